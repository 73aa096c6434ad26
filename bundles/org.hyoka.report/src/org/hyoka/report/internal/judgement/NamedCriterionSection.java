// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hyoka.core.Dossiers;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.internal.wording.Wording;

/**
 * What the panel says on the criterion of the name that the argument gives, for everything that was judged by it: points, text in a
 * box, remarks. Where nothing was judged by it, it says so: what follows then answers from the dossier alone.
 */
public final class NamedCriterionSection implements ReportSection {
	@Override
	public String key() {
		return NamedCriteria.KEY;
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		Wording words = new Wording(context);
		Map<Undertaking, Assessment> assessments = Dossiers.assessments(context.dossier());
		List<Criterion> found = new ArrayList<>();
		assessments.forEach((undertaking, assessment) -> {
			if (assessment.getCriterionSet() != null) {
				assessment.getCriterionSet().getCriteria().stream().filter(c -> NamedCriteria.isCalled(c, context.argument())).findFirst()
						.ifPresent(criterion -> {
							found.add(criterion);
							if (assessments.size() > 1) {
								sink.add(Paragraph.lead(words.lettered(undertaking)));
							}
							write(assessment, criterion, context.about(undertaking), words, sink);
						});
			}
		});
		if (found.isEmpty()) {
			sink.add(Paragraph.of(words.say("criterion.notJudged")));
		}
	}

	private static void write(Assessment assessment, Criterion criterion, SectionContext context, Wording words, BlockSink sink) {
		ScoreTable scores = Scoring.table(context.dossier(), assessment);
		scores.row(criterion).flatMap(row -> row.mean()).ifPresent(mean -> sink.add(Paragraph.of(words.labelled(words.say("points.mean"),
				words.number(mean)))));
		OverallAssessmentSection.of(assessment, criterion).ifPresent(judged -> OverallAssessmentSection.box(judged, words, sink));
		new OpinionLists(context, words).write(assessment.getOpinions().stream().filter(o -> OpinionsSection.about(o, criterion)).toList(), null,
				sink);
	}
}
