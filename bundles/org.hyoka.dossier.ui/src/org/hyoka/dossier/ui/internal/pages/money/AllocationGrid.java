// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.money;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.core.figures.StatedComparison;
import org.hyoka.core.money.AllocationCell;
import org.hyoka.core.money.AllocationSums;
import org.hyoka.core.money.Sum;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Parsed;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.MoneyState;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.internal.grid.CellChange;
import org.hyoka.ui.internal.grid.GridCell;
import org.hyoka.ui.internal.grid.GridCell.Kind;
import org.hyoka.ui.internal.grid.GridModel;
import org.hyoka.ui.labels.Labels;

/**
 * Research items × fiscal years of one table of allocations, with the computed sums (rule 2) and, where totals are
 * printed, the printed ones beside them and the difference in words.
 */
final class AllocationGrid implements GridModel {
	private final EditingDomain domain;
	private final YearColumns yearColumns = new YearColumns();
	private AllocationTable table;
	private AllocationSums sums;
	private List<StatedComparison> comparisons = List.of();
	private List<ResearchItem> items = List.of();
	private List<FiscalYear> years = List.of();
	private Optional<ContractForm> onlyForm = Optional.empty();
	private final Map<FiscalYear, MoneyState> onlyStates = new HashMap<>();
	private boolean totalsWanted;
	private boolean totals;

	AllocationGrid(EditingDomain domain) {
		this.domain = domain;
	}

	/** Shows a table; null for none. */
	void show(AllocationTable newTable) {
		if (table != newTable) {
			table = newTable;
			yearColumns.clear();
			totalsWanted = false;
		}
		read();
	}

	/** Reads the dossier anew. */
	void read() {
		if (table == null || !(table.eContainer() instanceof Undertaking undertaking)) {
			items = List.of();
			years = List.of();
			return;
		}
		sums = AllocationSums.of(table);
		comparisons = sums.stated();
		List<ResearchItem> all = new ArrayList<>();
		collect(undertaking.getResearchItems(), all);
		sums.items().stream().filter(i -> !all.contains(i)).forEach(all::add);
		items = all;
		years = yearColumns.of(undertaking, sums.years());
		shared();
		totals = totalsWanted || table.getStated().stream().anyMatch(s -> s.getMeasure() == StatedMeasure.ITEM_TOTAL
				|| s.getMeasure() == StatedMeasure.YEAR_TOTAL || s.getMeasure() == StatedMeasure.GRAND_TOTAL);
	}

	/** What all amounts of the table, or of a year, have in common stands in the heads and not in every cell. */
	private void shared() {
		Set<ContractForm> forms = table.getAllocations().stream().map(Allocation::getForm).collect(Collectors.toSet());
		onlyForm = forms.size() == 1 ? forms.stream().findFirst() : Optional.empty();
		onlyStates.clear();
		for (FiscalYear year : years) {
			Set<MoneyState> states = table.getAllocations().stream().filter(a -> year.equals(a.getYear()))
					.map(Allocation::getState).collect(Collectors.toSet());
			if (states.size() == 1) {
				onlyStates.put(year, states.iterator().next());
			}
		}
	}

	private static void collect(Collection<ResearchItem> from, List<ResearchItem> to) {
		for (ResearchItem item : from) {
			to.add(item);
			collect(item.getItems(), to);
		}
	}

	AllocationTable table() {
		return table;
	}

	List<FiscalYear> years() {
		return years;
	}

	boolean hasItems() {
		return !items.isEmpty();
	}

	/** Shows an empty column for a year; it is kept once something stands in it. */
	void add(FiscalYear year) {
		yearColumns.add(year);
		read();
	}

	/** Takes an empty column away again. */
	void forget(FiscalYear year) {
		yearColumns.remove(year);
		read();
	}

	/** Whether columns for printed totals are shown. */
	boolean hasTotals() {
		return totals;
	}

	/** Shows columns for printed totals. */
	void wantTotals() {
		totalsWanted = true;
		read();
	}

