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

/** A finding of the last evaluation on which nothing is reported (rule 8: findings live on). */
final class UnansweredPriorFindings extends Rule<PriorFinding> {
	UnansweredPriorFindings() {
		super("hyoka.prior.no-response", Severity.WARNING, AnswerRules.BOOK, Literals.PRIOR_FINDING, PriorFinding.class,
				Dependencies.on(Literals.PRIOR_FINDING, Literals.RESPONSE), 8, 18);
	}

	@Override
	protected void check(PriorFinding finding, Report report) {
		if (AnswerRules.isUnanswered(finding.getResponse())) {
			Report.Line line = report.at(finding, Literals.PRIOR_FINDING__RESPONSE);
			if (finding.getResponse() == null) {
				line.fix("hyoka.response.add", AnswerRules.addResponse(finding, Literals.PRIOR_FINDING__RESPONSE));
			}
			line.say(Sentence.where(finding), Labels.cut(finding.getText()));
		}
	}
}
