// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.money;

import java.util.EnumSet;
import java.util.Set;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Parts;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.MoneyKind;

/** An amount below zero that is no adjustment; a reserve is below zero where money went to other purposes (流用). */
final class NegativeAmounts extends Rule<Budget> {
	private static final Set<MoneyKind> MAY_BE_NEGATIVE = EnumSet.of(MoneyKind.ADJUSTMENT, MoneyKind.CARRIED_OUT,
			MoneyKind.SUPPLEMENTARY, MoneyKind.RESERVE);

	NegativeAmounts() {
		super("hyoka.money.negative", Severity.WARNING, MoneyRules.BOOK, Literals.BUDGET, Budget.class,
				Dependencies.on(Literals.BUDGET, Literals.BUDGET_ENTRY), 12);
	}

	@Override
	protected void check(Budget budget, ProblemReporter report) {
		for (BudgetEntry entry : budget.getEntries()) {
			if (entry.getAmount() != null && entry.getAmount().signum() < 0 && !MAY_BE_NEGATIVE.contains(entry.getKind())) {
				report.at(entry, Literals.BUDGET_ENTRY__AMOUNT).say(Naming.inSentence(budget.eContainer()),
						Labels.year(entry.getYear()), Naming.inSentence(entry.getKind()),
						Parts.number(entry.getAmount(), budget.getUnit()));
			}
		}
	}
}
