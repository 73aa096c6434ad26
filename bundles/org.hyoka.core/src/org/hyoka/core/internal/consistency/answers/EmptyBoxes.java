// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.answers;

import org.hyoka.core.consistency.Dependencies;
import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Sentence;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.internal.consistency.Texts;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** A box of the assessment without text, or an assessment without the overall one. */
final class EmptyBoxes extends Rule<Assessment> {
	EmptyBoxes() {
		super("hyoka.assessment.no-text", Severity.WARNING, AnswerRules.BOOK, Literals.ASSESSMENT, Assessment.class,
				Dependencies.on(Literals.ASSESSMENT, Literals.CRITERION_ASSESSMENT, Literals.CRITERION_SET, Literals.CRITERION)
						.via(Literals.ASSESSMENT__CRITERION_SET));
	}

	@Override
	protected void check(Assessment assessment, Report report) {
		for (CriterionAssessment box : assessment.getCriterionAssessments()) {
			if (Texts.isBlank(box.getText()) && Texts.isBlank(box.getLowMeanReason())) {
				report.at(box, Literals.CRITERION_ASSESSMENT__TEXT).say(Sentence.name(assessment), Sentence.name(box.getCriterion()));
			}
		}
		CriterionSet set = assessment.getCriterionSet();
		boolean boxed = assessment.getCriterionAssessments().stream().anyMatch(box -> !Texts.isBlank(box.getText()));
		if (set != null && boxed) {
			set.getCriteria().stream().filter(Criterion::isOverall).filter(c -> hasNoBox(assessment, c))
					.forEach(c -> report.at(assessment, Literals.ASSESSMENT__CRITERION_ASSESSMENTS).and(c).sayAs("overall",
							Sentence.name(assessment), Sentence.name(c)));
		}
	}

	private static boolean hasNoBox(Assessment assessment, Criterion criterion) {
		return assessment.getCriterionAssessments().stream().noneMatch(b -> b.getCriterion() == criterion);
	}
}
