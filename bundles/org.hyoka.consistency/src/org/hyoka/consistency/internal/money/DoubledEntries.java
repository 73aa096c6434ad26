// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.money;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Fixes;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Account;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.time.FiscalYear;

/** The same amount of one kind and account entered twice for one year: it is added twice (rule 2). */
final class DoubledEntries extends Rule<Budget> {
	private record Key(FiscalYear year, MoneyKind kind, Account account, List<Object> which, BigDecimal amount, String explanation) {
	}

	DoubledEntries() {
		super("hyoka.money.doubled-entry", Severity.WARNING, MoneyRules.BOOK, Literals.BUDGET, Budget.class, BudgetFigures.DEPENDENCIES, 2);
	}

	/** Which of several supplementary budgets or reserves, and of which account. */
	private static List<Object> which(BudgetEntry entry) {
		return Arrays.asList(entry.getNumber(), entry.getAccountName(), entry.getSubaccount());
	}

	@Override
	protected void check(Budget budget, ProblemReporter report) {
		Map<Key, BudgetEntry> first = new HashMap<>();
		for (BudgetEntry entry : budget.getEntries()) {
			if (entry.getYear() != null && entry.getAmount() != null && entry.getAmount().signum() != 0) {
				BudgetEntry other = first.putIfAbsent(
						new Key(entry.getYear(), entry.getKind(), entry.getAccount(), which(entry),
								BudgetSummary.counted(entry).value().stripTrailingZeros(), entry.getExplanation()),
						entry);
				if (other != null) {
					report.at(entry).and(other).fix("hyoka.money.doubled-entry.fix", Fixes.delete(entry)).say(Naming.inSentence(budget.eContainer()),
							Labels.year(entry.getYear()), Naming.inSentence(entry.getKind()), Labels.number(entry.getAmount(), budget.getUnit()));
				}
			}
		}
	}
}
