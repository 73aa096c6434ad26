// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.answers;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.OpinionUse;

/** An opinion that is set aside without a reason, or answered without an answer (rule 18). */
final class OpinionsWithoutReason extends Rule<Opinion> {
	OpinionsWithoutReason() {
		super("hyoka.opinion.reason", Severity.WARNING, AnswerRules.BOOK, Literals.OPINION, Opinion.class,
				Dependencies.on(Literals.OPINION), 18);
	}

	@Override
	protected void check(Opinion opinion, ProblemReporter report) {
		boolean aside = opinion.getUse() == OpinionUse.SET_ASIDE;
		boolean answered = opinion.getUse() == OpinionUse.ANSWERED;
		if ((aside || answered) && Texts.isBlank(opinion.getUseReason())) {
			report.at(opinion, Literals.OPINION__USE_REASON).sayAs(aside ? "aside" : "answered", Labels.cut(opinion.getText()));
		}
	}
}
