// SPDX-License-Identifier: EPL-2.0
package org.hyoka.examples.rule.internal;

import org.eclipse.emf.edit.command.SetCommand;
import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Meeting;
import org.hyoka.model.hyoka.MeetingForm;
import org.osgi.service.component.annotations.Component;

/**
 * A meeting on paper (書面審議) that has a place. A component that offers {@link ConsistencyRule} is all it takes: Problems,
 * the field and {@code hyoka validate} show what it finds. It depends on nothing but the meeting itself and says so, so that
 * an edit elsewhere does not run it again.
 */
@Component(service = ConsistencyRule.class)
public final class PaperMeetingPlace extends Rule<Meeting> {
	/** Never changes, as people refer to it; the keys in messages.properties begin with it. */
	public static final String ID = "org.hyoka.examples.rule.place";

	/** For OSGi. */
	public PaperMeetingPlace() {
		super(ID, Severity.WARNING, PhraseBook.of(PaperMeetingPlace.class), Literals.MEETING, Meeting.class,
				Dependencies.on(Literals.MEETING));
	}

	@Override
	protected void check(Meeting meeting, ProblemReporter report) {
		if (meeting.getForm() == MeetingForm.ON_PAPER && meeting.getPlace() != null && !meeting.getPlace().isBlank()) {
			report.at(meeting, Literals.MEETING__PLACE).and(meeting, Literals.MEETING__FORM)
					.fix(ID + ".remove", domain -> SetCommand.create(domain, meeting, Literals.MEETING__PLACE, SetCommand.UNSET_VALUE))
					.say(Naming.inSentence(meeting), meeting.getPlace());
		}
	}
}
