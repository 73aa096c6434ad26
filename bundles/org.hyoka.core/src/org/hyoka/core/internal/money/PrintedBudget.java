// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.figures.StatedComparison;
import org.hyoka.core.figures.StatedFigures;
import org.hyoka.core.figures.Verdict;
import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.money.Sum;
import org.hyoka.core.text.Amounts;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.FiscalYear;

/** Compares the figures printed of a budget (rules 2, 12). */
public final class PrintedBudget {
	private PrintedBudget() {
	}

	/** Each printed figure beside what it is compared with. */
	public static List<StatedComparison> stated(BudgetSummary summary) {
		List<StatedComparison> result = new ArrayList<>();
		for (StatedFigure stated : summary.budget().getStated()) {
			switch (stated.getMeasure()) {
			case TOTAL_EXECUTED, GRAND_TOTAL -> result.add(compare(summary, stated, kind(summary, stated)));
			case YEAR_AMOUNT, YEAR_TOTAL -> result.add(yearAmount(summary, stated));
			case TOTAL_BUDGET -> {
				if (stated.getYear() == null) {
					totalBudget(summary, stated).ifPresent(result::add);
				} else {
					result.add(compare(summary, stated, summary.available(stated.getYear()).orElse(Sum.EMPTY)));
				}
			}
			case RATE -> result.add(rate(summary, stated));
			default -> {
				// other measures are not money of this budget
			}
			}
		}
		return List.copyOf(result);
	}

	/** A printed execution rate, in percent, beside executed over available (rule 20). */
	private static StatedComparison rate(BudgetSummary summary, StatedFigure stated) {
		if (stated.getYear() == null) {
			return StatedFigures.withoutSubject(stated, summary.budget());
		}
		StatedComparison comparison = StatedFigures.compare(stated, summary.budget(), summary.executionRate(stated.getYear()).orElse(null), null);
		return comparison instanceof StatedComparison.OfNumbers numbers && isRounded(numbers, summary, stated.getYear())
				? new StatedComparison.OfNumbers(stated, numbers.subject(), numbers.printed(), numbers.computed(), numbers.unit(),
						numbers.difference(), numbers.bound(), numbers.addends(), numbers.missing(), Verdict.ROUNDING)
				: comparison;
	}

	/** The rate is printed of exact amounts, while the ones that are kept are rounded: of small ones that makes much. */
	private static boolean isRounded(StatedComparison.OfNumbers rate, BudgetSummary summary, FiscalYear year) {
		Sum executed = summary.amount(year, MoneyKind.EXECUTED);
		Sum available = summary.available(year).orElse(Sum.EMPTY);
		BigDecimal share = rate.printed().movePointLeft(2);
		BigDecimal room = executed.bound().add(available.bound().multiply(share.abs()));
		BigDecimal apart = executed.value().subtract(available.value().multiply(share)).abs();
		return rate.verdict().isFinding() && apart.compareTo(room) <= 0;
	}

	private static Optional<MoneyKind> kind(BudgetSummary summary, StatedFigure stated) {
		MoneyKind printed = stated.getMoneyKind();
		return printed == null || printed == MoneyKind.UNSPECIFIED ? summary.spentKind() : Optional.of(printed);
	}

	private static StatedComparison compare(BudgetSummary summary, StatedFigure stated, Optional<MoneyKind> kind) {
		if (kind.filter(MoneyKind.TOTAL_BUDGET::equals).isPresent() && summary.enteredBudget().isPresent()) {
			return compare(summary, stated, summary.enteredBudget().get());
		}
		if (kind.isPresent() && summary.spentKind().isPresent() && !summary.kinds().contains(kind.get())) {
			return StatedFigures.otherKind(stated, summary.budget());
		}
		return compare(summary, stated, kind.map(k -> asPrinted(stated, k, summary.total(k))).orElse(Sum.EMPTY));
	}

	/** Money carried out is printed with either sign (rule 20). */
	private static Sum asPrinted(StatedFigure stated, MoneyKind kind, Sum sum) {
		return kind == MoneyKind.CARRIED_OUT && stated.getValue() != null && stated.getValue().signum() < 0 ? sum.negate() : sum;
	}

	private static StatedComparison compare(BudgetSummary summary, StatedFigure stated, Sum sum) {
		Budget budget = summary.budget();
		return StatedFigures.compareSum(stated, budget, sum.value(), budget.getUnit(), sum.addends(), sum.notStated(),
				sum.bound());
	}

	private static StatedComparison yearAmount(BudgetSummary summary, StatedFigure stated) {
		Optional<MoneyKind> kind = kind(summary, stated);
		if (stated.getYear() == null) {
			return StatedFigures.withoutSubject(stated, summary.budget());
		}
		if (kind.filter(MoneyKind.TOTAL_BUDGET::equals).isPresent()) {
			return compare(summary, stated, summary.available(stated.getYear()).orElse(Sum.EMPTY));
		}
		Sum sum = kind.map(k -> asPrinted(stated, k, summary.amount(stated.getYear(), k))).orElse(Sum.EMPTY);
		if (sum.isEmpty() && !summary.spent(stated.getYear()).isEmpty()) {
			return StatedFigures.otherKind(stated, summary.budget());
		}
		if (sum.addends() == 1) {
			return StatedFigures.compare(stated, summary.budget(), sum.value(), summary.budget().getUnit());
		}
		return compare(summary, stated, sum);
	}

	/** Entries come first; without them the first printed total budget is what the others are compared with. */
	private static Optional<StatedComparison> totalBudget(BudgetSummary summary, StatedFigure stated) {
		Optional<Sum> entered = summary.enteredBudget();
		if (entered.isPresent()) {
			return Optional.of(compare(summary, stated, entered.get()));
		}
		Optional<StatedFigure> first = summary.printedBudget();
		if (first.isEmpty() || first.get() == stated) {
			return Optional.empty();
		}
		Unit unit = first.get().getUnit() == null ? summary.budget().getUnit() : first.get().getUnit();
		BigDecimal value = first.get().getValue();
		StatedComparison comparison = StatedFigures.compare(stated, summary.budget(), value, unit);
		return Optional.of(comparison instanceof StatedComparison.OfNumbers numbers
				? inUnit(numbers, unit, summary.budget().getUnit())
				: comparison);
	}

	private static StatedComparison inUnit(StatedComparison.OfNumbers c, Unit from, Unit to) {
		if (from == to) {
			return c;
		}
		BigDecimal printed = Amounts.convert(c.printed(), from, to).orElse(c.printed());
		BigDecimal kept = Amounts.convert(c.computed(), from, to).orElse(c.computed());
		BigDecimal bound = Amounts.convert(c.bound(), from, to).orElse(c.bound());
		return new StatedComparison.OfNumbers(c.stated(), c.subject(), printed, kept, Optional.ofNullable(to),
				printed.subtract(kept), bound, c.addends(), c.missing(), c.verdict());
	}
}
