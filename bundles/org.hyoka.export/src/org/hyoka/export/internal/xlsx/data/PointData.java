// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.xlsx.data;

import static org.hyoka.export.internal.xlsx.data.DataTable.number;
import static org.hyoka.export.internal.xlsx.data.DataTable.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.Dossiers;
import org.hyoka.core.scoring.Grades;
import org.hyoka.core.scoring.PointText;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.core.scoring.Step;
import org.hyoka.core.scoring.Total;
import org.hyoka.model.hyoka.TotalKind;
import org.hyoka.model.hyoka.Undertaking;

/** How many members gave which point, and what that comes to (rules 1 and 7): counts, nobody's points. */
final class PointData {
	private PointData() {
	}

	private static List<ScoreTable> scores(Facts facts) {
		List<ScoreTable> all = new ArrayList<>();
		for (Undertaking undertaking : facts.undertakings()) {
			Dossiers.assessment(facts.dossier(), undertaking).map(a -> Scoring.table(facts.dossier(), a))
					.filter(table -> !table.commentsOnly() && table.rows().stream().anyMatch(ScoreRow::isKnown)).ifPresent(all::add);
		}
		return all;
	}

	static DataTable points(Facts facts) {
		DataTable table = new DataTable("Points", text("undertaking_code"), text("undertaking"), text("criterion_code"), text("criterion"),
				number("point"), text("point_label"), number("members"));
		for (ScoreTable scores : scores(facts)) {
			Undertaking about = scores.assessment().getUndertaking();
			for (ScoreRow row : scores.rows()) {
				for (Step step : row.distribution()) {
					table.row(about.getCode(), facts.name(about), row.criterion().getCode(), facts.name(row.criterion()), step.value().orElse(null),
							step.point().map(facts::name).orElse(null), BigDecimal.valueOf(step.count()));
				}
			}
		}
		return table;
	}

	static DataTable means(Facts facts) {
		DataTable table = new DataTable("Means", text("undertaking_code"), text("undertaking"), text("criterion_code"), text("criterion"),
				text("overall"), number("mean"), number("lowest"), number("highest"), number("points_given"), text("mean_low"),
				text("grade"), text("agreed_point"));
		for (ScoreTable scores : scores(facts)) {
			Undertaking about = scores.assessment().getUndertaking();
			for (ScoreRow row : scores.rows()) {
				table.row(about.getCode(), facts.name(about), row.criterion().getCode(), facts.name(row.criterion()),
						row.criterion().isOverall() ? "YES" : "NO", row.mean().orElse(null), row.lowest().orElse(null), row.highest().orElse(null),
						BigDecimal.valueOf(row.given()), row.mean().map(mean -> row.low() ? "YES" : "NO").orElse(null),
						row.grade().map(Grades::mark).orElse(null), row.consensus().map(PointData::agreed).orElse(null));
			}
		}
		return table;
	}

	/** What all criteria come to, and what the panel decided. */
	static DataTable totals(Facts facts) {
		DataTable table = new DataTable("Totals", text("undertaking_code"), text("undertaking"), text("total_kind"), number("total"),
				number("most"), number("threshold"), text("below_threshold"), text("grade"), number("criteria_without_points"), text("decision"));
		for (Undertaking about : facts.undertakings()) {
			Dossiers.assessment(facts.dossier(), about).map(a -> Scoring.table(facts.dossier(), a)).ifPresent(scores -> {
				Optional<Total> total = scores.shownTotal();
				String decision = scores.assessment().getDecision();
				boolean decided = decision != null && !decision.isBlank();
				if (total.isPresent() || decided) {
					BigDecimal threshold = total.filter(t -> t.kind() != TotalKind.UNSPECIFIED)
							.flatMap(t -> Optional.ofNullable(scores.assessment().getCriterionSet().getThreshold())).orElse(null);
					table.row(about.getCode(), facts.name(about), total.map(t -> t.kind() == TotalKind.SUM ? "SUM" : "MEAN").orElse(null),
							total.map(Total::printed).orElse(null), total.filter(t -> t.kind() == TotalKind.SUM).flatMap(Total::most).orElse(null),
							threshold, total.filter(t -> threshold != null && t.complete()).map(t -> t.failed() ? "YES" : "NO").orElse(null),
							total.flatMap(Total::grade).map(Grades::mark).orElse(null),
							total.map(t -> BigDecimal.valueOf(t.without().size())).orElse(null), decided ? decision : null);
				}
			});
		}
		return table;
	}

	private static String agreed(PointText.Given given) {
		return given.value().map(BigDecimal::toPlainString).or(() -> given.point().map(PointText::mark)).orElse(null);
	}
}
