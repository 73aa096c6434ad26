// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.panel;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Fixes;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Panel;

/** A stated number of members that is not the number of seats. */
final class PanelSize extends Rule<Panel> {
	PanelSize() {
		super("hyoka.panel.size", Severity.ERROR, PanelRules.BOOK, Literals.PANEL, Panel.class,
				Dependencies.on(Literals.PANEL, Literals.MEMBER), 16);
	}

	@Override
	protected void check(Panel panel, ProblemReporter report) {
		int seats = panel.getMembers().size();
		if (panel.getStatedSize() != null && seats > 0 && panel.getStatedSize() != seats) {
			report.at(panel, Literals.PANEL__STATED_SIZE).fix("hyoka.panel.size.fix",
					Fixes.set(panel, Literals.PANEL__STATED_SIZE, seats)).say(panel.getStatedSize(), seats);
		}
	}
}
