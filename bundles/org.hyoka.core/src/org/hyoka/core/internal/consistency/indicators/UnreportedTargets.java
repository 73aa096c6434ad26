// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.indicators;

import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Sentence;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.indicators.Achievement;
import org.hyoka.core.indicators.Achievements;
import org.hyoka.core.internal.consistency.JudgedBy;
import org.hyoka.core.internal.consistency.Labels;
import org.hyoka.core.internal.consistency.Parts;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Target;

/** A target whose date has passed without an actual that says whether it was reached. */
final class UnreportedTargets extends Rule<Indicator> {
	UnreportedTargets() {
		super("hyoka.target.unreported", Severity.WARNING, IndicatorRules.BOOK, Literals.INDICATOR, Indicator.class,
				JudgedBy.day(IndicatorRules.INDICATOR), 4);
	}

	@Override
	protected void check(Indicator indicator, Report report) {
		report.context().asOf().ifPresent(day -> {
			for (Achievement achievement : Achievements.of(indicator, day)) {
				if (achievement.status() == Achievement.Status.NOT_REPORTED) {
					Target target = achievement.target();
					report.at(target).say(Sentence.where(indicator), Labels.point(target.getDue()),
							Parts.number(target.getValue(), indicator.getUnit()));
				}
			}
		});
	}
}
