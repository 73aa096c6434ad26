// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.core.figures.StatedComparison;
import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.money.Sum;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Parsed;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Account;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.MoneyKind;
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
 * Kinds of money × fiscal years of an undertaking's budget, with the computed totals, the budget that the entries give and
 * what is left of it (rules 2, 12).
 */
final class BudgetGrid implements GridModel {
	/** What a row of entries holds. */
	record Line(MoneyKind kind, Account account) {
		String label() {
			String text = kind == MoneyKind.UNSPECIFIED ? Messages.Money_NoKind : Labels.of(Literals.MONEY_KIND, kind);
			return account == Account.UNSPECIFIED ? text
					: Messages.bind(Messages.Money_OfAccount, text, Labels.of(Literals.ACCOUNT, account));
		}
	}

	/** The rows that every budget begins with; they stay while no other is filled. */
	private static final List<Line> USUAL = List.of(new Line(MoneyKind.INITIAL, Account.UNSPECIFIED),
			new Line(MoneyKind.EXECUTED, Account.UNSPECIFIED));
	private static final Set<MoneyKind> SPENT = EnumSet.of(MoneyKind.EXECUTED, MoneyKind.CONTRACTED, MoneyKind.REQUESTED);
	private final EditingDomain domain;
	private final Set<Line> addedLines = new LinkedHashSet<>();
	private final YearColumns yearColumns = new YearColumns();
	private Undertaking undertaking;
	private BudgetSummary summary;
	private List<StatedComparison> comparisons = List.of();
	private List<Line> lines = List.of();
	private List<FiscalYear> years = List.of();
	private boolean budgeted;

	BudgetGrid(EditingDomain domain) {
		this.domain = domain;
	}

	/** Shows the budget of an undertaking. */
	void show(Undertaking newUndertaking) {
		if (undertaking != newUndertaking) {
			undertaking = newUndertaking;
			addedLines.clear();
			yearColumns.clear();
		}
		read();
	}

	/** Reads the dossier anew. */
	void read() {
		Budget budget = undertaking == null ? null : undertaking.getBudget();
		summary = budget == null ? null : BudgetSummary.of(budget);
		comparisons = summary == null ? List.of() : summary.stated();
		Set<Line> found = new LinkedHashSet<>();
		if (budget != null) {
			budget.getEntries().forEach(e -> found.add(new Line(e.getKind(), e.getAccount())));
		}
		if (undertaking != null && USUAL.containsAll(found)) {
			found.addAll(USUAL);
		} else if (undertaking != null && found.stream().map(Line::kind).noneMatch(SPENT::contains)) {
			found.add(USUAL.getLast()); // what was spent is asked for, whatever the budget is made of
		}
		addedLines.addAll(found); // a row stays while one works in it
		found.addAll(addedLines);
		lines = found.stream().sorted(Comparator.comparing(Line::kind).thenComparing(Line::account)).toList();
		years = undertaking == null ? List.of() : yearColumns.of(undertaking, summary == null ? List.of() : summary.years());
		budgeted = summary != null && (summary.enteredBudget().isPresent() || summary.printedBudget().isPresent());
	}

	Optional<BudgetSummary> summary() {
		return Optional.ofNullable(summary);
	}

	List<FiscalYear> years() {
		return years;
	}

	List<Line> lines() {
		return lines;
	}

	void add(FiscalYear year) {
		yearColumns.add(year);
		read();
	}

	void forget(FiscalYear year) {
		yearColumns.remove(year);
		read();
	}

	void add(Line line) {
		addedLines.add(line);
		read();
	}

	@Override
	public int rows() {
		return years.isEmpty() ? 0 : lines.size() + (budgeted ? 1 : 0);
	}

	@Override
	public int columns() {
		return years.isEmpty() ? 0 : years.size() + 3;
	}

	@Override
	public String corner() {
		Budget budget = undertaking == null ? null : undertaking.getBudget();
		return budget == null || budget.getUnit() == null ? ""
				: Messages.bind(Messages.Money_Unit, budget.getUnit().getSymbol());
	}

	@Override
	public Head column(int c) {
		return c < years.size() ? Head.of(Texts.year(years.get(c)))
				: switch (c - years.size()) {
				case 0 -> Head.computed(Messages.Money_Total, Messages.Money_KindTotalRule);
				case 1 -> new Head(Messages.Money_Printed, Messages.Money_PrintedHelp, false);
				default -> Head.computed(Messages.Money_Difference, Messages.Money_DifferenceRule);
				};
	}

	@Override
	public Object key(int c) {
		return c < years.size() ? years.get(c) : Integer.valueOf(c - years.size());
	}

	@Override
	public Place place(int r) {
		return r < lines.size() ? Place.SORTED : Place.LAST;
	}

	@Override
	public Head row(int r) {
		return r < lines.size() ? Head.of(lines.get(r).label())
				: Head.computed(Messages.Money_Available, Messages.Money_AvailableRule);
	}

	@Override
	public int width(int c) {
		return c < years.size() ? Labels.japanese() ? 100 : 132 : c == years.size() + 2 ? 150 : 96;
	}

	@Override
	public int headWidth() {
		return Labels.japanese() ? 170 : 190;
	}

