// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.hyoka.core.Dossiers;
import org.hyoka.core.edits.OpinionEdits;
import org.hyoka.core.figures.tests.Document002;
import org.hyoka.core.progress.Deadlines;
import org.hyoka.core.progress.DueDate;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.exchange.sheets.HandIn;
import org.hyoka.exchange.sheets.ScoreEdits;
import org.hyoka.exchange.sheets.ScoringTask;
import org.hyoka.exchange.sheets.SheetCheck;
import org.hyoka.exchange.sheets.SheetImport;
import org.hyoka.model.hyoka.AgendaItem;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Deadline;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.FundingScheme;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Meeting;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Recusal;
import org.hyoka.model.hyoka.RecusalKind;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.ScoringRound;
import org.hyoka.model.hyoka.SheetState;
import org.hyoka.model.hyoka.Undertaking;
import org.junit.jupiter.api.Test;

/** What all parts ask of a dossier has one answer, also where two facts in it seem to compete. */
class DossiersTest {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	private final Document002 document = new Document002();

	private ScoreSheet handIn(Member member, Undertaking undertaking, LocalDate day) {
		ScoreSheet sheet = document.sheet(member, undertaking);
		sheet.setReceivedOn(day);
		document.dossier.getScoreSheets().add(sheet);
		return sheet;
	}

	private void recuse(Member member, Undertaking undertaking) {
		Recusal recusal = F.createRecusal();
		recusal.setUndertaking(undertaking);
		member.getRecusals().add(recusal);
	}

	@Test
	void whoHasAnInterestLeavesTheRoomForTheItemThatTheUndertakingIsJudgedUnder() {
		Member interested = document.dossier.getPanel().getMembers().get(0);
		Member away = document.dossier.getPanel().getMembers().get(1);
		Undertaking judged = Dossiers.undertakings(document.dossier).getFirst();
		recuse(interested, judged);
		recuse(away, judged);
		interested.getRecusals().getLast().setKind(RecusalKind.RECUSED);
		away.getRecusals().getLast().setKind(RecusalKind.ABSENT);
		Meeting meeting = F.createMeeting();
		document.dossier.getPanel().getMeetings().add(meeting);
		AgendaItem item = F.createAgendaItem();
		AgendaItem other = F.createAgendaItem();
		meeting.getAgenda().addAll(List.of(item, other));
		item.getUndertakings().add(judged);

		assertThat(Dossiers.leaving(item)).containsExactly(interested);
		assertThat(Dossiers.leaving(other)).isEmpty();
		away.getRecusals().getLast().setKind(RecusalKind.UNSPECIFIED);
		assertThat(Dossiers.leaving(item)).containsExactly(interested, away);
	}

	private void comment(ScoreSheet sheet, String text) {
		document.score(sheet, 0, "2").setComment(text);
	}

	private Assessment assessmentOfC() {
		return document.points(document.c);
	}

	@Test
	void everyProgramIsFollowedByItsProjectsEvaluatedOrNot() {
		FundingScheme scheme = F.createFundingScheme();
		document.dossier.getUndertakings().add(scheme);
		document.b.setEvaluated(false);
		assertThat(Dossiers.undertakings(document.dossier)).containsExactly(document.program, document.a, document.b, document.c,
				scheme);
		assertThat(Dossiers.withProjects(document.program)).containsExactly(document.program, document.a, document.b, document.c);
		assertThat(Dossiers.withProjects(document.a)).containsExactly(document.a);
	}

	@Test
	void ofTwoAssessmentsOfAnUndertakingTheFirstIsTakenEverywhere() {
		Assessment first = document.pointsOfA();
		Assessment second = document.points(document.a);
		assertThat(Dossiers.assessment(document.dossier, document.a)).contains(first);
		assertThat(Dossiers.assessments(document.dossier).values()).containsExactly(first).doesNotContain(second);
	}

	/** A member who was asked twice about one undertaking could not hand in at all: the sheet judged it twice. */
	@Test
	void aMemberIsAskedOnceAboutAnUndertakingThatIsAssessedTwice() {
		document.pointsOfA();
		document.points(document.a);
		Member member = document.members.getFirst();
		assertThat(ScoringTask.of(document.dossier, member, null)).extracting(ScoringTask::undertaking)
				.containsExactly(document.a);
		assertThat(SheetImport.check(document.dossier, HandIn.of(document.dossier, member, null, Instant.EPOCH)))
				.isInstanceOf(SheetCheck.Accepted.class);
	}

	@Test
	void anAssessmentWithoutUndertakingIsThatOfNone() {
		document.dossier.getAssessments().add(F.createAssessment());
		assertThat(Dossiers.assessment(document.dossier, null)).isEmpty();
		assertThat(Dossiers.assessments(document.dossier)).isEmpty();
	}

