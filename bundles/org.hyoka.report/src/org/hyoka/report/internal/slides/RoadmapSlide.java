// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.slides;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.time.DatePoint;
import org.hyoka.report.internal.sections.RoadmapSection;

/** The way to the outcome, drawn: of the whole, else of the first part that has one. */
final class RoadmapSlide {
	private static final double WIDTH = 1000;

	private RoadmapSlide() {
	}

	static void write(Deck deck) {
		deck.all().stream().filter(u -> !u.getRoadmaps().isEmpty()).findFirst().ifPresent(undertaking -> {
			Roadmap roadmap = undertaking.getRoadmaps().getFirst();
			long others = deck.all().stream().mapToLong(u -> u.getRoadmaps().size()).sum() - 1;
			RoadmapSection.figure(roadmap, WIDTH, deck.context()).ifPresent(figure -> deck.slide(title(deck, undertaking), List.of(figure),
					figure.altText(), deck.say("notes.dossier"), others > 0 ? deck.say("roadmap.others", others) : ""));
		});
	}

	private static String title(Deck deck, Undertaking undertaking) {
		String about = deck.words().about(undertaking);
		return last(deck.main().map(main -> deck.all().stream()).orElse(Stream.of(undertaking)))
				.map(due -> deck.say("roadmap.title", deck.words().point(due), about)).orElseGet(() -> deck.words().say("roadmap.caption") + about);
	}

	/** When the last target of an outcome is due. */
	private static Optional<DatePoint> last(Stream<Undertaking> undertakings) {
		return undertakings.flatMap(u -> u.getIndicators().stream()).filter(i -> i.getKind() == IndicatorKind.OUTCOME)
				.flatMap(i -> i.getTargets().stream()).map(Target::getDue).filter(due -> due != null)
				.max(Comparator.comparing(DatePoint::lastDay));
	}
}
