// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.money;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Periods;
import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Span;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Undertaking;

/** Money in a year in which the undertaking does not run. */
final class BudgetYears extends Rule<Budget> {
	BudgetYears() {
		super("hyoka.money.budget-outside-period", Severity.WARNING, MoneyRules.BOOK, Literals.BUDGET, Budget.class,
				Dependencies.on(Literals.BUDGET, Literals.BUDGET_ENTRY).within(Literals.PROGRAM_NODE__PERIOD));
	}

	@Override
	protected void check(Budget budget, ProblemReporter report) {
		if (!(budget.eContainer() instanceof Undertaking undertaking)) {
			return;
		}
		Span.of(undertaking.getPeriod()).ifPresent(period -> {
			for (BudgetEntry entry : BudgetSummary.of(budget).outside(period)) {
				if (entry.getAmount() != null && entry.getAmount().signum() != 0) {
					report.at(entry, Literals.BUDGET_ENTRY__YEAR).and(undertaking, Literals.PROGRAM_NODE__PERIOD).say(
							Naming.inSentence(undertaking), Naming.inSentence(entry.getKind()), Labels.year(entry.getYear()),
							Periods.phrase(undertaking.getPeriod()));
				}
			}
		});
	}
}
