// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.hyoka.core.figures.StatedComparison;
import org.hyoka.core.figures.StatedFigures;
import org.hyoka.core.figures.Verdict;
import org.hyoka.core.money.AllocationSums;
import org.hyoka.core.money.Sum;
import org.hyoka.core.money.TotalsCheck;
import org.hyoka.core.text.Amounts;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Source;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.FiscalYear;

/** Compares the totals printed with a table of allocations (rule 2). */
public final class PrintedTotals {
	private PrintedTotals() {
	}

	/** Each printed total beside the computed one. */
	public static List<StatedComparison> stated(AllocationSums sums) {
		List<StatedComparison> result = new ArrayList<>();
		for (StatedFigure stated : sums.table().getStated()) {
			compare(sums, stated).ifPresent(result::add);
		}
		return List.copyOf(result);
	}

	private static Optional<StatedComparison> compare(AllocationSums sums, StatedFigure stated) {
		AllocationTable table = sums.table();
		StatedMeasure measure = stated.getMeasure();
		if (measure != StatedMeasure.ITEM_TOTAL && measure != StatedMeasure.YEAR_TOTAL
				&& measure != StatedMeasure.GRAND_TOTAL && measure != StatedMeasure.YEAR_AMOUNT) {
			return Optional.empty();
		}
		if (isOtherKind(stated, table.getKind())) {
			return Optional.of(StatedFigures.otherKind(stated, table));
		}
		if (measure == StatedMeasure.GRAND_TOTAL) {
			return Optional.of(compare(stated, table, table, sums.grandTotal()));
		}
		ResearchItem item = stated.getAbout() instanceof ResearchItem i ? i : null;
		boolean lost = measure == StatedMeasure.ITEM_TOTAL ? item == null : stated.getYear() == null;
		if (lost) {
			return Optional.of(StatedFigures.withoutSubject(stated, table));
		}
		if (measure == StatedMeasure.ITEM_TOTAL) {
			Sum own = sums.itemTotal(item);
			return Optional.of(compare(stated, table, item,
					own.isEmpty() && own.notStated() == 0 ? sums.itemTotalWithParts(item) : own));
		}
		return Optional.of(item == null ? compare(stated, table, table, sums.yearTotal(stated.getYear()))
				: compare(stated, table, item, sums.cell(item, stated.getYear()).sum()));
	}

	private static StatedComparison compare(StatedFigure stated, AllocationTable table, Element subject, Sum sum) {
		return StatedFigures.compareSum(stated, subject, sum.value(), table.getUnit(), sum.addends(), sum.notStated(),
				sum.bound());
	}

	/** Whether a printed amount says that it is of another kind (rule 12). */
	static boolean isOtherKind(StatedFigure stated, MoneyKind kind) {
		MoneyKind printed = stated.getMoneyKind();
		return printed != null && printed != MoneyKind.UNSPECIFIED && printed != kind;
	}

	/** What a printed total speaks of. */
	private record Key(StatedMeasure measure, Element about, FiscalYear year, Source source) {
		static Key of(StatedFigure stated) {
			return new Key(stated.getMeasure(), stated.getAbout(), stated.getYear(), stated.getSource());
		}
	}

	/** Each printed grand total beside the printed totals' sum. */
	public static List<TotalsCheck> totals(AllocationSums sums) {
		List<StatedFigure> grands = StatedFigures.all(sums.table(), StatedMeasure.GRAND_TOTAL);
		if (grands.isEmpty()) {
			return List.of();
		}
		Map<Key, List<StatedFigure>> printed = sums.table().getStated().stream().collect(Collectors.groupingBy(Key::of));
		List<TotalsCheck> result = new ArrayList<>();
		for (StatedFigure grand : grands) {
			List<StatedFigure> years = new ArrayList<>();
			for (FiscalYear year : sums.years()) {
				years.add(find(printed, new Key(StatedMeasure.YEAR_TOTAL, null, year, grand.getSource()), grand));
			}
			List<StatedFigure> items = new ArrayList<>();
			for (ResearchItem item : sums.items()) {
				items.add(find(printed, new Key(StatedMeasure.ITEM_TOTAL, item, null, grand.getSource()), grand));
			}
			check(sums.table(), grand, StatedMeasure.YEAR_TOTAL, years).ifPresent(result::add);
			check(sums.table(), grand, StatedMeasure.ITEM_TOTAL, items).ifPresent(result::add);
		}
		return List.copyOf(result);
	}

	/** The printed total; of several the one in the same place as the grand total. */
	private static StatedFigure find(Map<Key, List<StatedFigure>> printed, Key key, StatedFigure like) {
		List<StatedFigure> candidates = printed.getOrDefault(key, List.of());
		return candidates.stream().filter(s -> Objects.equals(s.getPlace(), like.getPlace())).findFirst()
				.orElse(candidates.isEmpty() ? null : candidates.getFirst());
	}

	private static Optional<TotalsCheck> check(AllocationTable table, StatedFigure grand, StatedMeasure over,
			List<StatedFigure> totals) {
		if (totals.size() < 2 || grand.getValue() == null
				|| totals.stream().anyMatch(s -> s == null || s.getValue() == null)) {
			return Optional.empty();
		}
		Optional<BigDecimal> printed = inTable(grand, table);
		Sum sum = Sum.EMPTY;
		for (StatedFigure total : totals) {
			Optional<BigDecimal> amount = inTable(total, table);
			if (amount.isEmpty()) {
				return Optional.empty();
			}
			sum = sum.plus(new Sum(amount.get(), 1, 0, halfDigit(total, table), Set.of()));
		}
		if (printed.isEmpty()) {
			return Optional.empty();
		}
		BigDecimal difference = printed.get().subtract(sum.value());
		Verdict verdict = difference.signum() == 0 ? Verdict.EQUAL
				: difference.abs().compareTo(sum.bound()) <= 0 ? Verdict.ROUNDING
						: StatedFigures.excuse(grand).verdict(printed.get(), sum.value(), sum.bound(), table.getUnit());
		return Optional
				.of(new TotalsCheck(grand, over, printed.get(), sum.value(), difference, sum.bound(), verdict));
	}

	private static BigDecimal halfDigit(StatedFigure stated, AllocationTable table) {
		Unit unit = stated.getUnit() == null ? table.getUnit() : stated.getUnit();
		BigDecimal half = BigDecimal.valueOf(5, 1).scaleByPowerOfTen(-stated.getValue().scale());
		return Amounts.convert(half, unit, table.getUnit()).orElse(half);
	}

	private static Optional<BigDecimal> inTable(StatedFigure stated, AllocationTable table) {
		return Amounts.convert(stated.getValue(), stated.getUnit() == null ? table.getUnit() : stated.getUnit(),
				table.getUnit());
	}
}
