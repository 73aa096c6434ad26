// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.core.indicators.IndicatorFigures;
import org.hyoka.model.hyoka.OutputCount;
import org.hyoka.model.hyoka.OutputCounts;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.wording.StatedNotes;
import org.hyoka.report.internal.wording.Wording;

/** 【その他の指標】: papers, patents, standards, prototypes over a period. */
public final class OutputCountsSection implements ReportSection {
	@Override
	public String key() {
		return "output-counts";
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		Wording words = new Wording(context);
		context.subject().ifPresent(subject -> subject.getOutputCounts().forEach(counts -> write(counts, words, sink)));
	}

	private static void write(OutputCounts counts, Wording words, BlockSink sink) {
		String name = words.nameOr(counts, "counts.caption");
		List<OutputCount> numbers = counts.getCounts().stream().filter(count -> count.getValue() != null).toList();
		if (!numbers.isEmpty()) {
			List<Column> columns = new ArrayList<>();
			List<Cell> head = new ArrayList<>();
			List<Cell> row = new ArrayList<>();
			for (OutputCount count : numbers) {
				columns.add(Column.number(1));
				head.add(Cell.head(label(count, words)));
				row.add(Cell.of(words.say("counts.number", words.number(java.math.BigDecimal.valueOf(count.getValue())))));
			}
			ReportTable.Builder table = ReportTable.columns(columns).head(head).row(row)
					.caption(Caption.table(SectionContext.anchor(counts, ""), name + words.bracket(words.period(counts.getPeriod()))))
					.source(words.inline(words.say("source.dossier")));
			words.notes(counts).forEach(table::note);
			new StatedNotes(words).lines(IndicatorFigures.stated(counts)).forEach(table::note);
			sink.add(table.build());
		}
		for (OutputCount count : counts.getCounts()) {
			if (!Wording.blank(count.getText())) {
				sink.add(Paragraph.lead(label(count, words)));
				sink.addAll(words.prose(count, "text"));
			}
		}
	}

	private static String label(OutputCount count, Wording words) {
		return Wording.blank(count.getLabel()) ? words.label(count.getKind()) : count.getLabel();
	}
}
