// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.panel;

import java.util.List;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.MemberRole;
import org.hyoka.model.hyoka.Panel;

/** A panel without a chair, or with two. Where no member is named, whether one of them chairs is not known (rule 19). */
final class Chairs extends Rule<Panel> {
	Chairs() {
		super("hyoka.panel.chair", Severity.WARNING, PanelRules.BOOK, Literals.PANEL, Panel.class,
				Dependencies.on(Literals.PANEL, Literals.MEMBER));
	}

	@Override
	protected void check(Panel panel, ProblemReporter report) {
		List<Member> chairs = panel.getMembers().stream().filter(m -> m.getRole() == MemberRole.CHAIR).toList();
		if (chairs.isEmpty() && panel.getMembers().stream().anyMatch(m -> m.getPerson() != null)) {
			report.at(panel, Literals.PANEL__MEMBERS).say();
		} else if (chairs.size() > 1) {
			report.at(chairs.get(1), Literals.MEMBER__ROLE).and(chairs.getFirst()).sayAs("two", Naming.inSentence(chairs.getFirst()),
					Naming.inSentence(chairs.get(1)));
		}
	}
}
