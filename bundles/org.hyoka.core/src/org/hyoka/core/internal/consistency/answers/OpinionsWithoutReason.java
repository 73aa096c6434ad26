// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.answers;

import org.hyoka.core.consistency.Dependencies;
import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.internal.consistency.Labels;
import org.hyoka.core.internal.consistency.Texts;
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
	protected void check(Opinion opinion, Report report) {
		boolean aside = opinion.getUse() == OpinionUse.SET_ASIDE;
		boolean answered = opinion.getUse() == OpinionUse.ANSWERED;
		if ((aside || answered) && Texts.isBlank(opinion.getUseReason())) {
			report.at(opinion, Literals.OPINION__USE_REASON).sayAs(aside ? "aside" : "answered", Labels.cut(opinion.getText()));
		}
	}
}
