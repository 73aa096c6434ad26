// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.hyoka.core.figures.StatedComparison;
import org.hyoka.core.figures.Verdict;
import org.hyoka.core.money.AllocationCell;
import org.hyoka.core.money.AllocationSums;
import org.hyoka.core.money.Sum;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.MoneyState;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.blocks.ReportTable.Role;
import org.hyoka.report.internal.wording.MoneyTotals;
import org.hyoka.report.internal.wording.StatedNotes;
import org.hyoka.report.internal.wording.Wording;

/**
 * 資金配分: amounts per research item and fiscal year with contract form and state; published totals lead, others are
 * computed (rule 2).
 */
public final class AllocationsSection implements ReportSection {
	@Override
	public String key() {
		return "allocations";
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		if (context.subject().isEmpty()) {
			return;
		}
		Undertaking subject = context.subject().get();
		Wording words = new Wording(context);
		for (AllocationTable allocations : subject.getAllocations()) {
			AllocationSums sums = AllocationSums.of(allocations);
			if (!sums.years().isEmpty()) {
				sink.add(table(subject, sums, words));
			}
		}
	}

	private static ReportTable table(Undertaking subject, AllocationSums sums, Wording words) {
		AllocationTable allocations = sums.table();
		List<Column> columns = new ArrayList<>();
		List<Cell> head = new ArrayList<>();
		columns.add(Column.text(30));
		head.add(Cell.head(words.say("items.item")));
		double weight = 70.0 / (sums.years().size() + 1);
		for (FiscalYear year : sums.years()) {
			columns.add(Column.number(weight));
			head.add(Cell.head(words.year(year) + state(sums.yearTotal(year), words)));
		}
		columns.add(Column.number(weight));
		head.add(Cell.head(words.say("total") + state(sums.grandTotal(), words)));
		String name = words.nameOr(allocations, "allocations.caption", words.about(subject));
		ReportTable.Builder table = ReportTable.columns(columns)
				.caption(Caption.table(SectionContext.anchor(allocations, ""), name + words.bracket(words.symbol(allocations.getUnit()))))
				.head(head).source(words.inline(words.say(sums.stated().isEmpty() ? "source.sums" : "source.dossier")));
		String oneForm = words.japanese() ? "" : oneForm(allocations, words);
		for (ResearchItem item : sums.items()) {
			row(item, sums, oneForm.isEmpty(), words, table);
		}
		total(sums, words, table);
		if (!oneForm.isEmpty()) {
			table.note(words.say("allocations.allForms", oneForm));
		}
		if (!Wording.blank(allocations.getFootnote())) {
			table.note(words.marked(Inline.text(allocations.getFootnote())));
		}
		if (sums.grandTotal().notStated() > 0 && !sums.grandTotal().isEmpty()) {
			table.note(words.say("allocations.notStated"));
		}
		words.notes(allocations).forEach(table::note);
		new StatedNotes(words).lines(sums.stated()).forEach(table::note);
		return table.build();
	}

	private static void row(ResearchItem item, AllocationSums sums, boolean forms, Wording words, ReportTable.Builder table) {
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.label(words.coded(item.getCode(), words.name(item))));
		sums.years().forEach(year -> cells.add(cell(sums.cell(item, year), sums.yearTotal(year), forms, words)));
		cells.add(sum(sums.itemTotal(item), published(sums, StatedMeasure.ITEM_TOTAL, item, null), words));
		table.row(cells);
	}

	private static Cell cell(AllocationCell cell, Sum column, boolean forms, Wording words) {
		if (cell.state() != AllocationCell.State.STATED) {
			return Cell.of("-");
		}
		List<Block> lines = new ArrayList<>();
		lines.add(Paragraph.of(cell.amount().map(words::number).orElse("-")));
		if (forms) {
			forms(cell.forms(), words).ifPresent(lines::add);
		}
		String own = oneState(cell.sum(), words);
		if (!own.isEmpty() && !own.equals(oneState(column, words))) {
			lines.add(Paragraph.of(List.of(new Inline.Small(Inline.text(words.bracket(own))))));
		}
		return Cell.of(lines);
	}

	/** The form of all amounts, where they have the same: its English word is wider than a year's column. */
	private static String oneForm(AllocationTable allocations, Wording words) {
		Set<String> forms = allocations.getAllocations().stream().filter(a -> a.getAmount() != null).map(a -> words.inSentence(a.getForm()))
				.collect(Collectors.toSet());
		return forms.size() == 1 ? forms.iterator().next() : "";
	}

	private static Optional<Block> forms(Set<ContractForm> forms, Wording words) {
		String text = words.join(forms.stream().sorted().map(words::inSentence).toList());
		return text.isEmpty() ? Optional.empty() : Optional.of(Paragraph.of(words.bracket(text).strip()));
	}

	/**
	 * A published total leads; the sum of the amounts that are stated stands below it where rounding does not explain the
	 * difference. A note says where amounts are not stated; where nothing but noughts is, their sum says nothing of the rest.
	 */
	private static Cell sum(Sum sum, Optional<StatedComparison> published, Wording words) {
		boolean unknown = sum.isEmpty() || sum.notStated() > 0 && sum.value().signum() == 0;
		String computed = unknown ? "-" : words.number(sum.value());
		if (published.isEmpty()) {
			return Cell.of(computed).as(Role.TOTAL);
		}
		boolean same = published.get().verdict() == Verdict.EQUAL || published.get().verdict() == Verdict.ROUNDING;
		return Cell.of(new MoneyTotals.Total(words.number(published.get().stated().getValue()), same || unknown ? ""
				: words.say("total.sum", computed)).blocks()).as(Role.TOTAL);
	}

	/** The published total of an item, a year or the whole, in the table's unit. */
	private static Optional<StatedComparison> published(AllocationSums sums, StatedMeasure measure, ResearchItem item, FiscalYear year) {
		return sums.stated().stream().filter(c -> c.stated().getMeasure() == measure && c.stated().getValue() != null)
				.filter(c -> c.stated().getUnit() == null || c.stated().getUnit() == sums.table().getUnit())
				.filter(c -> c.stated().getAbout() == item && Objects.equals(c.stated().getYear(), year)).findFirst();
	}

	private static void total(AllocationSums sums, Wording words, ReportTable.Builder table) {
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.label(words.say("total")));
		for (FiscalYear year : sums.years()) {
			cells.add(sum(sums.yearTotal(year), published(sums, StatedMeasure.YEAR_TOTAL, null, year), words));
		}
		cells.add(sum(sums.grandTotal(), published(sums, StatedMeasure.GRAND_TOTAL, null, null), words));
		table.row(cells);
	}

	/** The state in the column's head, where all of its amounts are of the same and it is not simply executed. */
	private static String state(Sum sum, Wording words) {
		String state = oneState(sum, words);
		return state.isEmpty() ? "" : "\n" + words.bracket(state).strip();
	}

	private static String oneState(Sum sum, Wording words) {
		if (sum.states().size() != 1) {
			return "";
		}
		MoneyState state = sum.states().iterator().next();
		return state == MoneyState.UNSPECIFIED || state == MoneyState.EXECUTED ? "" : words.inSentence(state);
	}
}
