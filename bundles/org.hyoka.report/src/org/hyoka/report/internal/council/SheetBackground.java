// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.council;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hyoka.model.hyoka.CouncilMeasure;
import org.hyoka.model.hyoka.CouncilTopic;
import org.hyoka.model.hyoka.NumberStyle;
import org.hyoka.model.hyoka.ProgramNode;
import org.hyoka.model.hyoka.ProgramRelation;
import org.hyoka.model.hyoka.RelatedProgram;
import org.hyoka.model.hyoka.SupportPipeline;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.BlockSink;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.sections.BudgetSection;
import org.hyoka.report.internal.sections.OutcomesSection;
import org.hyoka.report.internal.wording.Wording;

/** The second page of a program sheet: outcomes and money of an undertaking, stages of support, council topics, relatives. */
final class SheetBackground {
	private final SectionContext context;
	private final Wording words;

	SheetBackground(SectionContext context, Wording words) {
		this.context = context;
		this.words = words;
	}

	List<Block> blocks(SheetFacts sheet) {
		List<Block> out = new ArrayList<>();
		sheet.program().ifPresent(program -> {
			if (program instanceof Undertaking undertaking) {
				SectionContext about = context.about(undertaking);
				new OutcomesSection().write(about.with("brief"), new Blocks(out));
				new BudgetSection().write(about.with("table"), new Blocks(out));
			}
			context.dossier().getPipelines().stream().filter(p -> isOf(p, program)).forEach(p -> out.add(PipelinesSection.table(p, words)));
			measures(program, out);
			relatives(program, out);
		});
		return out;
	}

	/** A chain of stages carries the name of the program that it is the chain of. */
	private boolean isOf(SupportPipeline pipeline, ProgramNode program) {
		return !Wording.blank(program.getName()) && !Wording.blank(pipeline.getName()) && pipeline.getName().startsWith(program.getName());
	}

	private void measures(ProgramNode program, List<Block> out) {
		ReportTable.Builder table = ReportTable.columns(Column.text(24), Column.text(30), Column.text(25), Column.text(21)).breakable()
				.head(Cell.head(words.say("council.topic")), Cell.head(words.say("council.measure")), Cell.head(words.say("council.results")),
						Cell.head(words.say("council.next")));
		for (CouncilTopic topic : context.dossier().getCouncilTopics()) {
			for (CouncilMeasure measure : topic.getMeasures()) {
				if (measure.getProgram() == program) {
					List<Block> text = new ArrayList<>(List.of(Paragraph.of(List.of(Inline.strong(words.name(measure))))));
					text.addAll(words.prose(measure, "text"));
					table.row(Cell.label(words.coded(topic.getNumber(), words.name(topic))), Cell.of(text),
							Cell.of(words.prose(measure, "results")),
							Cell.of(words.prose(measure, "nextSteps")));
				}
			}
		}
		if (!table.isEmpty()) {
			out.add(Paragraph.lead(words.say("sheet.measures")));
			out.add(table.build());
		}
	}

	/** One row for each kind of relation. */
	private void relatives(ProgramNode program, List<Block> out) {
		Map<String, List<Block>> byKind = new LinkedHashMap<>();
		for (ProgramRelation relation : context.dossier().getProgramRelations()) {
			boolean from = relation.getSource() == program;
			ProgramNode other = from ? relation.getTarget() : relation.getTarget() == program ? relation.getSource() : null;
			if (other != null) {
				String ministry = other instanceof RelatedProgram related ? words.name(related.getMinistry()) : "";
				byKind.computeIfAbsent(words.say("sheet.relative." + relation.getKind().name() + (from ? ".of" : ".by")), k -> new ArrayList<>())
						.add(Paragraph.of(words.coded(other.getCode(), words.name(other))
								+ words.bracket(words.join(List.of(ministry, words.period(other.getPeriod()))))));
			}
		}
		if (!byKind.isEmpty()) {
			ReportTable.Builder table = ReportTable.columns(Column.text(18), Column.text(82));
			byKind.forEach((kind, programs) -> table.row(Cell.label(kind), Cell.of(programs)));
			out.add(Paragraph.lead(words.say("related.caption")));
			out.add(table.build());
		}
	}

	/** Takes the blocks of another section; its headings stand as leading lines. */
	private record Blocks(List<Block> out) implements BlockSink {
		@Override
		public void add(Block block) {
			out.add(block);
		}

		@Override
		public void heading(int depth, String title) {
			out.add(Paragraph.lead(title));
		}

		@Override
		public void heading(int depth, NumberStyle style, String title) {
			out.add(Paragraph.lead(title));
		}
	}
}
