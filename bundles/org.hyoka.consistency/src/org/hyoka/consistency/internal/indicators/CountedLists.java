// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.indicators;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Parts;
import org.hyoka.core.indicators.CountCheck;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** A count that differs from the list of what was counted, with and without who leads (rule 11). */
final class CountedLists extends Rule<Actual> {
	CountedLists() {
		super("hyoka.actual.counted", Severity.ERROR, IndicatorRules.BOOK, Literals.ACTUAL, Actual.class,
				Dependencies.on(Literals.ACTUAL, Literals.COUNTED_ITEM).via(Literals.COUNTED_ITEM__ORGANIZATIONS).within(Literals.UNDERTAKING__ROLES)
						.anywhere(Literals.ROLE_ASSIGNMENT__ROLE, Literals.ROLE_ASSIGNMENT__ORGANIZATION, Literals.NAMED_ELEMENT__NAME),
				11);
	}

	@Override
	protected void check(Actual actual, ProblemReporter report) {
		CountCheck.of(actual).filter(check -> !check.agrees())
				.ifPresent(check -> report.at(actual, Literals.ACTUAL__VALUE).say(Naming.where(actual.eContainer()),
						Labels.point(actual.getAsOf()), Parts.value(actual.getValue(), actual),
						check.listed()));
	}
}
