// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.xlsx.data;

import static org.hyoka.export.internal.xlsx.data.DataTable.number;
import static org.hyoka.export.internal.xlsx.data.DataTable.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.hyoka.core.Dossiers;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.core.scoring.Step;
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
				text("overall"), number("mean"), number("lowest"), number("highest"), number("points_given"), text("mean_low"));
		for (ScoreTable scores : scores(facts)) {
			Undertaking about = scores.assessment().getUndertaking();
			for (ScoreRow row : scores.rows()) {
				table.row(about.getCode(), facts.name(about), row.criterion().getCode(), facts.name(row.criterion()),
						row.criterion().isOverall() ? "YES" : "NO", row.mean().orElse(null), row.lowest().orElse(null), row.highest().orElse(null),
						BigDecimal.valueOf(row.given()), row.mean().map(mean -> row.low() ? "YES" : "NO").orElse(null));
			}
		}
		return table;
	}
}
