// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.judgement;

import java.util.List;
import java.util.Optional;

import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.Polarity;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.internal.wording.Wording;

/**
 * The members' remarks without their authors (rule 7): approving ones, then issues. Argument {@code positive},
 * {@code issues} or {@code neutral} prints one sort; {@code all} prints those of all criteria, under their names, each
 * after what the panel says of it. Without {@code all}, those of the criterion in scope, else the overall ones.
 */
public final class OpinionsSection implements ReportSection {
	@Override
	public String key() {
		return "opinions";
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		context.assessment().ifPresent(assessment -> write(assessment, context, sink));
	}

	private static void write(Assessment assessment, SectionContext context, BlockSink sink) {
		OpinionLists lists = new OpinionLists(context, new Wording(context));
		List<Opinion> all = assessment.getOpinions();
		if (context.argument().equals("all")) {
			lists.write(all.stream().filter(opinion -> overall(opinion.getCriterion())).toList(), null, sink);
			if (assessment.getCriterionSet() != null) {
				for (Criterion criterion : assessment.getCriterionSet().getCriteria()) {
					List<Opinion> ours = all.stream().filter(o -> o.getCriterion() == criterion && !criterion.isOverall()).toList();
					Optional<CriterionAssessment> judged = criterion.isOverall() || NamedCriteria.hasChapter(criterion, context) ? Optional.empty()
							: OverallAssessmentSection.of(assessment, criterion).filter(j -> !Wording.blank(j.getText()));
					if (!ours.isEmpty() || judged.isPresent()) {
						sink.heading(1, new Wording(context).name(criterion));
						judged.ifPresent(j -> OverallAssessmentSection.box(j, new Wording(context), sink));
						lists.write(ours, null, sink);
					}
				}
			}
			return;
		}
		List<Opinion> ours = all.stream().filter(opinion -> context.criterion().map(c -> about(opinion, c)).orElse(overall(opinion.getCriterion())))
				.toList();
		lists.write(ours, switch (context.argument()) {
		case "positive" -> Polarity.POSITIVE;
		case "issues" -> Polarity.ISSUE;
		case "neutral" -> Polarity.NEUTRAL;
		default -> null;
		}, sink);
	}

	private static boolean overall(Criterion criterion) {
		return criterion == null || criterion.isOverall();
	}

	/** Whether a remark is on a criterion; those on none belong to the overall one. */
	static boolean about(Opinion opinion, Criterion criterion) {
		return opinion.getCriterion() == criterion || opinion.getCriterion() == null && criterion.isOverall();
	}
}
