// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.money;

import java.util.EnumSet;
import java.util.Set;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Periods;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.MoneyKind;

/** A year of a budget that is over but has no amount; a dash in a table of allocations may mean that nothing was due. */
final class MissingAmounts extends Rule<Budget> {
	private static final Set<MoneyKind> EXPECTED = EnumSet.of(MoneyKind.EXECUTED, MoneyKind.CONTRACTED,
			MoneyKind.INITIAL, MoneyKind.TOTAL_BUDGET);

	MissingAmounts() {
		super("hyoka.money.missing-amount", Severity.WARNING, MoneyRules.BOOK, Literals.BUDGET, Budget.class,
				Dependencies.on(Literals.BUDGET, Literals.BUDGET_ENTRY).within(Literals.DOSSIER__PUBLISHED_ON,
						Literals.DOSSIER__FISCAL_YEAR));
	}

	@Override
	protected void check(Budget budget, ProblemReporter report) {
		for (BudgetEntry entry : budget.getEntries()) {
			if (entry.getAmount() == null && EXPECTED.contains(entry.getKind()) && isBlank(entry.getExplanation())
					&& Periods.isOver(entry.getYear(), report.context().asOf())) {
				report.at(entry, Literals.BUDGET_ENTRY__AMOUNT).say(Naming.inSentence(budget.eContainer()),
						Naming.inSentence(entry.getKind()), Labels.year(entry.getYear()));
			}
		}
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
