// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.xlsx.data;

import static org.hyoka.export.internal.xlsx.data.DataTable.date;
import static org.hyoka.export.internal.xlsx.data.DataTable.number;
import static org.hyoka.export.internal.xlsx.data.DataTable.text;
import static org.hyoka.export.internal.xlsx.data.DataTable.year;

import java.math.BigDecimal;
import java.util.List;

import org.hyoka.core.indicators.Achievement;
import org.hyoka.core.indicators.Achievements;
import org.hyoka.core.indicators.IndicatorUnits;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorLink;
import org.hyoka.model.hyoka.Projection;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.DatePoint;

/** Each target, actual and projection of an indicator a row; targets with how far they are reached (rule 4). */
final class IndicatorData {
	private final Facts facts;
	private final DataTable table = new DataTable("Indicators", text("undertaking_code"), text("undertaking"), text("indicator_kind"),
			text("indicator"), text("accumulation"), text("direction"), text("record"), text("target_kind"), number("value"), text("unit"),
			date("as_of"), year("fiscal_year"), text("status"), number("rate_percent"), text("indicator_code"), text("term"), text("words"),
			text("data_source"));

	private IndicatorData(Facts facts) {
		this.facts = facts;
	}

	static DataTable of(Facts facts) {
		IndicatorData data = new IndicatorData(facts);
		for (Undertaking undertaking : facts.undertakings()) {
			undertaking.getIndicators().forEach(indicator -> data.add(undertaking, indicator));
		}
		return data.table;
	}

	/** An activity, or a goal that nobody measures, has a row of its own. */
	private void add(Undertaking undertaking, Indicator indicator) {
		if (indicator.getTargets().isEmpty() && indicator.getActuals().isEmpty() && indicator.getProjections().isEmpty()) {
			row(undertaking, indicator, null, null, null, null, null, null, facts.prose(indicator.getGoal()), null);
		}
		List<Achievement> achievements = Achievements.of(indicator, facts.day());
		for (Target target : indicator.getTargets()) {
			row(undertaking, indicator, "TARGET", Facts.literal(target.getKind()), target.getValue(), IndicatorUnits.of(target), target.getDue(),
					achievements.stream().filter(a -> a.target() == target).findFirst().orElse(null), facts.name(target),
					facts.name(target.getSource()));
		}
		for (Actual actual : indicator.getActuals()) {
			row(undertaking, indicator, "ACTUAL", null, actual.getValue(), IndicatorUnits.of(actual), actual.getAsOf(), null,
					facts.prose(actual.getText()), facts.name(actual.getSource()));
		}
		for (Projection projection : indicator.getProjections()) {
			row(undertaking, indicator, "PROJECTION", null, projection.getValue(), indicator.getUnit(), projection.getAt(), null, null, null);
		}
	}

	private void row(Undertaking undertaking, Indicator indicator, String record, String kind, BigDecimal value, Unit unit, DatePoint at,
			Achievement achievement, String words, String source) {
		table.row(undertaking.getCode(), facts.name(undertaking), Facts.literal(indicator.getKind()), facts.name(indicator),
				Facts.literal(indicator.getAccumulation()), Facts.literal(indicator.getDirection()), record, kind, value, facts.symbol(unit),
				Facts.day(at), Facts.year(at), achievement == null ? null : achievement.status().name(),
				achievement == null ? null : achievement.percent(1).orElse(null), Facts.filled(indicator.getCode()),
				Facts.literal(indicator.getTerm()),
				words, source);
	}

	/** What leads to what. */
	static DataTable links(Facts facts) {
		DataTable links = new DataTable("LogicModel", text("undertaking_code"), text("undertaking"), text("from_code"), text("from"), text("to_code"),
				text("to"), text("words"), text("reason_for_one_step"));
		for (Undertaking undertaking : facts.undertakings()) {
			for (Indicator from : undertaking.getIndicators()) {
				for (IndicatorLink link : from.getLeadsTo()) {
					if (link.getTarget() != null) {
						links.row(undertaking.getCode(), facts.name(undertaking), Facts.filled(from.getCode()), facts.name(from),
								Facts.filled(link.getTarget().getCode()), facts.name(link.getTarget()), facts.prose(link.getText()),
								facts.prose(link.getDirectReason()));
					}
				}
			}
		}
		return links;
	}
}
