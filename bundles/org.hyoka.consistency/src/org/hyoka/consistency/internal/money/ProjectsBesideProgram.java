// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.money;

import java.math.BigDecimal;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Excuses;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Parts;
import org.hyoka.core.figures.Excuse;
import org.hyoka.core.figures.Verdict;
import org.hyoka.core.money.ProgramMoney;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Program;

/** A program's spending beside that of its projects (rules 3, 12). An explanation at the program's entry settles what it explains of a year. */
final class ProjectsBesideProgram extends Rule<Program> {
	ProjectsBesideProgram() {
		super("hyoka.money.projects-beside-program", Severity.WARNING, MoneyRules.BOOK, Literals.PROGRAM, Program.class,
				Dependencies.on(Literals.PROGRAM, Literals.PROJECT, Literals.PERIOD, Literals.BUDGET, Literals.BUDGET_ENTRY, Literals.UNIT)
						.via(Literals.BUDGET__UNIT),
				3, 12);
	}

	@Override
	protected void check(Program program, ProblemReporter report) {
		for (ProgramMoney.Line line : ProgramMoney.of(program)) {
			Budget budget = program.getBudget();
			boolean exceeds = line.relation() == ProgramMoney.Relation.EXCEEDS;
			boolean below = line.relation() == ProgramMoney.Relation.BELOW && line.without().isEmpty();
			BigDecimal projects = line.projects().value().stripTrailingZeros();
			Excuse excuse = excuse(budget, line);
			Verdict verdict = excuse.verdict(line.program().value(), projects, line.program().bound(), budget.getUnit());
			if ((exceeds || below) && verdict != Verdict.EXPLAINED) {
				Phrase sentence = report.phrase(id() + (exceeds ? ".exceeds" : ".below"), Naming.inSentence(program), Labels.year(line.year()),
						Parts.number(line.program().value(), budget.getUnit()), Parts.number(projects, budget.getUnit()),
						Numbers.format(line.projects().value().subtract(line.program().value()).abs().stripTrailingZeros()));
				Excuses.say(report.at(budget).severity(exceeds && line.sameKind() ? Severity.WARNING : Severity.INFO), sentence, excuse, verdict);
			}
		}
	}

	/** What is said of the amounts of the year that are compared. */
	private static Excuse excuse(Budget budget, ProgramMoney.Line line) {
		return new Excuse(budget.getEntries().stream().filter(e -> line.year().equals(e.getYear())).map(BudgetEntry::getExplanation)
				.filter(text -> text != null && !text.isBlank()).findFirst().orElse(null));
	}
}
