// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.dossier;

import java.time.LocalDate;

import org.hyoka.core.indicators.Achievement;
import org.hyoka.core.indicators.Achievements;
import org.hyoka.core.indicators.EvaluationDay;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.questions.Rows;

/** Indicators, and how far their targets are reached as of the day of the evaluation (rule 4). */
final class IndicatorRows {
	private IndicatorRows() {
	}

	static void fill(Undertaking undertaking, Rows rows) {
		LocalDate day = EvaluationDay.of(undertaking).orElse(null);
		for (Indicator indicator : undertaking.getIndicators()) {
			rows.add(Facts.INDICATOR, indicator, undertaking.getId(), indicator.getName(), indicator.getKind(),
					indicator.getUnit() == null ? null : indicator.getUnit().getSymbol(),
					indicator.getAccumulation(),
					indicator.getDirection());
			if (day != null) {
				Achievements.of(indicator, day).forEach(a -> target(undertaking, indicator, a, day, rows));
			}
		}
	}

	private static void target(Undertaking undertaking, Indicator indicator, Achievement achievement, LocalDate day, Rows rows) {
		Target target = achievement.target();
		Actual actual = achievement.actual().orElse(null);
		rows.add(Facts.TARGET, target, undertaking.getId(), indicator.getId(), target.getValue(), target.getDue(),
				target.getDue().lastDay(), target.getDue().fiscalYear(), target.getKind(), achievement.status().name(),
				achievement.rate().orElse(null),
				actual == null ? null : actual.getValue(), actual == null ? null : actual.getAsOf(), day);
	}
}
