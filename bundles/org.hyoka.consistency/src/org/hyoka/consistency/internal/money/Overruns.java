// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.money;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Parts;
import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.money.Overrun;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** More executed or contracted than budgeted, without an explanation (rule 12). */
final class Overruns extends Rule<Budget> {
	Overruns() {
		super("hyoka.money.overrun", Severity.ERROR, MoneyRules.BOOK, Literals.BUDGET, Budget.class,
				BudgetFigures.DEPENDENCIES, 12);
	}

	@Override
	protected void check(Budget budget, ProblemReporter report) {
		for (Overrun overrun : BudgetSummary.of(budget).overruns()) {
			if (overrun.explanation().isEmpty()) {
				report.at(budget).sayAs(overrun.year().isPresent() ? "year" : "total", Naming.inSentence(budget.eContainer()),
						Naming.inSentence(overrun.spentKind()), Parts.number(overrun.spent(), budget.getUnit()),
						Parts.number(overrun.available(), budget.getUnit()),
						overrun.year().map(Labels::year).orElse(Labels.year(null)));
			}
		}
	}
}
