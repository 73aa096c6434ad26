// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.sections;

import java.util.List;
import java.util.Optional;

import org.hyoka.core.report.Block;
import org.hyoka.core.report.BlockSink;
import org.hyoka.core.report.Box;
import org.hyoka.core.report.ReportSection;
import org.hyoka.core.report.SectionContext;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.osgi.service.component.annotations.Component;

/** The panel's overall judgement in a box. */
@Component(service = ReportSection.class)
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
		List<Block> text = words.prose(judged.getText());
		if (!text.isEmpty()) {
			sink.add(new Box(text));
		}
		sink.addAll(words.noteBlock(judged));
	}

	static Optional<CriterionAssessment> of(Assessment assessment, Criterion criterion) {
		return assessment.getCriterionAssessments().stream().filter(judged -> judged.getCriterion() == criterion).findFirst();
	}
}
