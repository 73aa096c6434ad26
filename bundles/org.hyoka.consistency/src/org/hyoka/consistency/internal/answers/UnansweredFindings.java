// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.answers;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.WorkingGroupFinding;

/** A finding of the working group without a response. */
final class UnansweredFindings extends Rule<WorkingGroupFinding> {
	UnansweredFindings() {
		super("hyoka.wgfinding.no-response", Severity.WARNING, AnswerRules.BOOK, Literals.WORKING_GROUP_FINDING, WorkingGroupFinding.class,
				Dependencies.on(Literals.WORKING_GROUP_FINDING, Literals.RESPONSE), 18);
	}

	@Override
	protected void check(WorkingGroupFinding finding, ProblemReporter report) {
		if (!Texts.isBlank(finding.getText()) && AnswerRules.isUnanswered(finding.getResponse())) {
			ProblemReporter.Line line = report.at(finding, Literals.WORKING_GROUP_FINDING__RESPONSE);
			if (finding.getResponse() == null) {
				line.fix("hyoka.response.add", AnswerRules.addResponse(finding, Literals.WORKING_GROUP_FINDING__RESPONSE));
			}
			line.say(Naming.where(finding), Labels.cut(finding.getText()));
		}
	}
}
