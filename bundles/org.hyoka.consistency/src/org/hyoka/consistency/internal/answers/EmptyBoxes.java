// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.answers;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
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
	protected void check(Assessment assessment, ProblemReporter report) {
		for (CriterionAssessment box : assessment.getCriterionAssessments()) {
			if (Texts.isBlank(box.getText()) && Texts.isBlank(box.getLowMeanReason())) {
				report.at(box, Literals.CRITERION_ASSESSMENT__TEXT).say(Naming.inSentence(assessment), Naming.inSentence(box.getCriterion()));
			}
		}
		CriterionSet set = assessment.getCriterionSet();
		boolean boxed = assessment.getCriterionAssessments().stream().anyMatch(box -> !Texts.isBlank(box.getText()));
		if (set != null && boxed) {
			set.getCriteria().stream().filter(Criterion::isOverall).filter(c -> hasNoBox(assessment, c))
					.forEach(c -> report.at(assessment, Literals.ASSESSMENT__CRITERION_ASSESSMENTS).and(c).sayAs("overall",
							Naming.inSentence(assessment), Naming.inSentence(c)));
		}
	}

	private static boolean hasNoBox(Assessment assessment, Criterion criterion) {
		return assessment.getCriterionAssessments().stream().noneMatch(b -> b.getCriterion() == criterion);
	}
}
