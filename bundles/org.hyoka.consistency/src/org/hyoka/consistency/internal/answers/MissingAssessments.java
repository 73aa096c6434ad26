// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.answers;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Undertaking;

/** An undertaking that is evaluated but has no assessment, where others have one. */
final class MissingAssessments extends Rule<Undertaking> {
	MissingAssessments() {
		super("hyoka.assessment.missing", Severity.WARNING, AnswerRules.BOOK, Literals.UNDERTAKING, Undertaking.class,
				Dependencies.on(Literals.UNDERTAKING).pointedAtBy(Literals.ASSESSMENT__UNDERTAKING)
						.within(Literals.DOSSIER__ASSESSMENTS));
	}

	@Override
	protected void check(Undertaking undertaking, ProblemReporter report) {
		boolean begun = !report.context().dossier().getAssessments().isEmpty();
		if (begun && undertaking.isEvaluated()
				&& report.context().referrers(undertaking, Literals.ASSESSMENT__UNDERTAKING).isEmpty()) {
			report.at(undertaking, Literals.UNDERTAKING__EVALUATED).say(Naming.inSentence(undertaking));
		}
	}
}
