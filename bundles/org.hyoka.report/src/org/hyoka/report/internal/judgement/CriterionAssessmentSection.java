// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.judgement;

import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.internal.wording.Wording;

/**
 * The panel's text on the criterion in scope in a box, then the members' remarks on it. With the argument {@code single} nothing
 * on the overall criterion, for outlines that have a chapter for that; nothing either on one that has a chapter by its name.
 */
public final class CriterionAssessmentSection implements ReportSection {
	@Override
	public String key() {
		return "criterion-assessment";
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		if (context.assessment().isEmpty() || context.criterion().isEmpty()) {
			return;
		}
		Assessment assessment = context.assessment().get();
		Criterion criterion = context.criterion().get();
		if (context.argument().equals("single") && criterion.isOverall() || NamedCriteria.hasChapter(criterion, context)) {
			return;
		}
		Wording words = new Wording(context);
		OverallAssessmentSection.of(assessment, criterion).ifPresent(judged -> OverallAssessmentSection.box(judged, words, sink));
		new OpinionLists(context, words).write(assessment.getOpinions().stream().filter(o -> OpinionsSection.about(o, criterion)).toList(), null,
				sink);
	}
}
