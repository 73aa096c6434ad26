// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.indicators;

import java.util.HashMap;
import java.util.Map;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Fixes;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Parts;
import org.hyoka.core.indicators.IndicatorUnits;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.time.DatePoint;

/** Two actuals of one indicator for the same time. */
final class DoubledActuals extends Rule<Indicator> {
	DoubledActuals() {
		super("hyoka.actual.doubled", Severity.WARNING, IndicatorRules.BOOK, Literals.INDICATOR, Indicator.class,
				IndicatorRules.INDICATOR);
	}

	private record Key(String name, DatePoint asOf) {
	}

	@Override
	protected void check(Indicator indicator, ProblemReporter report) {
		Map<Key, Actual> seen = new HashMap<>();
		for (Actual actual : indicator.getActuals()) {
			if (actual.getAsOf() != null) {
				Actual first = seen.putIfAbsent(new Key(actual.getName(), actual.getAsOf()), actual);
				if (first != null) {
					Fixes.offerJoin(report.at(actual).and(first), "hyoka.actual.doubled.fix", actual, first)
							.say(
									Naming.where(indicator), Labels.point(actual.getAsOf()),
									Parts.number(first.getValue(), IndicatorUnits.of(first)),
									Parts.number(actual.getValue(), IndicatorUnits.of(actual)));
				}
			}
		}
	}
}
