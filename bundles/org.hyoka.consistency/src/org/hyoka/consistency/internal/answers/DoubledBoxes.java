// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.answers;

import java.util.HashMap;
import java.util.Map;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** Two boxes of one assessment on one criterion. */
final class DoubledBoxes extends Rule<Assessment> {
	DoubledBoxes() {
		super("hyoka.assessment.doubled-text", Severity.WARNING, AnswerRules.BOOK, Literals.ASSESSMENT, Assessment.class,
				Dependencies.on(Literals.ASSESSMENT, Literals.CRITERION_ASSESSMENT));
	}

	@Override
	protected void check(Assessment assessment, ProblemReporter report) {
		Map<Criterion, CriterionAssessment> seen = new HashMap<>();
		for (CriterionAssessment box : assessment.getCriterionAssessments()) {
			CriterionAssessment first = box.getCriterion() == null ? null : seen.putIfAbsent(box.getCriterion(), box);
			if (first != null) {
				report.at(box).and(first).say(Naming.inSentence(assessment), Naming.inSentence(box.getCriterion()));
			}
		}
	}
}
