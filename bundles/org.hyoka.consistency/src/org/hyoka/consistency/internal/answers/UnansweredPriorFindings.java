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

/** A finding of the last evaluation on which nothing is reported (rule 8: findings live on). */
final class UnansweredPriorFindings extends Rule<PriorFinding> {
	UnansweredPriorFindings() {
		super("hyoka.prior.no-response", Severity.WARNING, AnswerRules.BOOK, Literals.PRIOR_FINDING, PriorFinding.class,
				Dependencies.on(Literals.PRIOR_FINDING, Literals.RESPONSE), 8, 18);
	}

	@Override
	protected void check(PriorFinding finding, ProblemReporter report) {
		if (AnswerRules.isUnanswered(finding.getResponse())) {
			ProblemReporter.Line line = report.at(finding, Literals.PRIOR_FINDING__RESPONSE);
			if (finding.getResponse() == null) {
				line.fix("hyoka.response.add", AnswerRules.addResponse(finding, Literals.PRIOR_FINDING__RESPONSE));
			}
			line.say(Naming.where(finding), Labels.cut(finding.getText()));
		}
	}
}
