// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.answers;

import org.hyoka.core.consistency.Dependencies;
import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Sentence;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.internal.consistency.Texts;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.WorkingGroupFinding;

/** A finding of the working group that is still empty. */
final class AwaitedFindings extends Rule<WorkingGroupFinding> {
	AwaitedFindings() {
		super("hyoka.wgfinding.awaited", Severity.INFO, AnswerRules.BOOK, Literals.WORKING_GROUP_FINDING, WorkingGroupFinding.class,
				Dependencies.on(Literals.WORKING_GROUP_FINDING), 18);
	}

	@Override
	protected void check(WorkingGroupFinding finding, Report report) {
		if (Texts.isBlank(finding.getText())) {
			report.at(finding, Literals.WORKING_GROUP_FINDING__TEXT).say(Sentence.where(finding),
					finding.getSession() == null ? "-" : finding.getSession());
		}
	}
}
