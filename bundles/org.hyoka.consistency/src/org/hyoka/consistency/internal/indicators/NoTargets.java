// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.indicators;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;

/** An output or outcome without any target; activities have none of their own. */
final class NoTargets extends Rule<Indicator> {
	NoTargets() {
		super("hyoka.indicator.no-target", Severity.INFO, IndicatorRules.BOOK, Literals.INDICATOR, Indicator.class,
				Dependencies.on(Literals.INDICATOR));
	}

	@Override
	protected void check(Indicator indicator, ProblemReporter report) {
		if (indicator.getTargets().isEmpty() && indicator.getKind() != IndicatorKind.ACTIVITY && Texts.isBlank(indicator.getGoal())) {
			report.at(indicator, Literals.INDICATOR__TARGETS).say(Naming.where(indicator));
		}
	}
}
