// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.money;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Periods;
import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.Span;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;

/**
 * Money in a year in which the undertaking does not run, once for a year. What was carried out of its last year is spent in the next, and
 * is part of the total there; and a supplementary budget may come before the first year, into which it is carried.
 */
final class BudgetYears extends Rule<Budget> {
	private static final Set<MoneyKind> AHEAD = Set.of(MoneyKind.SUPPLEMENTARY, MoneyKind.RESERVE, MoneyKind.CARRIED_OUT, MoneyKind.TOTAL_BUDGET);
	private static final Set<MoneyKind> CARRIED = Set.of(MoneyKind.CARRIED_IN, MoneyKind.TOTAL_BUDGET, MoneyKind.EXECUTED, MoneyKind.CONTRACTED);

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
			Map<FiscalYear, List<BudgetEntry>> years = new LinkedHashMap<>();
			for (BudgetEntry entry : BudgetSummary.of(budget).outside(period)) {
				years.computeIfAbsent(entry.getYear(), y -> new ArrayList<>()).add(entry);
			}
			years.forEach((year, entries) -> {
				if (!isCarried(year, entries, period) && !isAhead(year, entries, period)) {
					report.at(entries.getFirst(), Literals.BUDGET_ENTRY__YEAR).and(undertaking, Literals.PROGRAM_NODE__PERIOD).say(
							Naming.inSentence(undertaking),
							Phrase.list(entries.stream().map(BudgetEntry::getKind).distinct().map(Naming::inSentence).toList()), Labels.year(year),
							Periods.phrase(undertaking.getPeriod()));
				}
			});
		});
	}

	/** Whether all of a year was budgeted late, and carried into the first year of a period. */
	private static boolean isAhead(FiscalYear year, List<BudgetEntry> entries, Span period) {
		return year.plus(1).equals(period.start()) && entries.stream().anyMatch(e -> e.getKind() == MoneyKind.CARRIED_OUT)
				&& entries.stream().map(BudgetEntry::getKind).allMatch(AHEAD::contains);
	}

	/** Whether all of a year was carried out of the last year of a period. */
	private static boolean isCarried(FiscalYear year, List<BudgetEntry> entries, Span period) {
		return period.end().map(end -> end.plus(1).equals(year)).orElse(false)
				&& entries.stream().anyMatch(e -> e.getKind() == MoneyKind.CARRIED_IN)
				&& entries.stream().map(BudgetEntry::getKind).allMatch(CARRIED::contains);
	}
}
