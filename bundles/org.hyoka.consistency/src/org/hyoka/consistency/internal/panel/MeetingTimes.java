// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.panel;

import java.time.LocalDateTime;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Meeting;

/** A meeting that ends before it begins. */
final class MeetingTimes extends Rule<Meeting> {
	MeetingTimes() {
		super("hyoka.meeting.times", Severity.ERROR, PanelRules.BOOK, Literals.MEETING, Meeting.class,
				Dependencies.on(Literals.MEETING));
	}

	@Override
	protected void check(Meeting meeting, ProblemReporter report) {
		if (meeting.getStart() != null && meeting.getEnd() != null && !meeting.getEnd().isAfter(meeting.getStart())) {
			report.at(meeting, Literals.MEETING__END).and(meeting, Literals.MEETING__START).say(Naming.inSentence(meeting),
					words(meeting.getStart()), words(meeting.getEnd()));
		}
	}

	private static Phrase words(LocalDateTime time) {
		return PanelRules.BOOK.phrase("hyoka.meeting.times.time", Labels.day(time.toLocalDate()), time.toLocalTime());
	}
}