	@Override
	public int rows() {
		return items.isEmpty() ? 0 : items.size() + (totals ? 3 : 1);
	}

	@Override
	public int columns() {
		return items.isEmpty() ? 0 : years.size() + (totals ? 3 : 1);
	}

	@Override
	public String corner() {
		String unit = table == null || table.getUnit() == null ? ""
				: Messages.bind(Messages.Money_Unit, table.getUnit().getSymbol());
		String form = MoneyText.mark(onlyForm.stream().toList(), List.of());
		return form.isEmpty() ? unit : Messages.bind(Messages.Money_OfAccount, unit, form).strip();
	}

	@Override
	public Head column(int c) {
		return c < years.size() ? Head.of(yearHead(years.get(c)))
				: switch (c - years.size()) {
				case 0 -> Head.computed(Messages.Money_Total, Messages.Money_ItemTotalRule);
				case 1 -> new Head(Messages.Money_Printed, Messages.Money_PrintedHelp, false);
				default -> Head.computed(Messages.Money_Difference, Messages.Money_DifferenceRule);
				};
	}

	private String yearHead(FiscalYear year) {
		String state = MoneyText.mark(List.of(), Optional.ofNullable(onlyStates.get(year)).stream().toList());
		return state.isEmpty() ? Texts.year(year) : Messages.bind(Messages.Money_OfAccount, Texts.year(year), state);
	}

	@Override
	public Object key(int c) {
		return c < years.size() ? years.get(c) : Integer.valueOf(c - years.size());
	}

	@Override
	public Place place(int r) {
		return r < items.size() ? Place.SORTED : Place.LAST;
	}

	@Override
	public Head row(int r) {
		return r < items.size() ? Head.of(label(items.get(r)))
				: switch (r - items.size()) {
				case 0 -> Head.computed(Messages.Money_Total, Messages.Money_YearTotalRule);
				case 1 -> new Head(Messages.Money_Printed, Messages.Money_PrintedHelp, false);
				default -> Head.computed(Messages.Money_Difference, Messages.Money_DifferenceRule);
				};
	}

	private static String label(ResearchItem item) {
		String label = Naming.coded(item.getCode(), Naming.ownName(item, Texts.locale()));
		int depth = 0;
		for (EObject o = item.eContainer(); o instanceof ResearchItem; o = o.eContainer()) {
			depth++;
		}
		return "　".repeat(depth) + (label.isBlank() ? Labels.of(item) : label);
	}

	@Override
	public int width(int c) {
		if (c >= years.size()) {
			return c == years.size() + 2 ? 124 : 88;
		}
		int plain = onlyStates.containsKey(years.get(c)) && MoneyText.mark(List.of(), List.of(onlyStates.get(years.get(c)))).isEmpty()
				|| !onlyStates.containsKey(years.get(c)) ? 92 : Labels.japanese() ? 128 : 148;
		return onlyForm.isPresent() && (onlyStates.containsKey(years.get(c)) || empty(years.get(c))) ? plain
				: Labels.japanese() ? 132 : 168;
	}

	private boolean empty(FiscalYear year) {
		return table.getAllocations().stream().noneMatch(a -> year.equals(a.getYear()));
	}

	@Override
	public int headWidth() {
		return 240;
	}

	@Override
	public int leastHead() {
		return 150;
	}

	@Override
	public GridCell cell(int r, int c) {
		boolean item = r < items.size();
		boolean year = c < years.size();
		if (item && year) {
			return amount(sums.cell(items.get(r), years.get(c)), years.get(c));
		}
		if (item && c == years.size()) {
			return sum(sums.itemTotal(items.get(r)), Kind.COMPUTED, Messages.Money_ItemTotalRule);
		}
		if (r == items.size() && year) {
			return sum(sums.yearTotal(years.get(c)), Kind.COMPUTED, Messages.Money_YearTotalRule);
		}
		if (r == items.size() && c == years.size()) {
			return sum(sums.grandTotal(), Kind.TOTAL, Messages.Money_GrandTotalRule);
		}
		Optional<StatedTotal> stated = stated(r, c);
		if (stated.isPresent()) {
			boolean words = r == items.size() + 2 || c == years.size() + 2;
			return words ? stated.get().difference(comparisons) : stated.get().cell();
		}
		return GridCell.BLANK;
	}

