// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.council;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.ProgramSheet;
import org.hyoka.model.hyoka.ProgramSheetLine;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.sections.Flow;
import org.hyoka.report.internal.wording.Wording;

/** PR資料: one-page sheets of programs for a budget request. */
public final class ProgramSheetsSection implements ReportSection {
	@Override
	public String key() {
		return "program-sheets";
	}

	@Override
	public boolean optional() {
		return true;
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		Wording words = new Wording(context);
		for (ProgramSheet sheet : context.dossier().getProgramSheets()) {
			sink.heading(1, words.name(sheet).isEmpty() && sheet.getProgram() != null ? words.name(sheet.getProgram()) : words.name(sheet));
			sink.add(table(sheet, words));
			if (!sheet.getBudgetLines().isEmpty()) {
				sink.add(lines(sheet, words));
			}
		}
	}

	private static ReportTable table(ProgramSheet sheet, Wording words) {
		ReportTable.Builder table = ReportTable.columns(Column.text(18), Column.text(82)).style(ReportTable.Style.HEADER).breakable();
		row(table, words.say("sheet.year"), text(words.year(sheet.getYear())));
		row(table, words.say("header.department"), text(sheet.getDepartment()));
		row(table, words.say("sheet.requested"), text(words.amount(sheet.getRequested(), sheet.getUnit())
				+ words.bracket(sheet.getLastBudget() == null ? ""
						: words.labelled(words.say("sheet.last"), words.amount(sheet.getLastBudget(), sheet.getUnit())))));
		List<Block> supplementary = new ArrayList<>();
		for (BudgetEntry entry : sheet.getSupplementary()) {
			supplementary.add(Paragraph.of(words
					.join(List.of(words.year(entry.getYear()), words.label(entry.getKind()), words.amount(entry.getAmount(), sheet.getUnit())))));
		}
		row(table, words.say("sheet.supplementary"), supplementary);
		row(table, words.say("sheet.purpose"), words.prose(sheet, "purpose"));
		row(table, words.say("sheet.content"), words.prose(sheet, "content"));
		row(table, words.say("sheet.goals"), words.prose(sheet, "goals"));
		row(table, words.say("header.flow"), text(Flow.text(sheet.getFundingFlow(), words)));
		words.notes(sheet).forEach(table::note);
		return table.build();
	}

	private static List<Block> text(String text) {
		return Wording.blank(text) ? List.of() : List.of(Paragraph.of(text));
	}

	private static void row(ReportTable.Builder table, String label, List<Block> content) {
		if (!content.isEmpty()) {
			table.row(Cell.label(label), Cell.of(content));
		}
	}

	private static ReportTable lines(ProgramSheet sheet, Wording words) {
		ReportTable.Builder table = ReportTable.columns(Column.text(28), Column.text(34), Column.text(18), Column.number(10), Column.number(10))
				.breakable()
				.head(Cell.head(words.say("sheet.line")), Cell.head(words.say("sheet.content")), Cell.head(words.say("header.period")),
						Cell.head(words.say("sheet.requested") + words.bracket(words.symbol(sheet.getUnit()))),
						Cell.head(words.say("sheet.last") + words.bracket(words.symbol(sheet.getUnit()))));
		for (ProgramSheetLine line : sheet.getBudgetLines()) {
			table.row(Cell.of(words.name(line)), Cell.of(words.prose(line, "content")),
					Cell.of(words.period(line.getPeriod())),
					Cell.of(line.getRequested() == null ? "-" : words.number(line.getRequested())),
					Cell.of(line.getLastBudget() == null ? "-" : words.number(line.getLastBudget())));
		}
		return table.build();
	}
}
