// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.panel;

import java.util.Comparator;
import java.util.List;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Meeting;
import org.hyoka.model.hyoka.Panel;

/** Meetings whose numbers and days are not in the same order, or that share a number. */
final class MeetingOrder extends Rule<Panel> {
	MeetingOrder() {
		super("hyoka.meeting.order", Severity.WARNING, PanelRules.BOOK, Literals.PANEL, Panel.class,
				Dependencies.on(Literals.PANEL, Literals.MEETING));
	}

	@Override
	protected void check(Panel panel, ProblemReporter report) {
		List<Meeting> numbered = panel.getMeetings().stream().filter(m -> m.getNumber() != null)
				.sorted(Comparator.comparing(Meeting::getNumber)).toList();
		for (int i = 1; i < numbered.size(); i++) {
			Meeting before = numbered.get(i - 1);
			Meeting after = numbered.get(i);
			if (before.getNumber().equals(after.getNumber())) {
				report.at(after, Literals.MEETING__NUMBER).and(before).sayAs("twice", after.getNumber());
			} else if (MeetingDates.day(before).isPresent() && MeetingDates.day(after).isPresent()
					&& MeetingDates.day(after).get().isBefore(MeetingDates.day(before).get())) {
				report.at(after).and(before).say(after.getNumber(), Labels.day(MeetingDates.day(after).get()), before.getNumber(),
						Labels.day(MeetingDates.day(before).get()));
			}
		}
	}
}
