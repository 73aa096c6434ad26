// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.money;

import java.util.List;
import java.util.Set;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.core.figures.StatedComparison;
import org.hyoka.core.figures.StatedFigures;
import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.MoneyState;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;

/**
 * A printed total budget that is no more than what has been spent, although further years are in execution or requested
 * (rule 12): it cannot be the total of all years.
 */
final class OpenBudgets extends Rule<Budget> {
	private static final Set<MoneyState> OPEN = Set.of(MoneyState.IN_EXECUTION, MoneyState.PLANNED, MoneyState.REQUESTED,
			MoneyState.REQUEST_PLANNED);

	OpenBudgets() {
		super("hyoka.money.budget-open", Severity.WARNING, MoneyRules.BOOK, Literals.BUDGET, Budget.class, BudgetFigures.DEPENDENCIES, 12);
	}

	@Override
	protected void check(Budget budget, ProblemReporter report) {
		List<BudgetEntry> open = budget.getEntries().stream()
				.filter(e -> e.getYear() != null && e.getAmount() == null && OPEN.contains(e.getState())).toList();
		if (open.isEmpty()) {
			return;
		}
		BudgetSummary summary = BudgetSummary.of(budget);
		summary.spentKind().map(summary::total).filter(spent -> !spent.isEmpty()).ifPresent(spent -> {
			for (StatedFigure stated : StatedFigures.all(budget, StatedMeasure.TOTAL_BUDGET)) {
				StatedComparison comparison = StatedFigures.compareSum(stated, budget, spent.value(), budget.getUnit(), spent.addends(), 0,
						spent.bound());
				if (stated.getYear() == null && comparison instanceof StatedComparison.OfNumbers numbers && !StatedFigures.isExplained(stated)
						&& numbers.difference().abs().compareTo(numbers.bound()) <= 0) {
					report.at(stated, Literals.STATED_FIGURE__VALUE).and(open.getFirst()).say(Naming.inSentence(budget.eContainer()),
							Labels.number(stated.getValue(), stated.getUnit() == null ? budget.getUnit() : stated.getUnit()),
							Labels.year(open.getFirst().getYear()), Naming.inSentence(open.getFirst().getState()), stated.getPlace());
				}
			}
		});
	}
}
