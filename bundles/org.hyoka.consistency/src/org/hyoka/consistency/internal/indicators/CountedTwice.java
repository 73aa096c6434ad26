// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.indicators;

import java.util.HashMap;
import java.util.Map;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Names;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.CountedItem;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** A thing that is listed twice among what was counted (rule 11). */
final class CountedTwice extends Rule<Actual> {
	CountedTwice() {
		super("hyoka.actual.counted-twice", Severity.WARNING, IndicatorRules.BOOK, Literals.ACTUAL, Actual.class,
				Dependencies.on(Literals.ACTUAL, Literals.COUNTED_ITEM), 11);
	}

	@Override
	protected void check(Actual actual, ProblemReporter report) {
		Map<String, CountedItem> seen = new HashMap<>();
		for (CountedItem item : actual.getCounted()) {
			if (!Texts.isBlank(item.getName())) {
				CountedItem first = seen.putIfAbsent(key(item), item);
				if (first != null) {
					report.at(item).and(first).say(Naming.where(actual.eContainer()), Labels.point(actual.getAsOf()), item.getName());
				}
			}
		}
	}

	private static String key(CountedItem item) {
		return Names.normalise(item.getName()) + '\n' + (item.getDescription() == null ? "" : item.getDescription()) + '\n'
				+ item.getOrganizations().hashCode();
	}
}
