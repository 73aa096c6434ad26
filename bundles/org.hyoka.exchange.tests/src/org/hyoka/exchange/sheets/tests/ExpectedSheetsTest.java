// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.scoring.ExpectedSheets;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.dossier.DossierException;
import org.hyoka.exchange.sheets.ScoringTask;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.SheetState;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.Test;

/** Which sheets an evaluation waits for, where members only comment on the program. */
class ExpectedSheetsTest {
	private static Assessment comments(Dossier dossier) {
		return dossier.getAssessments().stream().filter(a -> Scoring.commentsOnly(dossier, a)).findFirst().orElseThrow();
	}

	private static void unwritten(Assessment assessment) {
		assessment.getOpinions().clear();
		assessment.getCriterionAssessments().clear();
	}

	@Test
	void noPublishedSampleWaitsForASheet() {
		Samples.all().forEach(sample -> {
			Dossier dossier = sample.create();
			assertThat(ExpectedSheets.of(dossier)).as(sample.key()).allMatch(
					a -> Scoring.table(dossier, a).awaited().isEmpty() || !Scoring.commentsOnly(dossier, a));
		});
		Dossier finished = Desk.sample();
		assertThat(ExpectedSheets.of(finished)).doesNotContain(comments(finished)).hasSize(3);
	}

	@Test
	void sheetsOfCommentsAreWaitedForUntilTheJudgementIsWritten() throws DossierException {
		try (Desk desk = new Desk()) {
			unwritten(comments(desk.dossier));
			assertThat(ExpectedSheets.of(desk.dossier)).contains(comments(desk.dossier));
		}
	}

	@Test
	void oneSheetOfCommentsWaitsForTheOthersAlsoWhereTheJudgementIsWritten() throws DossierException {
		try (Desk desk = new Desk()) {
			Assessment program = comments(desk.dossier);
			ScoreSheet sheet = HyokaFactory.eINSTANCE.createScoreSheet();
			sheet.setMember(desk.member(1));
			sheet.setUndertaking(program.getUndertaking());
			sheet.setState(SheetState.SENT);
			desk.dossier.getScoreSheets().add(sheet);
			assertThat(ExpectedSheets.of(desk.dossier)).contains(program);
		}
	}

	/** What is counted for the whole panel is what each member is sent. */
	@Test
	void asManySheetsAreExpectedAsTheMembersAreSentTogether() throws DossierException {
		try (Desk desk = new Desk()) {
			EcoreUtil.deleteAll(List.copyOf(desk.dossier.getScoreSheets()), true);
			unwritten(comments(desk.dossier));
			long counted = Scoring.tables(desk.dossier, List.copyOf(ExpectedSheets.of(desk.dossier))).stream()
					.mapToLong(t -> t.columns().size() + t.awaited().size()).sum();
			long sent = desk.dossier.getPanel().getMembers().stream().mapToLong(m -> ScoringTask
					.of(desk.dossier, m, ScoringTask.currentRound(desk.dossier, LocalDate.of(2022, 12, 1)).orElse(null)).size())
					.sum();
			assertThat(counted).isEqualTo(sent);
		}
	}
}
