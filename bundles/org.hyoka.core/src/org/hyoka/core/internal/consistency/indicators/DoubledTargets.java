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
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.time.DatePoint;

/** Two targets of one indicator for the same time. */
final class DoubledTargets extends Rule<Indicator> {
	DoubledTargets() {
		super("hyoka.target.doubled", Severity.WARNING, IndicatorRules.BOOK, Literals.INDICATOR, Indicator.class,
				IndicatorRules.INDICATOR);
	}

	private record Key(String name, DatePoint due) {
	}

	@Override
	protected void check(Indicator indicator, Report report) {
		Map<Key, Target> seen = new HashMap<>();
		for (Target target : indicator.getTargets()) {
			if (target.getDue() != null) {
				Target first = seen.putIfAbsent(new Key(target.getName(), target.getDue()), target);
				if (first != null) {
					Fixes.offerJoin(report.at(target).and(first), "hyoka.target.doubled.fix", target, first)
							.say(
							Sentence.where(indicator), Labels.point(target.getDue()),
							Parts.number(first.getValue(), indicator.getUnit()),
							Parts.number(target.getValue(), indicator.getUnit()));
				}
			}
		}
	}
}
