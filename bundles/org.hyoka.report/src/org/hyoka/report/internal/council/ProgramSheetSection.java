// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.council;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.core.Dossiers;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.NumberStyle;
import org.hyoka.model.hyoka.ProgramSheet;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.NoteLines;
import org.hyoka.report.blocks.PageBreak;
import org.hyoka.report.blocks.PageLayout;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.sections.FlowDrawing;
import org.hyoka.report.internal.wording.Wording;

/**
 * PR資料 as ministries hand them out: for each program a lying page with the money, why, what and how, and a second one with
 * what the dossier knows beside it. Of the sheets that the dossier keeps; where it keeps none, of what is evaluated.
 */
public final class ProgramSheetSection implements ReportSection {
	private static final PageLayout SHEET = new PageLayout(true, PageLayout.Room.SHEET);
	private static final PageLayout DENSE = new PageLayout(true, PageLayout.Room.DENSE);

	@Override
	public String key() {
		return "program-sheet";
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		Wording words = new Wording(context);
		List<SheetFacts> sheets = sheets(context.dossier(), words);
		for (int i = 0; i < sheets.size(); i++) {
			if (i > 0) {
				sink.add(new PageBreak());
			}
			sink.add(SHEET);
			first(sheets.get(i), words, sink);
			List<Block> more = new SheetBackground(context, words).blocks(sheets.get(i));
			if (!more.isEmpty()) {
				sink.add(new PageBreak());
				sink.add(more.stream().filter(ReportTable.class::isInstance).count() > 1 ? DENSE : SHEET);
				sink.add(Paragraph.lead(words.say("sheet.more", sheets.get(i).title())));
				sink.addAll(more);
			}
		}
	}

	private static List<SheetFacts> sheets(Dossier dossier, Wording words) {
		List<SheetFacts> sheets = new ArrayList<>();
		for (ProgramSheet sheet : dossier.getProgramSheets()) {
			sheets.add(SheetFacts.of(sheet, words));
		}
		if (sheets.isEmpty()) {
			Dossiers.undertakings(dossier).stream().filter(u -> u.eContainer() == dossier || u.isEvaluated())
					.forEach(u -> sheets.add(SheetFacts.of(u, words)));
		}
		return sheets;
	}

	private static void first(SheetFacts sheet, Wording words, BlockSink sink) {
		sink.heading(1, NumberStyle.NONE, sheet.title());
		if (!sheet.facts().isEmpty()) {
			sink.add(strip(sheet.facts()));
		}
		List<Block> left = new ArrayList<>();
		part(left, words.say("sheet.purpose"), sheet.purpose());
		List<Block> right = new ArrayList<>();
		part(sheet.content().isEmpty() ? right : left, words.say("sheet.goals"), sheet.goals());
		part(right, words.say("sheet.content"), sheet.content());
		FlowDrawing.figure(sheet.flow(), SectionContext.anchor(sheet.element(), "flow"), words)
				.ifPresent(figure -> part(left, words.say("sheet.flow"), List.of(figure)));
		if (right.isEmpty()) {
			sink.addAll(left);
		} else {
			sink.add(ReportTable.columns(Column.text(47), Column.text(53)).style(ReportTable.Style.PLAIN).row(Cell.of(left), Cell.of(right)).build());
		}
		if (!sheet.notes().isEmpty()) {
			sink.add(new NoteLines(sheet.notes()));
		}
	}

	/** Labels above values, in one row each; a long value gets more room. */
	private static ReportTable strip(List<SheetFacts.Fact> facts) {
		List<Column> columns = new ArrayList<>();
		List<Cell> head = new ArrayList<>();
		List<Cell> row = new ArrayList<>();
		for (SheetFacts.Fact fact : facts) {
			columns.add(Column.centered(4 + Math.min(24, Math.max(fact.label().length(), fact.value().length()))));
			head.add(Cell.head(fact.label()));
			row.add(Cell.runs(fact.main() ? List.of(Inline.strong(fact.value())) : Inline.text(fact.value())));
		}
		return ReportTable.columns(columns).style(ReportTable.Style.HEADER).head(head).row(row).build();
	}

	private static void part(List<Block> out, String label, List<Block> content) {
		if (!content.isEmpty()) {
			out.add(Paragraph.lead(label));
			out.addAll(content);
		}
	}
}