	@Override
	public GridCell cell(int r, int c) {
		if (r >= lines.size()) {
			return available(c);
		}
		Line line = lines.get(r);
		if (c < years.size()) {
			return amount(entries(line, years.get(c)));
		}
		if (c == years.size()) {
			Sum sum = total(line);
			return GridCell.computed(sum.isEmpty() ? "" : Numbers.format(sum.value()), Kind.COMPUTED,
					Messages.Money_KindTotalRule
							+ (sum.notStated() == 0 || sum.isEmpty() ? "" : '\n' + Messages.bind(Messages.Money_Missing, sum.notStated())));
		}
		Optional<StatedTotal> stated = stated(r);
		return stated.isEmpty() ? GridCell.BLANK
				: c == years.size() + 1 ? stated.get().cell() : stated.get().difference(comparisons);
	}

	private Sum total(Line line) {
		return written(years.stream().flatMap(year -> entries(line, year).stream()).toList());
	}

	/** What entries add up to; with a minus where all that carry an amount out are written so, as the fields beside show them. */
	private static Sum written(List<BudgetEntry> entries) {
		Sum sum = entries.stream().map(BudgetSummary::counted).reduce(Sum.EMPTY, Sum::plus);
		boolean minus = entries.stream()
				.allMatch(e -> e.getKind() == MoneyKind.CARRIED_OUT && (e.getAmount() == null || e.getAmount().signum() <= 0));
		return minus ? sum.negate() : sum;
	}

	/** What the entries give as the budget of a year or of all. */
	private GridCell available(int c) {
		if (c > years.size()) {
			Optional<StatedTotal> stated = stated(lines.size());
			return stated.isEmpty() ? GridCell.BLANK
					: c == years.size() + 1 ? stated.get().cell() : stated.get().difference(comparisons);
		}
		Optional<Sum> sum = c < years.size() ? summary.available(years.get(c)) : summary.enteredBudget();
		return GridCell.computed(sum.filter(s -> !s.isEmpty()).map(s -> Numbers.format(s.value())).orElse(""),
				c < years.size() ? Kind.COMPUTED : Kind.TOTAL, Messages.Money_AvailableRule);
	}

	/** The printed total beside a row: of what was spent, and of the budget. */
	private Optional<StatedTotal> stated(int r) {
		if (undertaking == null || undertaking.getBudget() == null) {
			return Optional.empty();
		}
		Budget budget = undertaking.getBudget();
		if (r == lines.size()) {
			return Optional.of(new StatedTotal(domain, budget, StatedMeasure.TOTAL_BUDGET, null, null));
		}
		boolean spent = summary.spentKind().filter(k -> k == lines.get(r).kind()).isPresent()
				&& lines.stream().filter(l -> l.kind() == lines.get(r).kind()).findFirst().orElseThrow() == lines.get(r);
		return spent ? Optional.of(new StatedTotal(domain, budget, StatedMeasure.TOTAL_EXECUTED, null, null)) : Optional.empty();
	}

	private static GridCell amount(List<BudgetEntry> entries) {
		if (entries.isEmpty()) {
			return GridCell.input("");
		}
		Sum sum = written(entries);
		String help = String.join("\n", entries.stream().map(BudgetEntry::getExplanation)
				.filter(t -> t != null && !t.isBlank()).toList());
		return GridCell.input(sum.isEmpty() ? MoneyText.DASH : Numbers.format(sum.value()))
				.marked(MoneyText.mark(List.of(), new TreeSet<>(sum.states())))
				.explained(sum.isEmpty() && help.isEmpty() ? Messages.Money_DashHelp : help);
	}

	/** The entries of a kind and year. */
	private List<BudgetEntry> entries(Line line, FiscalYear year) {
		return undertaking.getBudget() == null ? List.of()
				: undertaking.getBudget().getEntries().stream().filter(e -> year.equals(e.getYear())
						&& e.getKind() == line.kind() && e.getAccount() == line.account()).toList();
	}

	/** The entries in a cell. */
	List<BudgetEntry> entries(int r, int c) {
		return r < lines.size() && c < years.size() ? entries(lines.get(r), years.get(c)) : List.of();
	}

	/** The printed total in a cell. */
	Optional<StatedFigure> figure(int r, int c) {
		return c > years.size() ? stated(r).flatMap(StatedTotal::figure) : Optional.empty();
	}

	Optional<FiscalYear> yearOf(int c) {
		return c < years.size() ? Optional.of(years.get(c)) : Optional.empty();
	}

	@Override
	public Parsed<CellChange> read(int r, int c, String text) {
		if (c > years.size()) {
			return stated(r).orElseThrow().read(text);
		}
		Line line = lines.get(r);
		FiscalYear year = years.get(c);
		BudgetEdits edits = new BudgetEdits(domain, undertaking);
		if (text.isBlank()) {
			return Parsed.of(() -> edits.remove(entries(line, year)));
		}
		if (entries(line, year).size() > 1) {
			return Parsed.failed(Phrase.same(Messages.Money_SeveralEntries));
		}
		return MoneyText.read(text).map(money -> () -> edits.put(line, year, entries(line, year), money));
	}

	@Override
	public String step() {
		return Messages.Money_StepBudget;
	}
}
