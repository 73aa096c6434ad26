// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.council;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.model.hyoka.CouncilMeasure;
import org.hyoka.model.hyoka.CouncilTopic;
import org.hyoka.model.hyoka.NumberStyle;
import org.hyoka.model.hyoka.ProgramNode;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.wording.Exhibits;
import org.hyoka.report.internal.wording.Wording;

/** Topics of a council, with the measures of ministries and programs, what came of them and what comes next. */
public final class CouncilSection implements ReportSection {
	@Override
	public String key() {
		return "council";
	}

	@Override
	public boolean optional() {
		return true;
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		Wording words = new Wording(context);
		Exhibits exhibits = new Exhibits(context, words);
		for (CouncilTopic topic : context.dossier().getCouncilTopics()) {
			sink.heading(1, NumberStyle.NONE, words.coded(topic.getNumber(), words.name(topic)));
			sink.addAll(words.prose(topic, "description"));
			if (!topic.getMeasures().isEmpty()) {
				sink.add(table(topic, words, exhibits));
			}
		}
	}

	private static ReportTable table(CouncilTopic topic, Wording words, Exhibits exhibits) {
		ReportTable.Builder table = ReportTable.columns(Column.text(18), Column.text(32), Column.text(28), Column.text(22)).breakable()
				.head(Cell.head(words.say("council.who")), Cell.head(words.say("council.measure")), Cell.head(words.say("council.results")),
						Cell.head(words.say("council.next")));
		for (CouncilMeasure measure : topic.getMeasures()) {
			ProgramNode program = measure.getProgram();
			List<Block> who = new ArrayList<>();
			who.add(Paragraph.of(words.name(measure.getMinistry())));
			if (program != null) {
				who.add(Paragraph.of(words.coded(program.getCode(), words.name(program))));
			}
			List<Block> text = new ArrayList<>(words.prose(measure, "text"));
			List<Inline> source = new ArrayList<>(exhibits.source(measure.getSource()));
			if (!Wording.blank(measure.getPlace())) {
				source.add(new Inline.Text(words.bracket(measure.getPlace())));
			}
			if (!source.isEmpty()) {
				source.addFirst(new Inline.Text(words.say("source.label")));
				text.add(Paragraph.of(List.of(new Inline.Small(source))));
			}
			table.row(Cell.of(who), Cell.of(text), Cell.of(words.prose(measure, "results")), Cell.of(words.prose(measure, "nextSteps")));
		}
		return table.build();
	}
}
