// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.panel;

import java.util.HashMap;
import java.util.Map;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Fixes;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Panel;
import org.hyoka.model.hyoka.Person;

/** A person who holds two seats. */
final class DoubledMembers extends Rule<Panel> {
	DoubledMembers() {
		super("hyoka.panel.doubled", Severity.ERROR, PanelRules.BOOK, Literals.PANEL, Panel.class,
				Dependencies.on(Literals.PANEL, Literals.MEMBER));
	}

	@Override
	protected void check(Panel panel, ProblemReporter report) {
		Map<Person, Member> seen = new HashMap<>();
		for (Member member : panel.getMembers()) {
			Member first = member.getPerson() == null ? null : seen.putIfAbsent(member.getPerson(), member);
			if (first != null) {
				Fixes.offerJoin(report.at(member).and(first), "hyoka.panel.doubled.fix", member, first)
						.say(Naming.inSentence(member));
			}
		}
	}
}
