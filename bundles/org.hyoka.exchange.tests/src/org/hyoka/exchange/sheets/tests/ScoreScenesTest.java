// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hyoka.core.scoring.Scoring;
import org.hyoka.drawing.Scene;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.ScalePoint;
import org.hyoka.report.charts.ScoreScenes;
import org.hyoka.report.charts.ScoreScenes.Compared;
import org.junit.jupiter.api.Test;

/** Drawings of points for the screen. */
class ScoreScenesTest {
	private static Optional<Scene> distribution(Desk desk, String code) {
		return ScoreScenes.distribution("d", desk.table(code), 600, Criterion::getName, ScalePoint::getName, Locale.ENGLISH);
	}

	private static Optional<Scene> comparison(Desk desk, String... codes) {
		List<Compared> compared = List.of(codes).stream().map(c -> new Compared(c, desk.table(c), c.equals("A"))).toList();
		return ScoreScenes.comparison("c", desk.table("A"), compared, 600, Criterion::getName);
	}

	private static List<String> words(Scene scene) {
		return scene.shapes().stream().filter(Scene.Label.class::isInstance).map(s -> ((Scene.Label) s).text()).toList();
	}

	@Test
	void everyStepHasItsCountAndEveryCriterionItsMean() throws Exception {
		try (Desk desk = new Desk()) {
			Scene scene = distribution(desk, "A").orElseThrow();
			assertThat(words(scene)).contains("3", "2", "1", "0", "Mean", "3.0", "2.6", "2.2", "2.0");
			long bars = scene.shapes().stream().filter(Scene.Rect.class::isInstance).count();
			long given = desk.table("A").rows().stream().flatMap(r -> r.distribution().stream()).filter(s -> s.count() > 0).count();
			assertThat(bars).isEqualTo(given);
		}
	}

	@Test
	void whereNoPointsAreGivenThereIsNothingToDraw() throws Exception {
		try (Desk desk = new Desk()) {
			var program = desk.dossier.getAssessments().stream().filter(a -> !a.isScored()).findFirst().orElseThrow();
			assertThat(ScoreScenes.distribution("d", Scoring.table(desk.dossier, program), 600, Criterion::getName,
					ScalePoint::getName, Locale.ENGLISH)).isEmpty();
			assertThat(comparison(desk, "A")).isEmpty();
		}
	}

	@Test
	void undertakingsWithTheSameMeanShareAMarkerWhereItIs() throws Exception {
		try (Desk desk = new Desk()) {
			Scene scene = comparison(desk, "A", "B", "C").orElseThrow();
			long same = desk.table("A").rows().stream().filter(r -> List.of("B", "C").stream()
					.map(c -> desk.table(c).row(r.criterion()).orElseThrow().mean()).distinct().count() == 1
					&& r.mean().equals(desk.table("B").row(r.criterion()).orElseThrow().mean())).count();
			assertThat(same).isPositive();
			assertThat(scene.shapes().stream().filter(Scene.Rect.class::isInstance).count()).isGreaterThanOrEqualTo(same);
			assertThat(scene.shapes()).filteredOn(Scene.Circle.class::isInstance).map(Scene.Circle.class::cast)
					.allSatisfy(c -> assertThat(c.x()).isBetween(0.0, 600.0));
		}
	}
}
