// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.money;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Excuses;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Parts;
import org.hyoka.core.figures.Excuse;
import org.hyoka.core.figures.Verdict;
import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.money.YearTotal;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** A year's total budget that is not what its parts add up to (rule 2). */
final class YearTotals extends Rule<Budget> {
	YearTotals() {
		super("hyoka.money.year-total", Severity.WARNING, MoneyRules.BOOK, Literals.BUDGET, Budget.class, BudgetFigures.DEPENDENCIES, 2);
	}

	@Override
	protected void check(Budget budget, ProblemReporter report) {
		for (YearTotal total : BudgetSummary.of(budget).differingTotals()) {
			Excuse excuse = new Excuse(total.entry().getExplanation());
			Verdict verdict = excuse.verdict(total.total(), total.parts(), total.bound(), budget.getUnit());
			if (verdict != Verdict.EXPLAINED) {
				Phrase sentence = report.phrase(id(), Naming.inSentence(budget.eContainer()), Labels.year(total.entry().getYear()),
						Parts.number(total.total(), budget.getUnit()), Parts.number(total.parts(), budget.getUnit()),
						Parts.number(total.difference().abs(), budget.getUnit()));
				Excuses.say(report.at(total.entry(), Literals.BUDGET_ENTRY__AMOUNT), sentence, excuse, verdict);
			}
		}
	}
}
