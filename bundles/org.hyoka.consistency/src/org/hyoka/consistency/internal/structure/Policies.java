// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.JudgedBy;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Policy;
import org.hyoka.model.hyoka.PolicyAmendment;

/** A policy that is changed before it is decided, or decided after the report. */
final class Policies extends Rule<Policy> {
	Policies() {
		super("hyoka.policy.date", Severity.WARNING, StructureRules.BOOK, Literals.POLICY, Policy.class,
				JudgedBy.day(Dependencies.on(Literals.POLICY, Literals.POLICY_AMENDMENT)), 10);
	}

	@Override
	protected void check(Policy policy, ProblemReporter report) {
		if (policy.getDecidedOn() == null) {
			return;
		}
		for (PolicyAmendment amendment : policy.getAmendments()) {
			if (amendment.getDecidedOn() != null && amendment.getDecidedOn().isBefore(policy.getDecidedOn())) {
				report.at(amendment, Literals.POLICY_AMENDMENT__DECIDED_ON).and(policy).say(Naming.inSentence(policy),
						Labels.day(amendment.getDecidedOn()), Labels.day(policy.getDecidedOn()));
			}
		}
		if (report.context().asOf().filter(day -> policy.getDecidedOn().isAfter(day)).isPresent()) {
			report.at(policy, Literals.POLICY__DECIDED_ON).sayAs("ahead", Naming.inSentence(policy), Labels.day(policy.getDecidedOn()));
		}
	}
}
