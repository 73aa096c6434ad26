// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.indicators;

import java.util.HashMap;
import java.util.Map;

import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Sentence;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.internal.consistency.Fixes;
import org.hyoka.core.internal.consistency.Labels;
import org.hyoka.core.internal.consistency.Parts;
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
	protected void check(Indicator indicator, Report report) {
		Map<Key, Actual> seen = new HashMap<>();
		for (Actual actual : indicator.getActuals()) {
			if (actual.getAsOf() != null) {
				Actual first = seen.putIfAbsent(new Key(actual.getName(), actual.getAsOf()), actual);
				if (first != null) {
					Fixes.offerJoin(report.at(actual).and(first), "hyoka.actual.doubled.fix", actual, first)
							.say(
							Sentence.where(indicator), Labels.point(actual.getAsOf()),
							Parts.number(first.getValue(), indicator.getUnit()),
							Parts.number(actual.getValue(), indicator.getUnit()));
				}
			}
		}
	}
}
