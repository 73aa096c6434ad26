// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.council;

import java.util.List;

import org.hyoka.model.hyoka.PipelineStage;
import org.hyoka.model.hyoka.SupportPipeline;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.wording.Wording;

/** Chains of support stages: goal of each, number of new topics, amount per topic, where a topic goes on. */
public final class PipelinesSection implements ReportSection {
	@Override
	public String key() {
		return "pipelines";
	}

	@Override
	public boolean optional() {
		return true;
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		Wording words = new Wording(context);
		for (SupportPipeline pipeline : context.dossier().getPipelines()) {
			sink.add(table(pipeline, words));
		}
	}

	static ReportTable table(SupportPipeline pipeline, Wording words) {
		ReportTable.Builder table = ReportTable.columns(Column.text(18), Column.text(40), Column.text(14), Column.text(16), Column.text(12))
				.breakable()
				.caption(Caption.table(SectionContext.anchor(pipeline, ""), words.name(pipeline) + words.bracket(words.year(pipeline.getYear()))))
				.head(Cell.head(words.say("pipeline.stage")), Cell.head(words.say("pipeline.goal")), Cell.head(words.say("pipeline.topics")),
						Cell.head(words.say("pipeline.amount")), Cell.head(words.say("pipeline.next")))
				.source(words.inline(words.say("source.dossier")));
		for (PipelineStage stage : pipeline.getStages()) {
			List<String> next = stage.getNext().stream().map(n -> Wording.blank(n.getCode()) ? words.name(n) : n.getCode()).toList();
			table.row(Cell.label(words.coded(stage.getCode(), words.name(stage))), Cell.of(words.prose(stage, "goal")),
					Cell.of(stage.getNewTopics()), Cell.of(stage.getAmountPerTopic()), Cell.of(words.join(next)));
		}
		words.notes(pipeline).forEach(table::note);
		return table.build();
	}
}
