// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.PriorFinding;
import org.hyoka.model.hyoka.Undertaking;

/** A prior finding from an evaluation that the header table does not have among those done. */
final class PriorFindingKinds extends Rule<Undertaking> {
	PriorFindingKinds() {
		super("hyoka.prior.evaluation", Severity.WARNING, StructureRules.BOOK, Literals.UNDERTAKING, Undertaking.class,
				Dependencies.on(Literals.UNDERTAKING, Literals.PRIOR_FINDING, Literals.EVALUATION_EVENT, Literals.STATED_FIGURE), 8);
	}

	@Override
	protected void check(Undertaking undertaking, ProblemReporter report) {
		for (PriorFinding finding : undertaking.getPriorFindings()) {
			if (Evaluations.isUnknown(undertaking, finding.getKind(), finding.getYear(), false)) {
				report.at(finding, Literals.PRIOR_FINDING__YEAR).and(undertaking, Literals.UNDERTAKING__EVALUATIONS).say(
						Naming.where(finding), Naming.inSentence(finding.getKind()), Labels.year(finding.getYear()),
						Evaluations.list(undertaking));
			}
		}
	}
}
