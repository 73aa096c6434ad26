// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.money.Sum;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Align;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Role;
import org.hyoka.report.internal.wording.MoneyTotals;
import org.hyoka.report.internal.wording.StatedNotes;
import org.hyoka.report.internal.wording.Wording;

/**
 * The money part of a header table: what was executed (else contracted) per fiscal year, and both totals ({@link MoneyTotals}).
 */
final class HeaderMoney {
	private final Budget budget;
	private final BudgetSummary summary;
	private final Wording words;
	private final MoneyKind kind;

	HeaderMoney(Budget budget, Wording words) {
		this.budget = budget;
		this.words = words;
		summary = BudgetSummary.of(budget);
		kind = summary.spentKind().orElseGet(() -> summary.kinds().isEmpty() ? MoneyKind.EXECUTED : summary.kinds().getFirst());
	}

	/** How many columns it takes beside the label. */
	int columns() {
		return summary.years().size() + 2;
	}

	void rows(int width, ReportTable.Builder table) {
		String label = words.label(kind)
				+ (words.symbol(budget.getUnit()).isEmpty() ? "" : "\n" + words.bracket(words.symbol(budget.getUnit())).strip());
		List<Cell> head = new ArrayList<>();
		head.add(Cell.label(label).span(1, 2));
		List<Cell> values = new ArrayList<>();
		int spare = width - columns();
		for (FiscalYear year : summary.years()) {
			head.add(Cell.head(words.year(year)));
			values.add(value(summary.amount(year, kind)));
		}
		head.add(Cell.head(words.say("header.total", words.label(kind))).span(1 + spare, 1));
		head.add(Cell.head(words.say("header.totalBudget")));
		MoneyTotals totals = new MoneyTotals(summary, words);
		values.add(total(totals.of(kind, false), "").span(1 + spare, 1));
		values.add(total(totals.budget(false), budgetMark()));
		table.row(head);
		table.row(values);
		if (!Wording.blank(budget.getFootnote())) {
			table.note(words.marked(Inline.text(budget.getFootnote())));
		}
		words.notes(budget).forEach(table::note);
		new StatedNotes(words).lines(summary.stated()).forEach(table::note);
	}

	private Cell value(Sum sum) {
		return Cell.of(sum.isEmpty() ? "-" : words.number(sum.value())).aligned(Align.END);
	}

	private static Cell total(MoneyTotals.Total total, String mark) {
		List<Block> content = new ArrayList<>(total.blocks());
		if (!mark.isEmpty()) {
			content.add(Paragraph.of(List.of(new Inline.Small(Inline.text(mark)))));
		}
		return Cell.of(content).as(Role.TOTAL).aligned(Align.END);
	}

	/** What the published total budget is said to hold, such as ※2022年度を含む. */
	private String budgetMark() {
		return summary.printedBudget().map(StatedFigure::getLabel).filter(label -> label.startsWith("※")).orElse("");
	}
}
