// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.answers;

import org.hyoka.core.consistency.Dependencies;
import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Sentence;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.internal.consistency.Labels;
import org.hyoka.core.internal.consistency.Texts;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.WorkingGroupFinding;

/** A finding of the working group without a response. */
final class UnansweredFindings extends Rule<WorkingGroupFinding> {
	UnansweredFindings() {
		super("hyoka.wgfinding.no-response", Severity.WARNING, AnswerRules.BOOK, Literals.WORKING_GROUP_FINDING, WorkingGroupFinding.class,
				Dependencies.on(Literals.WORKING_GROUP_FINDING, Literals.RESPONSE), 18);
	}

	@Override
	protected void check(WorkingGroupFinding finding, Report report) {
		if (!Texts.isBlank(finding.getText()) && AnswerRules.isUnanswered(finding.getResponse())) {
			Report.Line line = report.at(finding, Literals.WORKING_GROUP_FINDING__RESPONSE);
			if (finding.getResponse() == null) {
				line.fix("hyoka.response.add", AnswerRules.addResponse(finding, Literals.WORKING_GROUP_FINDING__RESPONSE));
			}
			line.say(Sentence.where(finding), Labels.cut(finding.getText()));
		}
	}
}
