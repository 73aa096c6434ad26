// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.hyoka.core.figures.StatedComparison;
import org.hyoka.core.internal.money.PrintedTotals;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;

/**
 * What a table of allocations adds up to: per research item, per fiscal year and in all (rule 2), in the table's unit. An
 * amount of 0 counts as one; one that is not stated does not.
 *
 * @since 0.1
 */
public final class AllocationSums {
	private final AllocationTable table;
	private final Map<ResearchItem, Map<FiscalYear, AllocationCell>> cells;
	private final Map<ResearchItem, Sum> itemTotals = new HashMap<>();
	private final Map<FiscalYear, Sum> yearTotals;
	private final Sum grandTotal;
	private final List<Allocation> unplaced;

	private AllocationSums(AllocationTable table, Map<ResearchItem, Map<FiscalYear, List<Allocation>>> allocations,
			List<Allocation> unplaced) {
		this.table = table;
		this.unplaced = List.copyOf(unplaced);
		this.cells = new LinkedHashMap<>();
		Map<FiscalYear, Sum> years = new TreeMap<>();
		Sum all = Sum.EMPTY;
		for (Map.Entry<ResearchItem, Map<FiscalYear, List<Allocation>>> row : allocations.entrySet()) {
			Map<FiscalYear, AllocationCell> line = new TreeMap<>();
			row.getValue().forEach((year, list) -> line.put(year, cell(list)));
			cells.put(row.getKey(), line);
			Sum total = line.values().stream().map(AllocationCell::sum).reduce(Sum.EMPTY, Sum::plus);
			itemTotals.put(row.getKey(), total);
			line.forEach((year, cell) -> years.merge(year, cell.sum(), Sum::plus));
			all = all.plus(total);
		}
		this.yearTotals = years;
		this.grandTotal = all;
	}

	/** Adds a table up. */
	public static AllocationSums of(AllocationTable table) {
		Map<ResearchItem, Map<FiscalYear, List<Allocation>>> found = new LinkedHashMap<>();
		if (table.eContainer() instanceof Undertaking undertaking) {
			order(undertaking.getResearchItems(), found);
		}
		List<Allocation> unplaced = new ArrayList<>();
		for (Allocation allocation : table.getAllocations()) {
			if (allocation.getItem() == null || allocation.getYear() == null) {
				unplaced.add(allocation);
			} else {
				found.computeIfAbsent(allocation.getItem(), i -> new TreeMap<>())
						.computeIfAbsent(allocation.getYear(), y -> new ArrayList<>()).add(allocation);
			}
		}
		found.values().removeIf(Map::isEmpty);
		return new AllocationSums(table, found, unplaced);
	}

	private static void order(Collection<ResearchItem> items,
			Map<ResearchItem, Map<FiscalYear, List<Allocation>>> found) {
		for (ResearchItem item : items) {
			found.put(item, new TreeMap<>());
			order(item.getItems(), found);
		}
	}

	private static AllocationCell cell(List<Allocation> allocations) {
		Set<ContractForm> forms = EnumSet.noneOf(ContractForm.class);
		Sum sum = Sum.EMPTY;
		for (Allocation allocation : allocations) {
			sum = sum.plus(Sum.of(allocation.getAmount(), allocation.getState()));
			if (allocation.getForm() != null && allocation.getForm() != ContractForm.NONE) {
				forms.add(allocation.getForm());
			}
		}
		return new AllocationCell(allocations, sum, forms);
	}

	/** The table. */
	public AllocationTable table() {
		return table;
	}

	/** The fiscal years that have an allocation, earliest first. */
	public List<FiscalYear> years() {
		return List.copyOf(yearTotals.keySet());
	}

	/** The research items that have an allocation, in the order of the undertaking. */
	public List<ResearchItem> items() {
		return List.copyOf(cells.keySet());
	}

	/** Allocations without item or year; they are in no sum. */
	public List<Allocation> unplaced() {
		return unplaced;
	}

	/** One item in one year. */
	public AllocationCell cell(ResearchItem item, FiscalYear year) {
		return cells.getOrDefault(item, Map.of()).getOrDefault(year, AllocationCell.ABSENT);
	}

	/** The sum of one item over the years, without the items inside it. */
	public Sum itemTotal(ResearchItem item) {
		return itemTotals.getOrDefault(item, Sum.EMPTY);
	}

	/** The sum of one item over the years, with the items inside it. */
	public Sum itemTotalWithParts(ResearchItem item) {
		Sum sum = itemTotal(item);
		for (ResearchItem part : item.getItems()) {
			sum = sum.plus(itemTotalWithParts(part));
		}
		return sum;
	}

	/** The sum of one year over the items. */
	public Sum yearTotal(FiscalYear year) {
		return yearTotals.getOrDefault(year, Sum.EMPTY);
	}

	/** The sum of all. */
	public Sum grandTotal() {
		return grandTotal;
	}

	/** The totals that sources printed beside the computed ones, with the rounding bound of rule 2, in the order of the dossier. */
	public List<StatedComparison> stated() {
		return PrintedTotals.stated(this);
	}

	/** Each printed grand total beside what the printed year totals and the printed item totals add up to, where all are printed. */
	public List<TotalsCheck> statedTotals() {
		return PrintedTotals.totals(this);
	}

	/** The grand total's amount, if anything is stated. */
	public Optional<BigDecimal> amount() {
		return grandTotal.isEmpty() ? Optional.empty() : Optional.of(grandTotal.value());
	}
}
