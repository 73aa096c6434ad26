// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.exchange.sheets.HandIn;
import org.hyoka.exchange.sheets.ScoringTask;
import org.hyoka.exchange.sheets.SheetCheck;
import org.hyoka.exchange.sheets.SheetCheck.Accepted;
import org.hyoka.exchange.sheets.SheetCheck.Refused;
import org.hyoka.exchange.sheets.SheetFile;
import org.hyoka.exchange.sheets.SheetFile.Judged;
import org.hyoka.exchange.sheets.SheetFile.Mark;
import org.hyoka.exchange.sheets.SheetImport;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.ScoringRound;
import org.hyoka.model.hyoka.SheetState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sheets that come in: taken in, compared, or refused with a sentence. */
class SheetImportTest {
	private Desk desk;
	private Member member;

	@BeforeEach
	void open() throws Exception {
		desk = new Desk();
		member = desk.member(1);
	}

	@AfterEach
	void close() {
		desk.close();
	}

	private String refused(SheetFile file) {
		SheetCheck check = SheetImport.check(desk.dossier, file);
		assertThat(check).isInstanceOf(Refused.class);
		assertThat(((Refused) check).reasons()).hasSize(1);
		assertThat(((Refused) check).reasons().get(0).in(Locale.JAPANESE)).isNotBlank().doesNotContain("{");
		return ((Refused) check).reasons().get(0).in(Locale.ENGLISH);
	}

	private Accepted accepted(SheetFile file) {
		SheetCheck check = SheetImport.check(desk.dossier, file);
		assertThat(check).isInstanceOf(Accepted.class);
		return (Accepted) check;
	}

	@Test
	void aSheetThatComesInCountsInTheMeansAndOneUndoTakesItOutAgain() {
		SheetFile file = desk.handedIn(member);
		desk.without(member);
		assertThat(desk.mean("A", 1)).isEqualTo("2.5");
		Dossier before = EcoreUtil.copy(desk.dossier);
		Accepted check = accepted(file);
		assertThat(check.differences()).isEmpty();
		assertThat(check.isKnown()).isFalse();

		Command command = desk.importing(List.of(check));
		desk.session.execute(command);

		assertThat(desk.mean("A", 1)).isEqualTo("2.6");
		assertThat(desk.mean("B", 5)).isEqualTo("2.3");
		assertThat(desk.sheet(member, "A").getReceivedOn()).isEqualTo(Desk.DAY);
		assertThat(desk.sheet(member, "A").getState()).isEqualTo(SheetState.RECEIVED);
		desk.session.commandStack().undo();
		assertThat(EcoreUtil.equals(before, desk.dossier)).isTrue();
		desk.session.commandStack().redo();
		assertThat(desk.mean("A", 1)).isEqualTo("2.6");
	}

	@Test
	void severalSheetsComeInAsOneStep() {
		Member other = desk.member(2);
		List<SheetFile> files = List.of(desk.handedIn(member), desk.handedIn(other));
		desk.without(member).without(other);
		List<Accepted> checks = SheetImport.check(desk.dossier, files).stream().map(Accepted.class::cast).toList();
		desk.session.execute(desk.importing(checks));
		assertThat(desk.table("A").columns()).hasSize(5);
		desk.session.commandStack().undo();
		assertThat(desk.table("A").columns()).hasSize(3);
		assertThat(desk.session.commandStack().canUndo()).isFalse();
	}

	@Test
	void aSheetThatIsThereAlreadyChangesNothing() {
		Accepted check = accepted(desk.handedIn(member));
		assertThat(check.isKnown()).isTrue();
		assertThat(check.differences()).isEmpty();
		assertThat(desk.importing(List.of(check)).canExecute()).isFalse();
	}

