// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.indicators;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** A counted thing without a category in a list whose other things have one. */
final class Uncategorised extends Rule<Actual> {
	Uncategorised() {
		super("hyoka.actual.uncategorised", Severity.INFO, IndicatorRules.BOOK, Literals.ACTUAL, Actual.class,
				Dependencies.on(Literals.ACTUAL, Literals.COUNTED_ITEM));
	}

	@Override
	protected void check(Actual actual, ProblemReporter report) {
		boolean categorised = actual.getCounted().stream().filter(item -> !isNone(item.getCategory())).count() > 1;
		if (categorised) {
			actual.getCounted().stream().filter(item -> isNone(item.getCategory()))
					.forEach(item -> report.at(item, Literals.COUNTED_ITEM__CATEGORY).say(Naming.where(actual.eContainer()),
							Labels.point(actual.getAsOf()), Labels.cut(item.getName())));
		}
	}

	private static boolean isNone(String category) {
		return Texts.isBlank(category) || category.strip().matches("[-‐―—ーｰ－]+");
	}
}
