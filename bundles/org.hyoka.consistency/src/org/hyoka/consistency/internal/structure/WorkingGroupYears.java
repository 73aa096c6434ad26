// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.WorkingGroupFinding;

/** A finding of the working group from an evaluation that the header table does not have. */
final class WorkingGroupYears extends Rule<Undertaking> {
	WorkingGroupYears() {
		super("hyoka.wgfinding.evaluation", Severity.WARNING, StructureRules.BOOK, Literals.UNDERTAKING, Undertaking.class,
				Dependencies.on(Literals.UNDERTAKING, Literals.WORKING_GROUP_FINDING, Literals.EVALUATION_EVENT, Literals.STATED_FIGURE), 8);
	}

	@Override
	protected void check(Undertaking undertaking, ProblemReporter report) {
		for (WorkingGroupFinding finding : undertaking.getWorkingGroupFindings()) {
			if (Evaluations.isUnknown(undertaking, finding.getKind(), finding.getYear(), true)) {
				report.at(finding, Literals.WORKING_GROUP_FINDING__YEAR).and(undertaking, Literals.UNDERTAKING__EVALUATIONS).say(
						Naming.where(finding), Naming.inSentence(finding.getKind()), Labels.year(finding.getYear()),
						Evaluations.list(undertaking));
			}
		}
	}
}
