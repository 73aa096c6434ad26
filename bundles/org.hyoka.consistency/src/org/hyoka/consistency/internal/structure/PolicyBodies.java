// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Names;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Policy;
import org.hyoka.model.hyoka.PolicyAmendment;

/** A policy that one body is said to have decided and another one to have decided anew (rule 3). */
final class PolicyBodies extends Rule<Policy> {
	/** 閣議決定, 推進本部決定: who decides stands before the word; 一部変更 names nobody. */
	private static final Pattern DECIDED = Pattern.compile("(.+)決定$");

	PolicyBodies() {
		super("hyoka.policy.body", Severity.WARNING, StructureRules.BOOK, Literals.POLICY, Policy.class,
				Dependencies.on(Literals.POLICY, Literals.POLICY_AMENDMENT), 3);
	}

	@Override
	protected void check(Policy policy, ProblemReporter report) {
		String first = body(policy.getDecidedBy());
		if (first.isEmpty()) {
			return;
		}
		for (PolicyAmendment amendment : policy.getAmendments()) {
			String other = body(amendment.getText());
			if (!other.isEmpty() && !Names.equal(first, other)) {
				report.at(amendment, Literals.POLICY_AMENDMENT__TEXT).and(policy, Literals.POLICY__DECIDED_BY).say(Naming.inSentence(policy),
						Labels.day(policy.getDecidedOn()), Texts.strip(policy.getDecidedBy()), Labels.day(amendment.getDecidedOn()),
						Texts.strip(amendment.getText()));
			}
		}
	}

	private static String body(String words) {
		Matcher matcher = DECIDED.matcher(Texts.strip(words));
		return matcher.matches() ? matcher.group(1) : "";
	}
}
