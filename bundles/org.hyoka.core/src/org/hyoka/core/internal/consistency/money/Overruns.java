// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.money;

import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Sentence;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.internal.consistency.Labels;
import org.hyoka.core.internal.consistency.Parts;
import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.money.Overrun;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** More executed or contracted than budgeted, without an explanation (rule 12). */
final class Overruns extends Rule<Budget> {
	Overruns() {
		super("hyoka.money.overrun", Severity.ERROR, MoneyRules.BOOK, Literals.BUDGET, Budget.class,
				BudgetFigures.DEPENDENCIES, 12);
	}

	@Override
	protected void check(Budget budget, Report report) {
		for (Overrun overrun : BudgetSummary.of(budget).overruns()) {
			if (overrun.explanation().isEmpty()) {
				report.at(budget).sayAs(overrun.year().isPresent() ? "year" : "total", Sentence.name(budget.eContainer()),
						Labels.literal(overrun.spentKind()), Parts.number(overrun.spent(), budget.getUnit()),
						Parts.number(overrun.available(), budget.getUnit()),
						overrun.year().map(Labels::year).orElse(Labels.year(null)));
			}
		}
	}
}
