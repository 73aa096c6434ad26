// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.money;

import java.math.BigDecimal;
import java.util.List;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Excuses;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Parts;
import org.hyoka.core.figures.Excuse;
import org.hyoka.core.figures.Verdict;
import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.money.Overrun;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/**
 * More executed or contracted than budgeted, by more than an explanation explains (rule 12); a total that years already tell is not told again.
 * Spent without any budget is a warning: many sheets have a 0 where the budget stands in another sheet.
 */
final class Overruns extends Rule<Budget> {
	Overruns() {
		super("hyoka.money.overrun", Severity.ERROR, MoneyRules.BOOK, Literals.BUDGET, Budget.class,
				BudgetFigures.DEPENDENCIES, 12);
	}

	@Override
	protected void check(Budget budget, ProblemReporter report) {
		List<Overrun> all = BudgetSummary.of(budget).overruns();
		for (Overrun overrun : all) {
			if (overrun.year().isEmpty() && follows(overrun, all)) {
				continue;
			}
			Excuse excuse = new Excuse(overrun.explanation().orElse(null));
			Verdict verdict = excuse.verdict(overrun.spent(), overrun.available(), BigDecimal.ZERO, budget.getUnit());
			if (verdict != Verdict.EXPLAINED) {
				boolean unbudgeted = overrun.year().isPresent() && overrun.available().signum() == 0;
				String variant = unbudgeted ? ".unbudgeted" : overrun.year().isPresent() ? ".year" : ".total";
				Phrase sentence = report.phrase(id() + variant, Naming.inSentence(budget.eContainer()),
						Naming.inSentence(overrun.spentKind()), Parts.number(overrun.spent(), budget.getUnit()),
						Parts.number(overrun.available(), budget.getUnit()),
						overrun.year().map(Labels::year).orElse(Labels.year(null)));
				ProblemReporter.Line line = report.at(budget);
				if (unbudgeted) {
					line.severity(Severity.WARNING);
				}
				Excuses.say(line, sentence, excuse, verdict);
			}
		}
	}

	/** Whether what the years are over makes up all that the total is over. */
	private static boolean follows(Overrun total, List<Overrun> all) {
		BigDecimal years = all.stream().filter(o -> o.year().isPresent() && o.spentKind() == total.spentKind())
				.map(o -> o.spent().subtract(o.available())).reduce(BigDecimal.ZERO, BigDecimal::add);
		return years.compareTo(total.spent().subtract(total.available())) >= 0;
	}
}
