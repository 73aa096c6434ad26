// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.indicators;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Parts;
import org.hyoka.core.indicators.IndicatorUnits;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Accumulation;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;

/** A cumulative value that falls (rule 11: annual is not cumulative). */
final class FallingActuals extends Rule<Indicator> {
	FallingActuals() {
		super("hyoka.actual.falling", Severity.ERROR, IndicatorRules.BOOK, Literals.INDICATOR, Indicator.class,
				IndicatorRules.INDICATOR, 11);
	}

	@Override
	protected void check(Indicator indicator, ProblemReporter report) {
		if (indicator.getAccumulation() != Accumulation.CUMULATIVE || indicator.getDirection() == Direction.LOWER_IS_BETTER) {
			return;
		}
		List<Actual> sorted = indicator.getActuals().stream().filter(a -> a.getAsOf() != null && a.getValue() != null)
				.sorted(Comparator.comparing(Actual::getAsOf)).toList();
		for (int i = 1; i < sorted.size(); i++) {
			Actual before = sorted.get(i - 1);
			Actual after = sorted.get(i);
			if (Objects.equals(before.getName(), after.getName())
					&& IndicatorUnits.value(before, after).filter(value -> after.getValue().compareTo(value) < 0).isPresent()
					&& after.getAsOf().lastDay().isAfter(before.getAsOf().lastDay())) {
				report.at(after, Literals.ACTUAL__VALUE).and(before, Literals.ACTUAL__VALUE).say(Naming.where(indicator),
						Parts.number(before.getValue(), IndicatorUnits.of(before)), Labels.point(before.getAsOf()),
						Parts.number(after.getValue(), IndicatorUnits.of(after)), Labels.point(after.getAsOf()));
			}
		}
	}
}
