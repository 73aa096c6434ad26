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
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Target;

/** A target that is not due yet and not reached, without words on the outlook (目標達成の見込み). */
final class OpenTargets extends Rule<Indicator> {
	OpenTargets() {
		super("hyoka.target.no-outlook", Severity.INFO, IndicatorRules.BOOK, Literals.INDICATOR, Indicator.class,
				JudgedBy.day(IndicatorRules.INDICATOR));
	}

	@Override
	protected void check(Indicator indicator, ProblemReporter report) {
		report.context().asOf().ifPresent(day -> {
			for (Achievement achievement : Achievements.of(indicator, day)) {
				Target target = achievement.target();
				boolean open = achievement.status() == Achievement.Status.IN_PROGRESS
						|| achievement.status() == Achievement.Status.NOT_YET_DUE;
				if (open && Texts.isBlank(target.getOutlook()) && Texts.isBlank(indicator.getOutlook())) {
					report.at(target, Literals.TARGET__OUTLOOK).say(Naming.where(indicator),
							Labels.point(target.getDue()), Parts.number(target.getValue(), IndicatorUnits.of(target)));
				}
			}
		});
	}
}
