// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.xlsx.data;

import static org.hyoka.export.internal.xlsx.data.DataTable.date;
import static org.hyoka.export.internal.xlsx.data.DataTable.number;
import static org.hyoka.export.internal.xlsx.data.DataTable.text;
import static org.hyoka.export.internal.xlsx.data.DataTable.year;

import java.util.List;

import org.hyoka.core.indicators.Achievement;
import org.hyoka.core.indicators.Achievements;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Projection;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.Undertaking;

/** Each target, actual and projection of an indicator a row; targets with how far they are reached (rule 4). */
final class IndicatorData {
	private IndicatorData() {
	}

	static DataTable of(Facts facts) {
		DataTable table = new DataTable("Indicators", text("undertaking_code"), text("undertaking"), text("indicator_kind"), text("indicator"),
				text("accumulation"), text("direction"), text("record"), text("target_kind"), number("value"), text("unit"), date("as_of"),
				year("fiscal_year"), text("status"), number("rate_percent"));
		for (Undertaking undertaking : facts.undertakings()) {
			for (Indicator indicator : undertaking.getIndicators()) {
				targets(facts, undertaking, indicator, table);
				for (Actual actual : indicator.getActuals()) {
					table.row(undertaking.getCode(), facts.name(undertaking), Facts.literal(indicator.getKind()), facts.name(indicator),
							Facts.literal(indicator.getAccumulation()), Facts.literal(indicator.getDirection()), "ACTUAL", null, actual.getValue(),
							facts.symbol(indicator.getUnit()), Facts.day(actual.getAsOf()), Facts.year(actual.getAsOf()), null, null);
				}
				for (Projection projection : indicator.getProjections()) {
					table.row(undertaking.getCode(), facts.name(undertaking), Facts.literal(indicator.getKind()), facts.name(indicator),
							Facts.literal(indicator.getAccumulation()), Facts.literal(indicator.getDirection()), "PROJECTION", null,
							projection.getValue(),
							facts.symbol(indicator.getUnit()), Facts.day(projection.getAt()), Facts.year(projection.getAt()), null, null);
				}
			}
		}
		return table;
	}

	private static void targets(Facts facts, Undertaking undertaking, Indicator indicator, DataTable table) {
		List<Achievement> achievements = Achievements.of(indicator, facts.day());
		for (Target target : indicator.getTargets()) {
			Achievement achievement = achievements.stream().filter(a -> a.target() == target).findFirst().orElse(null);
			table.row(undertaking.getCode(), facts.name(undertaking), Facts.literal(indicator.getKind()), facts.name(indicator),
					Facts.literal(indicator.getAccumulation()), Facts.literal(indicator.getDirection()), "TARGET", Facts.literal(target.getKind()),
					target.getValue(), facts.symbol(indicator.getUnit()), Facts.day(target.getDue()), Facts.year(target.getDue()),
					achievement == null ? null : achievement.status().name(), achievement == null ? null : achievement.percent(1).orElse(null));
		}
	}
}