	/** The printed total that a cell shows or speaks of. */
	private Optional<StatedTotal> stated(int r, int c) {
		if (!totals) {
			return Optional.empty();
		}
		if (r < items.size() && c > years.size()) {
			return Optional.of(new StatedTotal(domain, table, StatedMeasure.ITEM_TOTAL, items.get(r), null));
		}
		if (r > items.size() && c < years.size()) {
			return Optional.of(new StatedTotal(domain, table, StatedMeasure.YEAR_TOTAL, null, years.get(c)));
		}
		boolean grand = r == items.size() && c > years.size();
		return grand ? Optional.of(new StatedTotal(domain, table, StatedMeasure.GRAND_TOTAL, null, null)) : Optional.empty();
	}

	private GridCell amount(AllocationCell cell, FiscalYear year) {
		String text = switch (cell.state()) {
		case STATED -> Numbers.format(cell.sum().value());
		case NOT_STATED -> MoneyText.DASH;
		case ABSENT -> "";
		};
		String help = switch (cell.state()) {
		case NOT_STATED -> Messages.Money_DashHelp;
		case STATED -> cell.allocations().size() > 1 ? Messages.Money_SeveralHelp : "";
		case ABSENT -> "";
		};
		return GridCell.input(text).marked(MoneyText.mark(onlyForm.isPresent() ? List.of() : new TreeSet<>(cell.forms()),
				onlyStates.containsKey(year) ? List.of() : new TreeSet<>(cell.sum().states()))).explained(help);
	}

	private static GridCell sum(Sum sum, Kind kind, String rule) {
		String missing = sum.notStated() == 0 || sum.isEmpty() ? "" : '\n' + Messages.bind(Messages.Money_Missing, sum.notStated());
		return GridCell.computed(sum.isEmpty() ? "" : Numbers.format(sum.value()), kind, rule + missing);
	}

	@Override
	public Parsed<CellChange> read(int r, int c, String text) {
		Optional<StatedTotal> stated = stated(r, c);
		if (stated.isPresent()) {
			return stated.get().read(text);
		}
		ResearchItem item = items.get(r);
		FiscalYear year = years.get(c);
		AllocationEdits edits = new AllocationEdits(domain, table);
		if (text.isBlank()) {
			return Parsed.of(() -> edits.remove(allocations(item, year)));
		}
		if (allocations(item, year).size() > 1) {
			return Parsed.failed(new Phrase(Messages.Money_Several, Messages.Money_Several));
		}
		return MoneyText.read(text).map(money -> () -> edits.put(item, year, allocations(item, year), money));
	}

	private List<Allocation> allocations(ResearchItem item, FiscalYear year) {
		return table.getAllocations().stream().filter(a -> a.getItem() == item && year.equals(a.getYear())).toList();
	}

	/** The allocations in a cell. */
	List<Allocation> allocations(int r, int c) {
		return r < items.size() && c < years.size() ? sums.cell(items.get(r), years.get(c)).allocations() : List.of();
	}

	/** The printed total in a cell. */
	Optional<StatedFigure> figure(int r, int c) {
		return stated(r, c).flatMap(StatedTotal::figure);
	}

	/** The fiscal year of a column, if it is one's. */
	Optional<FiscalYear> yearOf(int c) {
		return c < years.size() ? Optional.of(years.get(c)) : Optional.empty();
	}

	/** The research item of a row, if it is one's. */
	Optional<ResearchItem> itemOf(int r) {
		return r < items.size() ? Optional.of(items.get(r)) : Optional.empty();
	}

	@Override
	public String step() {
		return Messages.Money_StepAllocations;
	}
}
