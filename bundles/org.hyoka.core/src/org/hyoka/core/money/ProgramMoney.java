// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.hyoka.core.text.Amounts;
import org.hyoka.core.text.Span;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.time.FiscalYear;

/**
 * A program's spending beside that of its projects (rules 3, 12).
 *
 * @since 0.1
 */
public final class ProgramMoney {
	private ProgramMoney() {
	}

	/** How the program's amount stands to the sum of its projects'. */
	public enum Relation {
		/** The same but for rounding. */
		EQUAL,
		/** The projects spent less, as they do where the program has other projects too. */
		BELOW,
		/** The projects spent more than the program. */
		EXCEEDS,
		/** One of the two is not stated. */
		UNKNOWN
	}

	/**
	 * One fiscal year.
	 *
	 * @param year         the fiscal year
	 * @param programKind  what the program's amount is; empty where it has none
	 * @param program      the program's amount, in its budget's unit
	 * @param projects     the sum of the projects', in the same unit
	 * @param sameKind     whether all amounts are of the same kind (executed is not contracted)
	 * @param byProject    each project's amount, in its own budget
	 * @param without      projects that run in this year but state no amount
	 * @param relation     how they stand
	 */
	public record Line(FiscalYear year, Optional<MoneyKind> programKind, Sum program, Sum projects, boolean sameKind,
			Map<Project, Sum> byProject, List<Project> without, Relation relation) {
		/** Keeps the collections from changing. */
		public Line {
			byProject = Collections.unmodifiableMap(new LinkedHashMap<>(byProject));
			without = List.copyOf(without);
		}
	}

	/**
	 * The lines of a program, one for each fiscal year in which it or a project states what was spent; none where the
	 * program has no budget. Budgets in units that do not convert are passed over as not stated.
	 */
	public static List<Line> of(Program program) {
		Budget budget = program.getBudget();
		if (budget == null) {
			return List.of();
		}
		BudgetSummary own = BudgetSummary.of(budget);
		Map<Project, BudgetSummary> parts = new LinkedHashMap<>();
		TreeSet<FiscalYear> years = new TreeSet<>(own.years());
		for (Project project : program.getProjects()) {
			if (project.getBudget() != null) {
				BudgetSummary summary = BudgetSummary.of(project.getBudget());
				parts.put(project, summary);
				years.addAll(summary.years());
			}
		}
		List<Line> lines = new ArrayList<>();
		for (FiscalYear year : years) {
			Line line = line(program, own, parts, year);
			if (!line.program().isEmpty() || !line.projects().isEmpty()) {
				lines.add(line);
			}
		}
		return List.copyOf(lines);
	}

	private static Line line(Program program, BudgetSummary own, Map<Project, BudgetSummary> parts, FiscalYear year) {
		Sum total = Sum.EMPTY;
		boolean sameKind = true;
		Map<Project, Sum> byProject = new LinkedHashMap<>();
		List<Project> without = new ArrayList<>();
		for (Project project : program.getProjects()) {
			BudgetSummary summary = parts.get(project);
			Sum spent = summary == null ? Sum.EMPTY : summary.spent(year);
			Optional<Sum> converted = spent.isEmpty() ? Optional.empty() : convert(spent, summary.budget(), own.budget());
			if (converted.isEmpty()) {
				if (Span.of(project.getPeriod()).map(p -> p.contains(year)).orElse(false)) {
					without.add(project);
				}
				continue;
			}
			byProject.put(project, spent);
			total = total.plus(converted.get());
			sameKind &= summary.spentKind().equals(own.spentKind());
		}
		Sum mine = own.spent(year);
		return new Line(year, own.spentKind(), mine, total, sameKind, byProject, without, relation(mine, total));
	}

	private static Optional<Sum> convert(Sum sum, Budget from, Budget to) {
		Optional<BigDecimal> value = Amounts.convert(sum.value(), from.getUnit(), to.getUnit());
		Optional<BigDecimal> bound = Amounts.convert(sum.bound(), from.getUnit(), to.getUnit());
		return value.isEmpty() || bound.isEmpty() ? Optional.empty()
				: Optional.of(new Sum(value.get(), sum.addends(), sum.notStated(), bound.get(), sum.states()));
	}

	private static Relation relation(Sum program, Sum projects) {
		if (program.isEmpty() || projects.isEmpty()) {
			return Relation.UNKNOWN;
		}
		BigDecimal difference = projects.value().subtract(program.value());
		if (difference.abs().compareTo(program.bound().add(projects.bound())) <= 0) {
			return Relation.EQUAL;
		}
		return difference.signum() > 0 ? Relation.EXCEEDS : Relation.BELOW;
	}
}
