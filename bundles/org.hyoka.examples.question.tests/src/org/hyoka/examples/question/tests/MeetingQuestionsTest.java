// SPDX-License-Identifier: EPL-2.0
package org.hyoka.examples.question.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.hyoka.consistency.Validator;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.examples.question.internal.MeetingQuestions;
import org.hyoka.examples.question.internal.MeetingTables;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Meeting;
import org.hyoka.model.hyoka.MeetingForm;
import org.hyoka.portfolio.IndexLocation;
import org.hyoka.portfolio.Answer;
import org.hyoka.portfolio.IndexOptions;
import org.hyoka.portfolio.Portfolio;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The question over the dossiers of two evaluations. */
class MeetingQuestionsTest {
	@TempDir
	private Path folder;
	private final Portfolio portfolio = new Portfolio(List.of(new MeetingTables()), List.of(), List.of(new MeetingQuestions()),
			new Validator(List.of(), Set.of()), "test");

	private void write(String sample, Meeting... meetings) throws IOException {
		Dossier dossier = Sample.byKey(sample).orElseThrow().create();
		dossier.setWorkingGroup(null);
		dossier.getPanel().getMeetings().clear();
		dossier.getPanel().getMeetings().addAll(List.of(meetings));
		Path file = folder.resolve("dossiers/" + sample + ".hyoka");
		Files.createDirectories(file.getParent());
		DossierFiles.create(dossier, file);
	}

	private static Meeting meeting(LocalDateTime start, MeetingForm form) {
		Meeting meeting = HyokaFactory.eINSTANCE.createMeeting();
		meeting.setStart(start);
		meeting.setForm(form);
		return meeting;
	}

	/** March 2022 is still in fiscal year 2021. */
	@Test
	void meetingsOfAllEvaluationsAreCountedByYear() throws IOException {
		write("drugdiscovery-2021", meeting(LocalDateTime.of(2022, 3, 31, 10, 0), MeetingForm.IN_PERSON),
				meeting(LocalDateTime.of(2022, 4, 1, 10, 0), MeetingForm.ON_PAPER));
		write("regenerative-2022", meeting(LocalDateTime.of(2022, 5, 1, 10, 0), MeetingForm.IN_PERSON), meeting(null, MeetingForm.IN_PERSON));
		Path index = folder.resolve("index.db");
		portfolio.index(IndexLocation.of(index), IndexOptions.of(folder.resolve("dossiers")), null);
		Answer answer = portfolio.ask(IndexLocation.of(index), portfolio.questions().getLast().name(), Map.of(), true, LocalDate.of(2026, 4, 1));
		assertThat(answer.lines().stream().map(Answer.Line::values)).containsExactly(List.of(2021L, 1L, 0L), List.of(2022L, 2L, 1L));
		assertThat(answer.lines().getLast().sources()).hasSize(2);
		assertThat(answer.notes().getFirst().in(Locale.ENGLISH)).isEqualTo("Of 4 meetings 1 have no day and are in no line.");
	}
}
