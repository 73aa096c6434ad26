// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.hyoka.core.figures.StatedComparison;
import org.hyoka.core.figures.StatedFigures;
import org.hyoka.core.internal.money.Overruns;
import org.hyoka.core.internal.money.PrintedBudget;
import org.hyoka.core.text.Amounts;
import org.hyoka.core.text.Span;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.time.FiscalYear;

/**
 * What a budget adds up to, per fiscal year and kind of money (rules 2, 12), in the budget's unit.
 *
 * @since 0.1
 */
public final class BudgetSummary {
	private static final Set<MoneyKind> SPENT = EnumSet.of(MoneyKind.EXECUTED, MoneyKind.CONTRACTED);
	private final Budget budget;
	private final Map<FiscalYear, Map<MoneyKind, Sum>> years = new TreeMap<>();
	private final Map<MoneyKind, Sum> totals = new EnumMap<>(MoneyKind.class);

	private BudgetSummary(Budget budget, Predicate<BudgetEntry> which) {
		this.budget = budget;
		for (BudgetEntry entry : budget.getEntries()) {
			if (entry.getYear() != null && which.test(entry)) {
				Sum sum = counted(entry);
				years.computeIfAbsent(entry.getYear(), y -> new EnumMap<>(MoneyKind.class)).merge(entry.getKind(), sum,
						Sum::plus);
				totals.merge(entry.getKind(), sum, Sum::plus);
			}
		}
	}

	/** Adds a budget up. Entries without a year are left out. */
	public static BudgetSummary of(Budget budget) {
		return new BudgetSummary(budget, entry -> true);
	}

	/** Adds some of the entries of a budget up. */
	static BudgetSummary of(Budget budget, Predicate<BudgetEntry> which) {
		return new BudgetSummary(budget, which);
	}

	/**
	 * What an entry counts in its kind's sums, in the budget's unit. Money carried out to the next year reduces what the year may
	 * spend, whichever sign it was written with (rule 20: 40 and △40 are the same): it counts without its sign.
	 */
	public static Sum counted(BudgetEntry entry) {
		BigDecimal amount = entry.getAmount();
		return Sum.of(amount != null && entry.getKind() == MoneyKind.CARRIED_OUT ? amount.abs() : amount, entry.getState());
	}

	/** The budget. */
	public Budget budget() {
		return budget;
	}

	/** The fiscal years that have an entry, earliest first. */
	public List<FiscalYear> years() {
		return List.copyOf(years.keySet());
	}

	/** The kinds of money that have an entry. */
	public List<MoneyKind> kinds() {
		return List.copyOf(totals.keySet());
	}

	/** One year's money of one kind, over all accounts. */
	public Sum amount(FiscalYear year, MoneyKind kind) {
		return years.getOrDefault(year, Map.of()).getOrDefault(kind, Sum.EMPTY);
	}

	/** The money of one kind over all years. */
	public Sum total(MoneyKind kind) {
		return totals.getOrDefault(kind, Sum.EMPTY);
	}

	/** The kind that says what was spent: executed where there is an entry of it, else contracted where there is one. */
	public Optional<MoneyKind> spentKind() {
		return SPENT.stream().sorted((a, b) -> a == MoneyKind.EXECUTED ? -1 : 1).filter(totals::containsKey).findFirst();
	}

	/** What was spent in one year. */
	public Sum spent(FiscalYear year) {
		return spentKind().map(kind -> amount(year, kind)).orElse(Sum.EMPTY);
	}

	/**
	 * What share of a year's budget was spent, in percent with one decimal, half up: executed over available (rule 20). Empty where one of
	 * them is not stated in full, or nothing was available.
	 */
	public Optional<BigDecimal> executionRate(FiscalYear year) {
		Sum executed = amount(year, MoneyKind.EXECUTED);
		return available(year).filter(available -> available.complete() && available.value().signum() > 0 && executed.complete())
				.map(available -> executed.value().scaleByPowerOfTen(2).divide(available.value(), 1, RoundingMode.HALF_UP));
	}

