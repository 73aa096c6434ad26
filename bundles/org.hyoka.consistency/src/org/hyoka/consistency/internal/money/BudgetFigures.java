// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.money;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.StatedFigureReporter;
import org.hyoka.core.money.BudgetSummary;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** Printed amounts and totals of a budget beside the entered and computed ones, also in other units (rules 2, 5). */
final class BudgetFigures extends Rule<Budget> {
	static final Dependencies DEPENDENCIES = Dependencies
			.on(Literals.BUDGET, Literals.BUDGET_ENTRY, Literals.STATED_FIGURE, Literals.UNIT)
			.via(Literals.BUDGET__UNIT, Literals.STATED_FIGURE__UNIT);

	BudgetFigures() {
		super("hyoka.money.budget-figure", Severity.ERROR, MoneyRules.BOOK, Literals.BUDGET, Budget.class, DEPENDENCIES, 2, 5);
	}

	@Override
	protected void check(Budget budget, ProblemReporter report) {
		BudgetSummary.of(budget).stated().forEach(comparison -> StatedFigureReporter.of(comparison, report));
	}
}
