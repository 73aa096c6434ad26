// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.structure;

import org.hyoka.core.consistency.Dependencies;
import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Sentence;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.internal.consistency.Labels;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.WorkingGroupFinding;

/** A finding of the working group from an evaluation that the header table does not have. */
final class WorkingGroupYears extends Rule<WorkingGroupFinding> {
	WorkingGroupYears() {
		super("hyoka.wgfinding.evaluation", Severity.WARNING, StructureRules.BOOK, Literals.WORKING_GROUP_FINDING, WorkingGroupFinding.class,
				Dependencies.on(Literals.WORKING_GROUP_FINDING, Literals.EVALUATION_EVENT, Literals.STATED_FIGURE).within(Literals.UNDERTAKING__EVALUATIONS), 8);
	}

	@Override
	protected void check(WorkingGroupFinding finding, Report report) {
		if (finding.eContainer() instanceof Undertaking undertaking
				&& Evaluations.isUnknown(undertaking, finding.getKind(), finding.getYear(), true)) {
			report.at(finding, Literals.WORKING_GROUP_FINDING__YEAR).and(undertaking, Literals.UNDERTAKING__EVALUATIONS).say(
					Sentence.where(finding), Labels.literal(finding.getKind()), Labels.year(finding.getYear()),
					Evaluations.list(undertaking));
		}
	}
}
