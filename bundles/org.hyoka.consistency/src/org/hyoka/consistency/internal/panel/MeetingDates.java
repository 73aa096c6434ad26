// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.panel;

import java.time.LocalDate;
import java.util.Optional;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Meeting;
import org.hyoka.model.hyoka.MeetingForm;

/** A meeting without a day, or one on paper without the day of its resolution. */
final class MeetingDates extends Rule<Meeting> {
	MeetingDates() {
		super("hyoka.meeting.date", Severity.INFO, PanelRules.BOOK, Literals.MEETING, Meeting.class,
				Dependencies.on(Literals.MEETING));
	}

	@Override
	protected void check(Meeting meeting, ProblemReporter report) {
		if (day(meeting).isEmpty()) {
			boolean paper = meeting.getForm() == MeetingForm.ON_PAPER;
			report.at(meeting, paper ? Literals.MEETING__RESOLVED_ON : Literals.MEETING__START).sayAs(paper ? "paper" : "",
					Naming.inSentence(meeting));
		}
	}

	/** The day of a meeting. */
	static Optional<LocalDate> day(Meeting meeting) {
		return meeting.getStart() != null ? Optional.of(meeting.getStart().toLocalDate()) : Optional.ofNullable(meeting.getResolvedOn());
	}
}
