// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.money;

import java.util.List;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.figures.StatedComparison;
import org.hyoka.core.figures.StatedComparison.Obstacle;
import org.hyoka.core.figures.Verdict;
import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.StatedFigure;

/** A total that is called executed over years that are called contracted (rule 12: money has a kind, and kinds are not mixed unexplained). */
final class PrintedKinds extends Rule<Budget> {
	PrintedKinds() {
		super("hyoka.money.printed-kind", Severity.WARNING, MoneyRules.BOOK, Literals.BUDGET, Budget.class, BudgetFigures.DEPENDENCIES, 12);
	}

	@Override
	protected void check(Budget budget, ProblemReporter report) {
		BudgetSummary summary = BudgetSummary.of(budget);
		List<Phrase> kinds = summary.kinds().stream().map(k -> Naming.inSentence(k)).toList();
		for (StatedComparison comparison : summary.stated()) {
			if (comparison instanceof StatedComparison.NotComparable other && other.why() == Obstacle.OTHER_KIND
					&& other.verdict() == Verdict.NOT_COMPARABLE) {
				StatedFigure stated = other.stated();
				report.at(stated, Literals.STATED_FIGURE__MONEY_KIND).and(budget).say(Naming.inSentence(budget.eContainer()),
						Naming.inSentence(stated.getMoneyKind()), Texts.strip(stated.getPlace()), Phrase.list(kinds), Texts.strip(stated.getLabel()));
			}
		}
	}
}