	@Test
	void aSecondSheetShowsWhatItChanges() {
		SheetFile first = desk.handedIn(member);
		String criterion2 = desk.assessment("A").getCriterionSet().getCriteria().get(1).getId();
		SheetFile second = Desk.marks(first, m -> !m.criterion().equals(criterion2) ? m
				: new Mark(m.criterion(), m.code(), Optional.of(BigDecimal.ONE), m.step(), Optional.of("再考"), m.scale()));
		Accepted check = accepted(second);
		assertThat(check.differences()).extracting(d -> d.sentence().in(Locale.JAPANESE)).contains(
				"A 創薬支援基盤、2 研究開発内容及び事業アウトプットの妥当性：評点 3 → 1",
				"A 創薬支援基盤、2 研究開発内容及び事業アウトプットの妥当性：コメント「再考」を追加");
		desk.session.execute(desk.importing(List.of(check)));
		assertThat(desk.dossier.getScoreSheets()).hasSize(14);
		assertThat(desk.sheet(member, "A").getScores()).filteredOn(s -> s.getCriterion().getId().equals(criterion2))
				.singleElement().satisfies(s -> {
					assertThat(s.getValue()).isEqualByComparingTo("1");
					assertThat(s.getComment()).isEqualTo("再考");
				});
		desk.session.commandStack().undo();
		assertThat(desk.handedIn(member)).isEqualTo(first);
	}

	@Test
	void ofTwoSheetsOfAMemberTheLaterOneCounts() {
		SheetFile early = desk.handedIn(member);
		SheetFile late = Desk.at(early, Desk.NOON.plusSeconds(60));
		desk.without(member);
		List<SheetCheck> checks = SheetImport.check(desk.dossier, List.of(early, late, early));
		assertThat(checks).extracting(c -> c instanceof Accepted).containsExactly(false, true, false);
		assertThat(((Refused) checks.get(0)).reasons().get(0).in(Locale.ENGLISH)).contains("later sheet");
	}

	@Test
	void aSheetOfAnotherDossierIsRefused() {
		assertThat(refused(Desk.of(desk.handedIn(member), "3f2a7d7e-0000-4000-8000-000000000000", member.getId())))
				.contains("another dossier").contains(desk.dossier.getTitle().substring(0, 20));
	}

	@Test
	void aSheetOfSomebodyUnknownIsRefused() {
		assertThat(refused(Desk.of(desk.handedIn(member), desk.dossier.getId(), "nobody")))
				.contains("does not sit on the panel");
	}

	@Test
	void aSheetOnWhatTheMemberDoesNotJudgeIsRefused() {
		Member recused = desk.member(4);
		assertThat(recused.getRecusals()).isNotEmpty();
		assertThat(desk.handedIn(recused).sheets()).extracting(Judged::undertaking)
				.doesNotContain(desk.project("B").getId());
		assertThat(refused(Desk.of(desk.handedIn(member), desk.dossier.getId(), recused.getId())))
				.contains("does not judge “B");
	}

	@Test
	void pointsThatTheScaleDoesNotHaveAreRefused() {
		SheetFile file = desk.handedIn(member);
		String first = desk.assessment("A").getCriterionSet().getCriteria().get(0).getId();
		for (String point : List.of("4", "-1", "2.5")) {
			SheetFile wrong = new SheetFile(file.dossier(), file.title(), file.member(), file.name(), file.round(),
					file.writtenAt(), List.of(new Judged(desk.project("A").getId(), "A", List.of(new Mark(first, "1",
							Optional.of(new BigDecimal(point)), Optional.empty(), Optional.empty(), Optional.empty())))),
					Optional.empty());
			assertThat(refused(wrong)).contains(point).contains("0–3").contains("A 創薬支援基盤");
		}
	}

	@Test
	void pointsOnAnotherScaleThanTodaysAreRefused() {
		SheetFile file = desk.handedIn(member);
		desk.assessment("A").getCriterionSet().getCriteria().forEach(
				c -> c.getScales().forEach(s -> s.setMaximum(new BigDecimal("5"))));
		SheetCheck check = SheetImport.check(desk.dossier, file);
		assertThat(((Refused) check).reasons()).isNotEmpty()
				.allSatisfy(r -> assertThat(r.in(Locale.ENGLISH)).contains("scale was changed"));
	}

