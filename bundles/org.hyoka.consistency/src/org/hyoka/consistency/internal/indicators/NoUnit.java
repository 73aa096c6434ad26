// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.indicators;

import java.util.regex.Pattern;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;

/** An indicator whose values have no unit, and whose name does not say that they are percent. */
final class NoUnit extends Rule<Indicator> {
	/** 稼働率（％） */
	private static final Pattern PERCENT = Pattern.compile("[（(]\s*[％%]\s*[）)]");

	NoUnit() {
		super("hyoka.indicator.no-unit", Severity.WARNING, IndicatorRules.BOOK, Literals.INDICATOR, Indicator.class,
				Dependencies.on(Literals.INDICATOR));
	}

	@Override
	protected void check(Indicator indicator, ProblemReporter report) {
		boolean valued = indicator.getTargets().stream().anyMatch(t -> t.getValue() != null && t.getUnit() == null)
				|| indicator.getActuals().stream().anyMatch(a -> a.getValue() != null && a.getUnit() == null);
		if (valued && indicator.getUnit() == null && !PERCENT.matcher(String.valueOf(indicator.getName())).find()) {
			report.at(indicator, Literals.INDICATOR__UNIT).say(Naming.where(indicator));
		}
	}
}
