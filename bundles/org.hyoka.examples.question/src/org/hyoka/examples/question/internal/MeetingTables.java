// SPDX-License-Identifier: EPL-2.0
package org.hyoka.examples.question.internal;

import java.time.LocalDate;
import java.util.List;

import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.hyoka.Committee;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Meeting;
import org.hyoka.model.hyoka.Panel;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.questions.Column;
import org.hyoka.questions.DossierTables;
import org.hyoka.questions.Rows;
import org.hyoka.questions.Table;
import org.osgi.service.component.annotations.Component;

/**
 * A table of the meetings of panels and working groups. A component that offers {@link DossierTables} is all it takes to have it in
 * every index. What it fills depends on the dossier alone: what depends on the day of a question is worked out in the query.
 */
@Component(service = DossierTables.class)
public final class MeetingTables implements DossierTables {
	static final PhraseBook WORDS = PhraseBook.of(MeetingTables.class);
	/** The name is one in the whole index, so it begins with that of the bundle. */
	static final Table MEETING = Table.of(WORDS, "example_meetings", Column.date("held_on"), Column.year("fiscal_year"), Column.text("body"),
			Column.literal("form", Literals.MEETING_FORM));

	@Override
	public List<Table> tables() {
		return List.of(MEETING);
	}

	@Override
	public void fill(Dossier dossier, Rows rows) {
		Panel panel = dossier.getPanel();
		if (panel != null) {
			panel.getMeetings().forEach(meeting -> add(meeting, panel.getName(), rows));
		}
		Committee group = dossier.getWorkingGroup();
		if (group != null) {
			group.getMeetings().forEach(meeting -> add(meeting, group.getName(), rows));
		}
	}

	private static void add(Meeting meeting, String body, Rows rows) {
		LocalDate day = meeting.getStart() == null ? meeting.getResolvedOn() : meeting.getStart().toLocalDate();
		rows.add(MEETING, meeting, day, day == null ? null : FiscalYear.of(day), body, meeting.getForm());
	}
}
