// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.answers;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.WorkingGroupFinding;

/** A finding of the working group that is still empty. */
final class AwaitedFindings extends Rule<WorkingGroupFinding> {
	AwaitedFindings() {
		super("hyoka.wgfinding.awaited", Severity.INFO, AnswerRules.BOOK, Literals.WORKING_GROUP_FINDING, WorkingGroupFinding.class,
				Dependencies.on(Literals.WORKING_GROUP_FINDING), 18);
	}

	@Override
	protected void check(WorkingGroupFinding finding, ProblemReporter report) {
		if (Texts.isBlank(finding.getText())) {
			report.at(finding, Literals.WORKING_GROUP_FINDING__TEXT).say(Naming.where(finding),
					finding.getSession() == null ? "-" : finding.getSession());
		}
	}
}
