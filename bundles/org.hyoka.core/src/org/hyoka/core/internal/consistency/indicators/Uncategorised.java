// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.indicators;

import org.hyoka.core.consistency.Dependencies;
import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Sentence;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.internal.consistency.Labels;
import org.hyoka.core.internal.consistency.Texts;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** A counted thing without a category in a list whose other things have one. */
final class Uncategorised extends Rule<Actual> {
	Uncategorised() {
		super("hyoka.actual.uncategorised", Severity.INFO, IndicatorRules.BOOK, Literals.ACTUAL, Actual.class,
				Dependencies.on(Literals.ACTUAL, Literals.COUNTED_ITEM));
	}

	@Override
	protected void check(Actual actual, Report report) {
		boolean categorised = actual.getCounted().stream().filter(item -> !isNone(item.getCategory())).count() > 1;
		if (categorised) {
			actual.getCounted().stream().filter(item -> isNone(item.getCategory()))
					.forEach(item -> report.at(item, Literals.COUNTED_ITEM__CATEGORY).say(Sentence.where(actual.eContainer()),
							Labels.point(actual.getAsOf()), Labels.cut(item.getName())));
		}
	}

	private static boolean isNone(String category) {
		return Texts.isBlank(category) || category.strip().matches("[-‐―—ーｰ－]+");
	}
}
