// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.indicators;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;

/** An indicator without any target. */
final class NoTargets extends Rule<Indicator> {
	NoTargets() {
		super("hyoka.indicator.no-target", Severity.INFO, IndicatorRules.BOOK, Literals.INDICATOR, Indicator.class,
				Dependencies.on(Literals.INDICATOR));
	}

	@Override
	protected void check(Indicator indicator, ProblemReporter report) {
		if (indicator.getTargets().isEmpty()) {
			report.at(indicator, Literals.INDICATOR__TARGETS).say(Naming.where(indicator));
		}
	}
}
