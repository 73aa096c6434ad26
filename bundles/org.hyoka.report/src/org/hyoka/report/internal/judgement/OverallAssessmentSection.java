// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.judgement;

import java.util.List;
import java.util.Optional;

import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.PanelBox;
import org.hyoka.report.internal.wording.Wording;

/** The panel's overall judgement in a box. */
public final class OverallAssessmentSection implements ReportSection {
	@Override
	public String key() {
		return "overall-assessment";
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		Wording words = new Wording(context);
		context.assessment().ifPresent(assessment -> {
			for (CriterionAssessment judged : assessment.getCriterionAssessments()) {
				if (judged.getCriterion() != null && judged.getCriterion().isOverall()) {
					box(judged, words, sink);
				}
			}
		});
	}

	static void box(CriterionAssessment judged, Wording words, BlockSink sink) {
		List<Block> text = words.prose(judged, "text");
		if (!text.isEmpty()) {
			sink.add(new PanelBox(text));
		}
		sink.addAll(words.noteBlock(judged));
	}

	static Optional<CriterionAssessment> of(Assessment assessment, Criterion criterion) {
		return assessment.getCriterionAssessments().stream().filter(judged -> judged.getCriterion() == criterion).findFirst();
	}
}