	@Test
	void whatTheDossierDoesNotAssessIsRefused() {
		SheetFile file = desk.handedIn(member);
		Judged judged = file.sheets().get(0);
		Mark mark = judged.marks().get(0);
		Mark strange = new Mark("no-such-criterion", "9", mark.value(), mark.step(), mark.comment(), mark.scale());
		assertThat(refused(with(file, new Judged("no-such-undertaking", "よそ", List.of())))).contains("よそ");
		assertThat(refused(with(file, new Judged(judged.undertaking(), "", List.of(strange))))).contains("criterion 9");
		assertThat(refused(with(file, new Judged(judged.undertaking(), "", List.of(mark, mark))))).contains("twice");
		assertThat(refused(with(file, judged, judged))).contains("twice");
		assertThat(refused(with(file))).contains("no points and no remarks");
	}

	@Test
	void pointsOnWhatGetsRemarksOnlyAreRefused() {
		String program = desk.assessment("A").getUndertaking().getId();
		desk.assessment("A").setScored(false);
		SheetFile file = desk.handedIn(member);
		assertThat(file.sheets()).extracting(Judged::undertaking).doesNotContain(program);
		desk.assessment("A").setScored(true);
		SheetFile scored = desk.handedIn(member);
		desk.assessment("A").setScored(false);
		SheetCheck check = SheetImport.check(desk.dossier, scored);
		assertThat(((Refused) check).reasons().get(0).in(Locale.ENGLISH)).contains("no points are given");
	}

	@Test
	void aSheetOfAnotherRoundStandsBesideThatOfTheFirst() {
		ScoringRound hearing = HyokaFactory.eINSTANCE.createScoringRound();
		desk.dossier.getRounds().add(hearing);
		SheetFile first = desk.handedIn(member);
		SheetFile second = new SheetFile(first.dossier(), first.title(), first.member(), first.name(),
				Optional.of(hearing.getId()), first.writtenAt(), first.sheets(), Optional.empty());
		Accepted check = accepted(second);
		assertThat(check.differences()).isEmpty();
		desk.session.execute(desk.importing(List.of(check)));
		assertThat(desk.dossier.getScoreSheets()).hasSize(17);
		assertThat(refused(new SheetFile(first.dossier(), first.title(), first.member(), first.name(),
				Optional.of("other"), first.writtenAt(), first.sheets(), Optional.empty()))).contains("round");
	}

	@Test
	void aMembersTasksLeaveOutWhatIsNotJudgedAndCountWhatIsDone() {
		List<ScoringTask> tasks = ScoringTask.of(desk.dossier, desk.member(4), null);
		assertThat(tasks).extracting(t -> t.undertaking().getCode()).containsExactly(null, "A", "C");
		ScoringTask a = tasks.get(1);
		assertThat(a.done()).isEqualTo(7);
		a.items().get(2).score().orElseThrow().setValue(null);
		a.items().get(3).score().orElseThrow().setValue(new BigDecimal("9"));
		ScoringTask later = ScoringTask.of(desk.dossier, desk.member(4), null).get(1);
		assertThat(later.done()).isEqualTo(5);
		assertThat(later.complete()).isFalse();
		assertThat(HandIn.problems(desk.dossier, desk.member(4), null)).singleElement()
				.satisfies(p -> assertThat(p.in(Locale.ENGLISH)).contains("9 cannot be given"));
	}

	private static SheetFile with(SheetFile file, Judged... judged) {
		return new SheetFile(file.dossier(), file.title(), file.member(), file.name(), file.round(), file.writtenAt(),
				List.of(judged), Optional.empty());
	}
}
