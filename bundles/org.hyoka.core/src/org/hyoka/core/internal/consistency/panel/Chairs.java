// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.panel;

import java.util.List;

import org.hyoka.core.consistency.Dependencies;
import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Sentence;
import org.hyoka.core.consistency.Severity;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.MemberRole;
import org.hyoka.model.hyoka.Panel;

/** A panel without a chair, or with two. */
final class Chairs extends Rule<Panel> {
	Chairs() {
		super("hyoka.panel.chair", Severity.WARNING, PanelRules.BOOK, Literals.PANEL, Panel.class,
				Dependencies.on(Literals.PANEL, Literals.MEMBER));
	}

	@Override
	protected void check(Panel panel, Report report) {
		List<Member> chairs = panel.getMembers().stream().filter(m -> m.getRole() == MemberRole.CHAIR).toList();
		if (chairs.isEmpty() && !panel.getMembers().isEmpty()) {
			report.at(panel, Literals.PANEL__MEMBERS).say();
		} else if (chairs.size() > 1) {
			report.at(chairs.get(1), Literals.MEMBER__ROLE).and(chairs.getFirst()).sayAs("two", Sentence.name(chairs.getFirst()),
					Sentence.name(chairs.get(1)));
		}
	}
}
