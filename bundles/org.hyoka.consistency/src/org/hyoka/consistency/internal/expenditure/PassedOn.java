// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.expenditure;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Parts;
import org.hyoka.core.money.ExpenditureSums;
import org.hyoka.core.money.ExpenditureSums.Gap;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Expenditure;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** A block that passed on more than it got; it may have added money of its own, so it is a hint. */
final class PassedOn extends Rule<Expenditure> {
	PassedOn() {
		super("hyoka.expenditure.passed-on", Severity.INFO, ExpenditureRules.BOOK, Literals.EXPENDITURE, Expenditure.class, BlockTotals.DEPENDENCIES,
				2);
	}

	@Override
	protected void check(Expenditure expenditure, ProblemReporter report) {
		for (Gap gap : ExpenditureSums.of(expenditure).flows()) {
			report.at(gap.object()).say(Naming.where(gap.object()), Parts.number(gap.whole(), expenditure.getUnit()),
					Parts.number(gap.parts(), expenditure.getUnit()));
		}
	}
}
