// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.expenditure;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Parts;
import org.hyoka.core.money.ExpenditureSums;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Expenditure;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Undertaking;

/** What was paid beside what was executed in that year (rule 12): more cannot be, and less neither where nothing is left out. */
final class PaidBesideExecuted extends Rule<Undertaking> {
	PaidBesideExecuted() {
		super("hyoka.expenditure.executed", Severity.WARNING, ExpenditureRules.BOOK, Literals.UNDERTAKING, Undertaking.class,
				Dependencies
						.on(Literals.EXPENDITURE, Literals.PAYEE_BLOCK, Literals.BLOCK_LINK, Literals.PAYEE, Literals.CONTRACT, Literals.EXPENSE_ITEM,
								Literals.BUDGET, Literals.BUDGET_ENTRY, Literals.UNIT)
						.via(Literals.EXPENDITURE__UNIT, Literals.BUDGET__UNIT),
				2, 12);
	}

	@Override
	protected void check(Undertaking undertaking, ProblemReporter report) {
		for (Expenditure expenditure : undertaking.getExpenditures()) {
			ExpenditureSums.of(expenditure).executed(undertaking.getBudget())
					.ifPresent(gap -> report.at(expenditure).and(undertaking.getBudget()).say(
							Naming.inSentence(undertaking), Labels.year(expenditure.getYear()), Parts.number(gap.parts(), expenditure.getUnit()),
							Parts.number(gap.whole(), expenditure.getUnit())));
		}
	}
}
