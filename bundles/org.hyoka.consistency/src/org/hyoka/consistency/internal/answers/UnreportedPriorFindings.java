// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.answers;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.core.naming.Naming;
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
	protected void check(PriorFinding finding, ProblemReporter report) {
		Response response = finding.getResponse();
		if (!AnswerRules.isUnanswered(response) && response.getState() == ResponseState.DRAFT) {
			report.at(response, Literals.RESPONSE__STATE).and(finding).say(Naming.where(finding),
					Labels.cut(finding.getText()), Naming.inSentence(response.getState()));
		}
	}
}
