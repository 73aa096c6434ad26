// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.answers;

import org.hyoka.core.consistency.Dependencies;
import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Sentence;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.internal.consistency.Labels;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.PriorFinding;
import org.hyoka.model.hyoka.Response;
import org.hyoka.model.hyoka.ResponseState;

/** A finding of the last evaluation whose response is marked as still open. */
final class UnreportedPriorFindings extends Rule<PriorFinding> {
	UnreportedPriorFindings() {
		super("hyoka.prior.open", Severity.INFO, AnswerRules.BOOK, Literals.PRIOR_FINDING, PriorFinding.class,
				Dependencies.on(Literals.PRIOR_FINDING, Literals.RESPONSE), 8);
	}

	@Override
	protected void check(PriorFinding finding, Report report) {
		Response response = finding.getResponse();
		if (!AnswerRules.isUnanswered(response) && response.getState() == ResponseState.DRAFT) {
			report.at(response, Literals.RESPONSE__STATE).and(finding).say(Sentence.where(finding),
					Labels.cut(finding.getText()), Labels.literal(response.getState()));
		}
	}
}
