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
import org.hyoka.model.hyoka.Payee;

/** A payee that got less than its contracts, and a contract of less than its items of expenditure (rule 2). */
final class PayeeTotals extends Rule<Expenditure> {
	PayeeTotals() {
		super("hyoka.expenditure.payee", Severity.WARNING, ExpenditureRules.BOOK, Literals.EXPENDITURE, Expenditure.class, BlockTotals.DEPENDENCIES,
				2);
	}

	@Override
	protected void check(Expenditure expenditure, ProblemReporter report) {
		for (Gap gap : ExpenditureSums.of(expenditure).payees()) {
			boolean payee = gap.object() instanceof Payee;
			report.at(gap.object(), payee ? Literals.PAYEE__AMOUNT : Literals.CONTRACT__AMOUNT).sayAs(payee ? "contracts" : "items",
					Naming.where(gap.object()), Parts.number(gap.whole(), expenditure.getUnit()), Parts.number(gap.parts(), expenditure.getUnit()));
		}
	}
}