	/** Document 002: the program is at mid-term, project A has ended. */
	@Test
	void theAssessmentSaysWhichEvaluationItIsBeforeTheUndertakingAndTheDossier() {
		Assessment a = document.pointsOfA();
		assertThat(Dossiers.kind(document.dossier, document.a)).isEqualTo(EvaluationKind.FINAL);
		a.setKind(EvaluationKind.FOLLOW_UP);
		assertThat(Dossiers.kind(document.dossier, a)).isEqualTo(EvaluationKind.FOLLOW_UP);
		assertThat(Dossiers.kind(document.dossier, document.a)).as("headings say what the scales say")
				.isEqualTo(EvaluationKind.FOLLOW_UP);
		a.setKind(EvaluationKind.UNSPECIFIED);
		document.a.setEvaluationKind(EvaluationKind.UNSPECIFIED);
		assertThat(Dossiers.kind(document.dossier, a)).isEqualTo(EvaluationKind.MID_TERM);
		document.dossier.setKind(EvaluationKind.UNSPECIFIED);
		assertThat(Dossiers.kind(document.dossier, document.a)).isEqualTo(EvaluationKind.UNSPECIFIED);
	}

	@Test
	void aMemberJudgesUnlessTheReasonIsRecordedForThatUndertaking() {
		Member fifth = document.members.get(4);
		assertThat(Dossiers.judges(fifth, document.b)).isFalse();
		assertThat(Dossiers.judges(fifth, document.c)).isTrue();
		recuse(fifth, null);
		assertThat(Dossiers.recusal(fifth, null)).as("a reason that names no undertaking yet is none").isEmpty();
	}

	/** The table showed the points of one sheet, and what was typed into it went into the other. */
	@Test
	void ofTwoSheetsOfOneDayTheLaterOneIsInTheTableAndIsEdited() {
		Assessment c = assessmentOfC();
		Member member = document.members.getFirst();
		LocalDate day = LocalDate.of(2022, 12, 8);
		ScoreSheet earlier = handIn(member, document.c, day);
		document.score(earlier, 0, "1");
		ScoreSheet later = handIn(member, document.c, day);
		document.score(later, 0, "3");
		ScoreTable table = Scoring.table(document.dossier, c);
		assertThat(table.setAside()).containsExactly(earlier);
		assertThat(Dossiers.sheet(document.dossier, member, document.c, null)).contains(later);
		assertThat(Dossiers.sheets(document.dossier, document.c, null)).containsEntry(member, later);
		var domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack());
		assertThat(new ScoreEdits(domain, document.dossier, member, document.c, null, SheetState.RECEIVED, day).sheet())
				.contains(later);
	}

	@Test
	void aSheetThatCameInCountsBeforeALaterDraftAndADayBeforeNone() {
		Member member = document.members.getFirst();
		ScoreSheet dated = handIn(member, document.c, LocalDate.of(2022, 12, 8));
		handIn(member, document.c, null);
		handIn(member, document.c, null).setState(SheetState.DRAFT);
		assertThat(Dossiers.sheet(document.dossier, member, document.c, null)).contains(dated);
	}

	@Test
	void aSheetThatIsNotOnFileIsWaitedForOnlyFromMembersWhoJudge() {
		document.pointsOfC();
		ScoreSheet sent = document.sheet(document.members.get(4), document.c);
		sent.setState(SheetState.SENT);
		document.dossier.getScoreSheets().add(sent);
		Deadline deadline = F.createDeadline();
		deadline.setDue(LocalDate.of(2023, 1, 10));
		deadline.setScoring(true);
		document.dossier.getPanel().getDeadlines().add(deadline);
		assertThat(new Deadlines().of(document.dossier)).extracting(DueDate::object).contains(deadline);
		recuse(document.members.get(4), document.c);
		assertThat(new Deadlines().of(document.dossier)).extracting(DueDate::object).doesNotContain(deadline);
	}

	/** Rule 1 keeps a recused member out of the points; the remarks were offered to be printed all the same. */
	@Test
	void remarksAreCollectedFromAllRoundsButNotFromSheetsThatAreSetAside() {
		ScoringRound before = F.createScoringRound();
		ScoringRound after = F.createScoringRound();
		document.dossier.getRounds().addAll(List.of(before, after));
		Assessment c = assessmentOfC();
		Member member = document.members.getFirst();
		ScoreSheet hearing = handIn(member, document.c, LocalDate.of(2022, 12, 1));
		hearing.setRound(before);
		comment(hearing, "before the hearing");
		ScoreSheet outdated = handIn(member, document.c, LocalDate.of(2022, 12, 7));
		outdated.setRound(after);
		comment(outdated, "outdated");
		ScoreSheet last = handIn(member, document.c, LocalDate.of(2022, 12, 8));
		last.setRound(after);
		comment(last, "after the hearing");
		Member recused = document.members.get(1);
		recuse(recused, document.c);
		comment(handIn(recused, document.c, LocalDate.of(2022, 12, 8)), "of a recused member");
		comment(handIn(F.createMember(), document.c, LocalDate.of(2022, 12, 8)), "of a stranger");
		assertThat(OpinionEdits.comments(document.dossier, c)).extracting(x -> x.score().getComment())
				.containsExactly("before the hearing", "after the hearing");
	}
}
