// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.slides;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.money.Sum;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.blocks.ReportTable.Role;
import org.hyoka.report.internal.sections.BudgetCharts;
import org.hyoka.report.internal.wording.MoneyTotals;
import org.hyoka.report.internal.wording.Wording;

/** Money by year as a chart, then by project. A published total leads, a partial one says of which years it is (rule 20). */
final class MoneySlides {
	private static final int NAME = 30;
	private static final int YEARS = 9;
	private static final String UNKNOWN = "-";

	private MoneySlides() {
	}

	static void write(Deck deck) {
		deck.main().filter(main -> main.getBudget() != null).ifPresent(main -> years(deck, main));
		projects(deck);
	}

	private static void years(Deck deck, Undertaking main) {
		Wording words = deck.words();
		BudgetSummary summary = BudgetSummary.of(main.getBudget());
		MoneyTotals totals = new MoneyTotals(summary, words);
		List<String> facts = new ArrayList<>();
		for (MoneyKind kind : summary.kinds()) {
			fact(facts, words.say("header.total", words.label(kind)), totals.of(kind, true), words);
		}
		fact(facts, words.say("header.totalBudget"), totals.budget(true), words);
		if (!Wording.blank(main.getBudget().getFootnote())) {
			facts.add(Gist.of(main.getBudget().getFootnote(), 80, words.locale()));
		}
		List<Block> blocks = new ArrayList<>();
		BudgetCharts.figure(main, words).ifPresent(blocks::add);
		blocks.addAll(Deck.bullets(facts));
		String title = summary.spentKind().map(kind -> totals.of(kind, true)).filter(total -> !total.main().equals(UNKNOWN))
				.map(total -> deck.say("money.title", words.say("header.total", words.label(summary.spentKind().get())), total.line(words)))
				.orElseGet(() -> byYear(deck, summary));
		deck.slide(title, blocks, deck.say("notes.money"), deck.say("notes.dossier"));
	}

	/** From which to which amount the years go, of what was spent, else of the first kind; only of what they are where one year is known. */
	private static String byYear(Deck deck, BudgetSummary summary) {
		Wording words = deck.words();
		Optional<MoneyKind> kind = summary.spentKind().filter(spent -> !summary.total(spent).isEmpty())
				.or(() -> summary.kinds().stream().filter(other -> !summary.total(other).isEmpty()).findFirst());
		List<Sum> known = kind.stream().flatMap(k -> summary.years().stream().map(year -> summary.amount(year, k))).filter(sum -> !sum.isEmpty())
				.toList();
		return known.size() < 2 ? deck.say("money.years")
				: deck.say("money.range", words.label(kind.get()), range(known, summary.budget().getUnit(), words));
	}

	/** 3,913～7,148百万円, and 3.0–48.6 (100 million JPY): in the figures of the table below, also where one alone would be said in billions. */
	private static String range(List<Sum> amounts, Unit unit, Wording words) {
		List<BigDecimal> sorted = amounts.stream().map(Sum::value).sorted().toList();
		String number = words.number(sorted.getLast());
		String amount = words.amount(sorted.getLast(), unit);
		String last = amount.contains(number) ? amount : number + " (" + words.symbol(unit) + ')';
		return sorted.getFirst().compareTo(sorted.getLast()) == 0 ? last
				: words.number(sorted.getFirst()) + (words.japanese() ? "～" : "–") + last;
	}

	private static void fact(List<String> facts, String label, MoneyTotals.Total total, Wording words) {
		if (!total.main().equals(UNKNOWN)) {
			facts.add(words.labelled(label, total.line(words)));
		}
	}

	private static void projects(Deck deck) {
		Wording words = deck.words();
		Map<Undertaking, BudgetSummary> budgets = new LinkedHashMap<>();
		deck.parts().stream().filter(part -> part.getBudget() != null).forEach(part -> budgets.put(part, BudgetSummary.of(part.getBudget())));
		budgets.values().removeIf(summary -> summary.totalSpent().isEmpty());
		List<Unit> units = budgets.values().stream().map(summary -> summary.budget().getUnit()).distinct().toList();
		List<MoneyKind> kinds = budgets.values().stream().map(summary -> summary.spentKind().orElseThrow()).distinct().toList();
		if (budgets.isEmpty() || units.size() > 1 || kinds.size() > 1) {
			return;
		}
		TreeSet<FiscalYear> all = new TreeSet<>();
		budgets.values().forEach(summary -> summary.years().stream().filter(year -> !summary.spent(year).isEmpty()).forEach(all::add));
		List<FiscalYear> years = all.size() > YEARS ? List.of() : List.copyOf(all);
		Overview table = table(years, words);
		List<Undertaking> order = new ArrayList<>(budgets.keySet());
		boolean many = order.size() > Deck.ROWS;
		if (many) {
			order.sort(Comparator.comparing((Undertaking part) -> budgets.get(part).totalSpent().value()).reversed());
		}
		for (Undertaking part : order) {
			table.row(row(deck, part, budgets.get(part), years, kinds.getFirst()));
		}
		String label = words.label(kinds.getFirst()) + words.bracket(words.symbol(units.getFirst()));
		List<Sum> known = budgets.values().stream().flatMap(summary -> summary.years().stream().map(summary::spent)).filter(sum -> !sum.isEmpty())
				.toList();
		deck.spare(many ? deck.say("money.largest", label)
				: deck.say("money.projects", words.label(kinds.getFirst()), range(known, units.getFirst(), words)), List.of(table.single()),
				deck.say("notes.money"),
				deck.say("notes.dossier"));
	}

	private static Overview table(List<FiscalYear> years, Wording words) {
		List<Column> columns = new ArrayList<>(List.of(Column.text(26)));
		List<String> head = new ArrayList<>(List.of(words.say("indicators.project")));
		for (FiscalYear year : years) {
			columns.add(Column.number(13));
			head.add(words.year(year));
		}
		columns.add(Column.number(15));
		head.add(words.say("total"));
		return new Overview(columns, head);
	}

	private static List<Cell> row(Deck deck, Undertaking part, BudgetSummary summary, List<FiscalYear> years, MoneyKind kind) {
		Wording words = deck.words();
		List<Cell> cells = new ArrayList<>(List.of(Cell.label(deck.label(part, NAME))));
		for (FiscalYear year : years) {
			Sum spent = summary.spent(year);
			cells.add(Cell.of(spent.isEmpty() ? UNKNOWN : words.number(spent.value())));
		}
		cells.add(Cell.of(new MoneyTotals(summary, words).of(kind, false).main()).as(Role.TOTAL));
		return cells;
	}
}
