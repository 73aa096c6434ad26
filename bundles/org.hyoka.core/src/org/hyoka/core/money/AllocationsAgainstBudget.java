// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.hyoka.core.figures.Excuse;
import org.hyoka.core.figures.Verdict;
import org.hyoka.core.text.Amounts;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.MoneyState;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.FiscalYear;

/**
 * What was allocated to the research items beside what the undertaking spent, year by year (rules 5, 12).
 *
 * @since 0.1
 */
public final class AllocationsAgainstBudget {
	private static final Set<MoneyState> OPEN = EnumSet.of(MoneyState.PLANNED, MoneyState.REQUESTED,
			MoneyState.REQUEST_PLANNED, MoneyState.UNDETERMINED);

	private AllocationsAgainstBudget() {
	}

	/**
	 * One fiscal year.
	 *
	 * @param table       the table of allocations
	 * @param year        the fiscal year
	 * @param allocated   what it adds up to, in its own unit
	 * @param budget      the budget
	 * @param spent       what the budget says was executed or contracted, in its own unit
	 * @param kind        which of the two
	 * @param difference  allocated minus spent, in the table's unit
	 * @param verdict     what it is worth; a footnote that leaves something out explains that somewhat less was allocated
	 * @param explanation what is said about the difference, whether it explains all of it or not: that footnote, or the explanation of the
	 *                    entry of what was spent
	 */
	public record Line(AllocationTable table, FiscalYear year, Sum allocated, Budget budget, Sum spent, MoneyKind kind,
			BigDecimal difference, Verdict verdict, Optional<String> explanation) {
	}

	/** The years for which both are stated and neither is only planned or requested. */
	public static List<Line> of(Undertaking undertaking) {
		Budget budget = undertaking.getBudget();
		if (budget == null) {
			return List.of();
		}
		BudgetSummary summary = BudgetSummary.of(budget);
		List<Line> lines = new ArrayList<>();
		SortedMap<FiscalYear, List<Part>> parts = new TreeMap<>();
		for (AllocationTable table : undertaking.getAllocations()) {
			if (table.getKind() == MoneyKind.ALLOCATED || summary.spentKind().equals(Optional.of(table.getKind()))) {
				AllocationSums sums = AllocationSums.of(table);
				for (FiscalYear year : sums.years()) {
					if (!sums.yearTotal(year).isEmpty()) {
						parts.computeIfAbsent(year, y -> new ArrayList<>()).add(new Part(table, sums.yearTotal(year)));
					}
				}
			}
		}
		parts.forEach((year, all) -> line(year, all, summary).ifPresent(lines::add));
		return List.copyOf(lines);
	}

	/** What one table says of a year. */
	private record Part(AllocationTable table, Sum sum) {
	}

	/**
	 * A year that several tables share is compared once: they are parts of one whole, or views of the same money, so that the budget is
	 * what they come to together or what one of them says. Where neither holds, it is held against all of them together.
	 */
	private static Optional<Line> line(FiscalYear year, List<Part> parts, BudgetSummary summary) {
		Optional<Line> alone = parts.stream().flatMap(part -> line(part.table(), year, part.sum(), summary).stream())
				.min(Comparator.comparing(Line::verdict));
		if (parts.size() == 1 || alone.isPresent() && alone.get().verdict().compareTo(Verdict.ROUNDING) <= 0) {
			return alone;
		}
		Unit unit = parts.getFirst().table().getUnit();
		boolean same = parts.stream().allMatch(part -> part.table().getUnit() == unit);
		return same ? line(parts.getFirst().table(), year, parts.stream().map(Part::sum).reduce(Sum.EMPTY, Sum::plus), summary) : Optional.empty();
	}

	private static Optional<Line> line(AllocationTable table, FiscalYear year, Sum allocated, BudgetSummary summary) {
		Sum spent = summary.spent(year);
		if (allocated.isEmpty() || spent.isEmpty() || isOpen(allocated) || isOpen(spent)) {
			return Optional.empty();
		}
		Budget budget = summary.budget();
		Optional<BigDecimal> inTable = Amounts.convert(spent.value(), budget.getUnit(), table.getUnit());
		Optional<BigDecimal> bound = Amounts.convert(spent.bound(), budget.getUnit(), table.getUnit());
		if (inTable.isEmpty() || bound.isEmpty()) {
			return Optional.empty();
		}
		BigDecimal difference = allocated.value().subtract(inTable.get());
		MoneyKind kind = summary.spentKind().orElseThrow();
		Optional<Excuse> best = excuses(table, budget, year, kind, difference).stream()
				.min(Comparator.comparing(excuse -> excuse.verdict(allocated.value(), inTable.get(), bound.get(), table.getUnit())));
		Verdict excused = best.map(excuse -> excuse.verdict(allocated.value(), inTable.get(), bound.get(), table.getUnit()))
				.orElse(Verdict.DIFFERENT);
		Verdict verdict = verdict(allocated, spent, table, budget, difference, bound.get(), excused);
		return Optional.of(new Line(table, year, allocated, budget, spent, kind, difference, verdict,
				verdict == Verdict.EQUAL || verdict == Verdict.ROUNDING ? Optional.empty() : best.map(Excuse::text)));
	}

	private static boolean isOpen(Sum sum) {
		return sum.states().stream().anyMatch(OPEN::contains);
	}

	private static Verdict verdict(Sum allocated, Sum spent, AllocationTable table, Budget budget, BigDecimal difference,
			BigDecimal bound, Verdict excused) {
		if (difference.signum() == 0) {
			return Verdict.EQUAL;
		}
		boolean rounding = difference.abs().compareTo(allocated.bound().add(bound)) <= 0
				|| spent.addends() == 1 && Amounts.agree(allocated.value(), table.getUnit(), spent.value(), budget.getUnit());
		if (rounding) {
			return Verdict.ROUNDING;
		}
		return excused == Verdict.DIFFERENT && allocated.notStated() > 0 && difference.signum() < 0 ? Verdict.INCOMPLETE : excused;
	}

	/** What the entries of what was spent say, and the table's footnote where less was allocated because something is left out. */
	private static List<Excuse> excuses(AllocationTable table, Budget budget, FiscalYear year, MoneyKind kind, BigDecimal difference) {
		List<Excuse> excuses = new ArrayList<>(budget.getEntries().stream().filter(e -> year.equals(e.getYear()) && e.getKind() == kind)
				.map(BudgetEntry::getExplanation).map(Excuse::new).filter(Excuse::isGiven).toList());
		Excuse footnote = new Excuse(table.getFootnote());
		if (difference.signum() < 0 && footnote.isOfPart()) {
			excuses.add(footnote);
		}
		return excuses;
	}
}
