// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.answers;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Undertaking;

/** An assessment that is another evaluation than the undertaking's header says (rule 6: the kind chooses the words). */
final class AssessmentKinds extends Rule<Assessment> {
	AssessmentKinds() {
		super("hyoka.assessment.kind", Severity.ERROR, AnswerRules.BOOK, Literals.ASSESSMENT, Assessment.class,
				Dependencies.on(Literals.ASSESSMENT, Literals.UNDERTAKING).via(Literals.ASSESSMENT__UNDERTAKING), 6);
	}

	@Override
	protected void check(Assessment assessment, ProblemReporter report) {
		Undertaking undertaking = assessment.getUndertaking();
		if (undertaking != null && assessment.getKind() != EvaluationKind.UNSPECIFIED
				&& undertaking.getEvaluationKind() != EvaluationKind.UNSPECIFIED
				&& assessment.getKind() != undertaking.getEvaluationKind()) {
			report.at(assessment, Literals.ASSESSMENT__KIND).and(undertaking, Literals.UNDERTAKING__EVALUATION_KIND).say(
					Naming.inSentence(undertaking), Naming.inSentence(assessment.getKind()), Naming.inSentence(undertaking.getEvaluationKind()));
		}
	}
}
