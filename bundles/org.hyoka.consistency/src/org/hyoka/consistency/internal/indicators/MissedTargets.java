// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.indicators;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.JudgedBy;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Parts;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.indicators.Achievement;
import org.hyoka.core.indicators.Achievements;
import org.hyoka.core.indicators.IndicatorUnits;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Target;

/** A missed target without an analysis of the cause (未達の原因分析). */
final class MissedTargets extends Rule<Indicator> {
	MissedTargets() {
		super("hyoka.target.missed", Severity.WARNING, IndicatorRules.BOOK, Literals.INDICATOR, Indicator.class,
				JudgedBy.day(IndicatorRules.INDICATOR), 4);
	}

	@Override
	protected void check(Indicator indicator, ProblemReporter report) {
		report.context().asOf().ifPresent(day -> {
			for (Achievement achievement : Achievements.of(indicator, day)) {
				Target target = achievement.target();
				if (achievement.status() == Achievement.Status.NOT_ACHIEVED && Texts.isBlank(target.getCauseAnalysis())
						&& Texts.isBlank(indicator.getCauseAnalysis())) {
					report.at(target, Literals.TARGET__CAUSE_ANALYSIS).say(Naming.where(indicator),
							Labels.point(target.getDue()), Parts.number(target.getValue(), IndicatorUnits.of(target)),
							Parts.number(achievement.actual().map(Actual::getValue).orElse(null), indicator.getUnit()));
				}
			}
		});
	}
}
