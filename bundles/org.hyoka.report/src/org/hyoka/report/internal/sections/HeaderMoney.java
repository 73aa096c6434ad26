// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.figures.StatedComparison;
import org.hyoka.core.figures.Verdict;
import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.money.Sum;
import org.hyoka.core.text.Amounts;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Align;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Role;
import org.hyoka.report.internal.wording.StatedNotes;
import org.hyoka.report.internal.wording.Wording;

/**
 * The money part of a header table: what was executed (else contracted) per fiscal year, both totals computed (rule 2), the
 * printed ones beside them where they differ.
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
		values.add(total(summary.total(kind), StatedMeasure.TOTAL_EXECUTED).span(1 + spare, 1));
		values.add(budgetCell());
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

	/** A total is printed where no year is missing. */
	private Cell total(Sum sum, StatedMeasure measure) {
		List<Block> content = new ArrayList<>();
		content.add(Paragraph.of(sum.complete() ? words.number(sum.value()) : "-"));
		printed(measure).ifPresent(content::add);
		return Cell.of(content).as(Role.TOTAL).aligned(Align.END);
	}

	private Cell budgetCell() {
		Optional<BigDecimal> total = summary.totalBudget();
		List<Block> content = new ArrayList<>();
		content.add(Paragraph.of(words.numberOrDash(total)));
		if (summary.enteredBudget().isPresent()) {
			printed(StatedMeasure.TOTAL_BUDGET).ifPresent(content::add);
		} else {
			summary.printedBudget().map(StatedFigure::getLabel).filter(l -> l.startsWith("※"))
					.ifPresent(l -> content.add(Paragraph.of(l)));
		}
		return Cell.of(content).as(Role.TOTAL).aligned(Align.END);
	}

	/** The printed total, where it is not the computed one. */
	private Optional<Block> printed(StatedMeasure measure) {
		for (StatedComparison comparison : summary.stated()) {
			if (comparison.stated().getMeasure() == measure && comparison.stated().getValue() != null
					&& comparison.verdict() != Verdict.EQUAL) {
				StatedFigure stated = comparison.stated();
				String text = Amounts.format(stated.getValue(), stated.getUnit() == null ? null : stated.getUnit(), words.locale());
				return Optional.of(Paragraph.of(List.of(new Inline.Small(Inline.text(words.say("stated.short", text))))));
			}
		}
		return Optional.empty();
	}
}
