// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.money.Overrun;
import org.hyoka.core.money.Sum;
import org.hyoka.core.text.Amounts;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.FiscalYear;

/** Finds where more was spent than budgeted (rule 12). */
public final class Overruns {
	private Overruns() {
	}

	/** One per year, and one over all years. */
	public static List<Overrun> of(BudgetSummary summary) {
		List<Overrun> result = new ArrayList<>();
		for (FiscalYear year : summary.years()) {
			Sum spent = summary.spent(year);
			Optional<Sum> available = summary.available(year);
			if (available.isPresent() && exceeds(spent, available.get().value(), available.get().bound())) {
				result.add(new Overrun(Optional.of(year), spent.value(), summary.spentKind().orElseThrow(),
						available.get().value(), false, entryExplanation(summary, e -> year.equals(e.getYear()))));
			}
		}
		total(summary, result.stream().flatMap(o -> o.year().stream()).toList()).ifPresent(result::add);
		return List.copyOf(result);
	}

	private static boolean exceeds(Sum spent, BigDecimal available, BigDecimal bound) {
		return !spent.isEmpty() && spent.value().subtract(available).compareTo(spent.bound().add(bound)) > 0;
	}

	/** @param overrun years in which more was spent; what is said about them is said about the total, too */
	private static Optional<Overrun> total(BudgetSummary summary, List<FiscalYear> overrun) {
		Sum spent = summary.totalSpent();
		Optional<Sum> entered = summary.enteredBudget();
		if (entered.isPresent()) {
			boolean everyYear = summary.years().stream()
					.allMatch(y -> summary.spent(y).isEmpty() || summary.available(y).isPresent());
			return everyYear && exceeds(spent, entered.get().value(), entered.get().bound())
					? Optional.of(new Overrun(Optional.empty(), spent.value(), summary.spentKind().orElseThrow(),
							entered.get().value(), false, entryExplanation(summary, e -> overrun.contains(e.getYear()))))
					: Optional.empty();
		}
		Optional<StatedFigure> printed = summary.printedBudget();
		Optional<BigDecimal> available = summary.totalBudget();
		if (printed.isEmpty() || available.isEmpty() || !exceeds(spent, available.get(), half(summary, printed.get()))) {
			return Optional.empty();
		}
		Optional<String> explanation = summary.budget().getStated().stream()
				.filter(s -> s.getMeasure() == StatedMeasure.TOTAL_BUDGET || s.getMeasure() == StatedMeasure.TOTAL_EXECUTED)
				.map(StatedFigure::getExplanation).filter(Overruns::isWritten).findFirst();
		return Optional.of(new Overrun(Optional.empty(), spent.value(), summary.spentKind().orElseThrow(),
				available.get(), true, explanation));
	}

	private static BigDecimal half(BudgetSummary summary, StatedFigure stated) {
		Unit unit = stated.getUnit() == null ? summary.budget().getUnit() : stated.getUnit();
		BigDecimal half = BigDecimal.valueOf(5, 1).scaleByPowerOfTen(-stated.getValue().scale());
		return Amounts.convert(half, unit, summary.budget().getUnit()).orElse(half);
	}

	private static Optional<String> entryExplanation(BudgetSummary summary, Predicate<BudgetEntry> which) {
		return summary.budget().getEntries().stream().filter(which).map(BudgetEntry::getExplanation)
				.filter(Objects::nonNull).filter(Overruns::isWritten).findFirst();
	}

	private static boolean isWritten(String text) {
		return text != null && !text.isBlank();
	}
}