	/** What was spent in all. */
	public Sum totalSpent() {
		return spentKind().map(this::total).orElse(Sum.EMPTY);
	}

	/**
	 * What one year's entries give as its budget: the total where it is entered, else initial, supplementary, adjustment,
	 * reserve and carried in, less carried out. Empty where there is none of the total, initial or supplementary budget.
	 */
	public Optional<Sum> available(FiscalYear year) {
		return available(years.getOrDefault(year, Map.of()));
	}

	private static Optional<Sum> available(Map<MoneyKind, Sum> kinds) {
		Sum total = kinds.get(MoneyKind.TOTAL_BUDGET);
		return total != null && !total.isEmpty() ? Optional.of(total) : parts(kinds);
	}

	/** What the parts of one year's budget give, less carried out, whatever total is entered beside them; empty as above. */
	Optional<Sum> parts(FiscalYear year) {
		return parts(years.getOrDefault(year, Map.of()));
	}

	private static Optional<Sum> parts(Map<MoneyKind, Sum> kinds) {
		Sum initial = kinds.getOrDefault(MoneyKind.INITIAL, Sum.EMPTY)
				.plus(kinds.getOrDefault(MoneyKind.SUPPLEMENTARY, Sum.EMPTY));
		if (initial.isEmpty()) {
			return Optional.empty();
		}
		Sum sum = initial;
		for (MoneyKind kind : List.of(MoneyKind.ADJUSTMENT, MoneyKind.CARRIED_IN, MoneyKind.RESERVE)) {
			sum = sum.plus(kinds.getOrDefault(kind, Sum.EMPTY));
		}
		return Optional.of(sum.plus(kinds.getOrDefault(MoneyKind.CARRIED_OUT, Sum.EMPTY).negate()));
	}

	/** The budget of all years as the entries give it; empty where no year has one. */
	public Optional<Sum> enteredBudget() {
		return years.values().stream().flatMap(kinds -> available(kinds).stream()).reduce(Sum::plus);
	}

	/** The total budget in this budget's unit: as the entries give it, else as it was first printed. */
	public Optional<BigDecimal> totalBudget() {
		Optional<BigDecimal> entered = enteredBudget().map(Sum::value);
		return entered.isPresent() ? entered : printedBudget().flatMap(this::inUnit);
	}

	/** Years whose total budget is entered and is not what the parts that are entered give (rule 2). */
	public List<YearTotal> differingTotals() {
		return YearTotal.differing(budget);
	}

	/** The printed total budget of all years, the first one in the dossier that converts into this budget's unit. */
	public Optional<StatedFigure> printedBudget() {
		return StatedFigures.all(budget, StatedMeasure.TOTAL_BUDGET).stream().filter(s -> s.getYear() == null && inUnit(s).isPresent())
				.findFirst();
	}

	private Optional<BigDecimal> inUnit(StatedFigure stated) {
		return stated.getValue() == null ? Optional.empty()
				: Amounts.convert(stated.getValue(), stated.getUnit() == null ? budget.getUnit() : stated.getUnit(),
						budget.getUnit());
	}

	/** Printed totals and amounts beside the computed ones (rule 2), in the order of the dossier. */
	public List<StatedComparison> stated() {
		return PrintedBudget.stated(this);
	}

	/** Years, or all years together, in which more was spent than budgeted. */
	public List<Overrun> overruns() {
		return Overruns.of(this);
	}

	/** Entries with an amount other than 0 in years outside a period. */
	public List<BudgetEntry> outside(Span period) {
		List<BudgetEntry> result = new ArrayList<>();
		for (BudgetEntry entry : budget.getEntries()) {
			if (entry.getYear() != null && !period.contains(entry.getYear()) && entry.getAmount() != null
					&& entry.getAmount().signum() != 0) {
				result.add(entry);
			}
		}
		return List.copyOf(result);
	}
}
