// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.money;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Parts;
import org.hyoka.consistency.internal.Excuses;
import org.hyoka.core.figures.Excuse;
import org.hyoka.core.figures.Verdict;
import org.hyoka.core.money.AllocationsAgainstBudget;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Undertaking;

/** What was allocated to research items beside what the header table says was spent, year by year (rules 5, 12). */
final class AllocationsBesideBudget extends Rule<Undertaking> {
	AllocationsBesideBudget() {
		super("hyoka.money.allocation-beside-budget", Severity.WARNING, MoneyRules.BOOK, Literals.UNDERTAKING,
				Undertaking.class,
				Dependencies.on(Literals.ALLOCATION_TABLE, Literals.ALLOCATION, Literals.BUDGET, Literals.BUDGET_ENTRY, Literals.UNIT)
						.via(Literals.ALLOCATION_TABLE__UNIT, Literals.BUDGET__UNIT),
				5, 12);
	}

	@Override
	protected void check(Undertaking undertaking, ProblemReporter report) {
		for (AllocationsAgainstBudget.Line line : AllocationsAgainstBudget.of(undertaking)) {
			if (line.verdict() == Verdict.DIFFERENT || line.verdict() == Verdict.REASONED) {
				ProblemReporter.Line problem = report.at(line.table()).and(line.budget());
				Phrase sentence = report.phrase(id(), Naming.inSentence(undertaking), Labels.year(line.year()),
						Parts.number(line.allocated().value(), line.table().getUnit()), Naming.inSentence(line.kind()),
						Parts.number(line.spent().value(), line.budget().getUnit()), Numbers.format(line.difference().abs()));
				Excuses.say(problem, sentence, new Excuse(line.explanation().orElse(null)), line.verdict());
			}
		}
	}
}
