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
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.time.DatePoint;

/** Two targets of one indicator for the same time; a final one that says what the year's own does, or what all years do together, is none. */
final class DoubledTargets extends Rule<Indicator> {
	DoubledTargets() {
		super("hyoka.target.doubled", Severity.WARNING, IndicatorRules.BOOK, Literals.INDICATOR, Indicator.class,
				IndicatorRules.INDICATOR);
	}

	private record Key(String name, DatePoint due) {
	}

	@Override
	protected void check(Indicator indicator, ProblemReporter report) {
		Map<Key, Target> seen = new HashMap<>();
		for (Target target : indicator.getTargets()) {
			if (target.getDue() != null) {
				Target first = seen.putIfAbsent(new Key(target.getName(), target.getDue()), target);
				if (first != null && !isRepeated(first, target) && !YearlyTargets.isSum(first) && !YearlyTargets.isSum(target)) {
					Fixes.offerJoin(report.at(target).and(first), "hyoka.target.doubled.fix", target, first)
							.say(
									Naming.where(indicator), Labels.point(target.getDue()),
									Parts.number(first.getValue(), IndicatorUnits.of(first)),
									Parts.number(target.getValue(), IndicatorUnits.of(target)));
				}
			}
		}
	}

	private static boolean isRepeated(Target first, Target second) {
		return first.getKind() != second.getKind() && first.getValue() != null && second.getValue() != null
				&& first.getValue().compareTo(second.getValue()) == 0;
	}
}
