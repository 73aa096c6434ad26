// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.progress.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.hyoka.core.figures.tests.Document002;
import org.hyoka.core.progress.Deadlines;
import org.hyoka.core.progress.DueDate;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Deadline;
import org.hyoka.model.hyoka.EvaluationEvent;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.EvaluationState;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Recommendation;
import org.hyoka.model.hyoka.Response;
import org.hyoka.model.hyoka.ResponseState;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.SheetState;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	private final Document002 document = new Document002();

	private List<DueDate> due() {
		return Deadlines.of(document.dossier, List.of(new Deadlines()));
	}

	private Deadline deadline(String name, LocalDate day, boolean scoring) {
		Deadline deadline = F.createDeadline();
		deadline.setName(name);
		deadline.setDue(day);
		deadline.setScoring(scoring);
		if (document.dossier.getPanel() == null) {
			document.dossier.setPanel(F.createPanel());
		}
		document.dossier.getPanel().getDeadlines().add(deadline);
		return deadline;
	}

	@Test
	void theEarliestComesFirstAndLeadsToItsField() {
		Deadline late = deadline("意見の提出", LocalDate.of(2023, 2, 1), false);
		Deadline early = deadline("資料の送付", LocalDate.of(2023, 1, 10), false);
		assertThat(due()).extracting(DueDate::object).containsSubsequence(early, late);
		assertThat(due().get(0).feature()).contains(Literals.DEADLINE__DUE);
		assertThat(due().get(0).what().in(Locale.JAPANESE)).isEqualTo("資料の送付");
		assertThat(due().get(0).isOverdue(LocalDate.of(2023, 1, 10))).isFalse();
		assertThat(due().get(0).isOverdue(LocalDate.of(2023, 1, 11))).isTrue();
	}

	@Test
	void aDeadlineForScoreSheetsIsSettledOnceAllOfThemAreIn() {
		Deadline deadline = deadline("評点票", LocalDate.of(2023, 1, 10), true);
		document.pointsOfC();
		ScoreSheet draft = F.createScoreSheet();
		draft.setUndertaking(document.c);
		draft.setState(SheetState.SENT);
		document.dossier.getScoreSheets().add(draft);
		assertThat(due()).extracting(DueDate::object).contains(deadline);
		document.dossier.getScoreSheets().forEach(s -> s.setState(SheetState.RECEIVED));
		assertThat(due()).extracting(DueDate::object).doesNotContain(deadline);
	}

	@Test
	void aResponseIsDueAtTheEndOfItsFiscalYearUntilItIsCarriedOut() {
		Assessment assessment = document.pointsOfC();
		Recommendation recommendation = F.createRecommendation();
		recommendation.setText("知財の**戦略**を具体化すること");
		Response response = F.createResponse();
		response.setDue(DatePoint.endOf(FiscalYear.of(2023)));
		recommendation.setResponse(response);
		assessment.getRecommendations().add(recommendation);
		DueDate due = due().stream().filter(d -> d.object() == response).findFirst().orElseThrow();
		assertThat(due.day()).isEqualTo(LocalDate.of(2024, 3, 31));
		assertThat(due.what().in(Locale.JAPANESE)).contains("知財の");
		response.setState(ResponseState.DONE);
		assertThat(due()).extracting(DueDate::object).doesNotContain(response);
	}

	@Test
	void onlyAnEvaluationThatIsStillToTakePlaceIsDue() {
		EvaluationEvent event = F.createEvaluationEvent();
		event.setKind(EvaluationKind.FINAL);
		event.setAt(DatePoint.of(FiscalYear.of(2025)));
		event.setState(EvaluationState.DUE);
		document.a.getEvaluations().add(event);
		assertThat(due()).extracting(DueDate::object).contains(event);
		event.setState(EvaluationState.DONE);
		assertThat(due()).extracting(DueDate::object).doesNotContain(event);
	}
}
