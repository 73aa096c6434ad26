// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.indicators;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;

/** An indicator whose values have no unit. */
final class NoUnit extends Rule<Indicator> {
	NoUnit() {
		super("hyoka.indicator.no-unit", Severity.WARNING, IndicatorRules.BOOK, Literals.INDICATOR, Indicator.class,
				Dependencies.on(Literals.INDICATOR));
	}

	@Override
	protected void check(Indicator indicator, ProblemReporter report) {
		boolean valued = indicator.getTargets().stream().anyMatch(t -> t.getValue() != null && t.getUnit() == null)
				|| indicator.getActuals().stream().anyMatch(a -> a.getValue() != null && a.getUnit() == null);
		if (valued && indicator.getUnit() == null) {
			report.at(indicator, Literals.INDICATOR__UNIT).say(Naming.where(indicator));
		}
	}
}
