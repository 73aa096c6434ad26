// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.scoring.ExpectedSheets;
import org.hyoka.core.text.Phrase;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.json.JsonExport;
import org.hyoka.exchange.sheets.EvaluatorPackage;
import org.hyoka.exchange.sheets.EvaluatorPackage.Addressee;
import org.hyoka.exchange.sheets.HandIn;
import org.hyoka.exchange.sheets.ScoringTask;
import org.hyoka.exchange.sheets.SheetCheck.Accepted;
import org.hyoka.exchange.sheets.SheetFile;
import org.hyoka.exchange.sheets.SheetFiles;
import org.hyoka.exchange.sheets.SheetImport;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.Recommendation;
import org.hyoka.model.hyoka.RecommendationOrigin;
import org.hyoka.model.hyoka.ScoringRound;
import org.hyoka.model.hyoka.SheetState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an evaluator gets, and the way from there to the secretariat's means. */
class EvaluatorPackageTest {
	private static final String SECRET = "他の委員のことば";
	@TempDir
	Path folder;

	private static Opinion opinion(Member author, String text) {
		Opinion opinion = HyokaFactory.eINSTANCE.createOpinion();
		opinion.setAuthor(author);
		opinion.setText(text);
		return opinion;
	}

	private static String text(Dossier dossier) throws Exception {
		java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
		JsonExport.write(dossier, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static void fill(Desk desk) {
		Assessment a = desk.assessment("A");
		Desk.give(desk.dossier, desk.sheet(desk.member(2), "A"), 3, "0", SECRET);
		Desk.give(desk.dossier, desk.sheet(desk.member(1), "A"), 3, "1", "自分のことば");
		a.getOpinions().add(opinion(desk.member(2), SECRET));
		a.getOpinions().add(opinion(null, SECRET));
		a.getOpinions().add(opinion(desk.member(1), "自分の意見"));
		Recommendation recommendation = HyokaFactory.eINSTANCE.createRecommendation();
		recommendation.setOrigin(RecommendationOrigin.MEMBER);
		recommendation.setAuthor(desk.member(3));
		recommendation.setText(SECRET);
		a.getRecommendations().add(recommendation);
		CriterionAssessment box = HyokaFactory.eINSTANCE.createCriterionAssessment();
		box.setCriterion(a.getCriterionSet().getCriteria().get(3));
		box.setLowMeanReason(SECRET);
		a.getCriterionAssessments().add(box);
		desk.member(4).getRecusals().get(0).setReason(SECRET);
	}

	@Test
	void aPackageHoldsNothingThatOthersSaidOrGave() throws Exception {
		try (Desk desk = new Desk()) {
			fill(desk);
			assertThat(text(desk.dossier)).contains(SECRET);
			Dossier copy = EvaluatorPackage.reduce(desk.dossier, desk.member(1), null);
			assertThat(text(copy)).doesNotContain(SECRET).contains("自分のことば").contains("自分の意見");
			assertThat(copy.getScoreSheets()).isNotEmpty()
					.allSatisfy(s -> assertThat(s.getMember().getId()).isEqualTo(desk.member(1).getId()));
			assertThat(copy.getAssessments()).allSatisfy(a -> {
				assertThat(a.getStated()).isEmpty();
				assertThat(a.getCriterionAssessments()).isEmpty();
				assertThat(a.getCriterionSet()).isNotNull();
			});
			assertThat(copy.getId()).isEqualTo(desk.dossier.getId());
			assertThat(copy.getPanel().getMembers()).hasSize(5);
		}
	}

	@Test
	void makingAPackageLeavesTheDossierAsItIs() throws Exception {
		try (Desk desk = new Desk()) {
			Dossier before = EcoreUtil.copy(desk.dossier);
			EvaluatorPackage.write(desk.session, new Addressee(desk.member(1), null), false, folder.resolve("p.hyoka"));
			assertThat(EcoreUtil.equals(before, desk.dossier)).isTrue();
		}
	}

	@Test
	void thePackageKnowsForWhomItIsAndTakesTheFiguresAlong() throws Exception {
		Dossier sample = Desk.sample();
		byte[] picture = "png".getBytes(StandardCharsets.UTF_8);
		try (Desk desk = new Desk(Map.of("figures/used.png", picture, "figures/unused.png", picture,
				"signatures/somebody", SECRET.getBytes(StandardCharsets.UTF_8)))) {
			desk.project("A").getSections().get(0).getFigures().add(HyokaFactory.eINSTANCE.createFigure());
			desk.project("A").getSections().get(0).getFigures().getLast().setEntry("figures/used.png");
			Path file = folder.resolve("p.hyoka");
			EvaluatorPackage.write(desk.session, new Addressee(desk.member(1), null), false, file);
			try (OpenDossier open = DossierFiles.open(file, null)) {
				assertThat(open.attachments().has("figures/used.png")).isTrue();
				assertThat(open.attachments().names()).noneMatch(n -> n.contains("unused") || n.contains("signatures"));
				Addressee addressee = EvaluatorPackage.addressee(open.dossier(), open.attachments()).orElseThrow();
				assertThat(addressee.member().getId()).isEqualTo(desk.member(1).getId());
				assertThat(addressee.round()).isEmpty();
			}
			assertThat(EvaluatorPackage.addressee(desk.dossier, desk.session.attachments())).isEmpty();
			assertThat(sample.getId()).isEqualTo(desk.dossier.getId());
		}
	}

	@Test
	void aMarkerThatIsNoneIsPassedOver() throws Exception {
		for (String marker : List.of("", "{", "[]", "{\"format\":\"hyoka-evaluator\"}",
				"{\"format\":\"hyoka-evaluator\",\"dossier\":\"x\",\"member\":\"y\"}", "{\"format\":7}")) {
			try (Desk desk = new Desk(Map.of("evaluator/package.json", marker.getBytes(StandardCharsets.UTF_8)))) {
				assertThat(EvaluatorPackage.addressee(desk.dossier, desk.session.attachments())).isEmpty();
			}
		}
	}

	@Test
	void sendingIsNotedOnceAndCanBeUndone() throws Exception {
		try (Desk desk = new Desk()) {
			desk.without(desk.member(1)).without(desk.member(4));
			int before = desk.dossier.getScoreSheets().size();
			List<Member> members = List.of(desk.member(1), desk.member(4));
			desk.session.execute(EvaluatorPackage.noteSent(desk.session.editingDomain(), desk.dossier, members, null,
					Phrase.same("sent")));
			// the program's judgement is written, A and C get points; member 4 does not judge B
			assertThat(desk.dossier.getScoreSheets()).hasSize(before + 5);
			assertThat(desk.table("A").awaited()).containsExactly(desk.member(1), desk.member(4));
			assertThat(EvaluatorPackage.noteSent(desk.session.editingDomain(), desk.dossier, members, null,
					Phrase.same("sent")).canExecute()).isFalse();
			desk.session.commandStack().undo();
			assertThat(desk.dossier.getScoreSheets()).hasSize(before);
		}
	}

	@Test
	void aPackageOfAFinishedDossierDoesNotOpenItAgain() throws Exception {
		try (Desk desk = new Desk()) {
			Set<Assessment> expected = ExpectedSheets.of(desk.dossier);
			assertThat(EvaluatorPackage.noteSent(desk.session.editingDomain(), desk.dossier, desk.dossier.getPanel().getMembers(), null,
					Phrase.same("sent")).canExecute()).isFalse();
			Dossier sent = EvaluatorPackage.reduce(desk.dossier, desk.member(1), null);
			assertThat(sent.getScoreSheets()).as("the member can remark on the program all the same").hasSize(4);
			assertThat(ExpectedSheets.of(desk.dossier)).isEqualTo(expected);
		}
	}

	@Test
	void theRoundThatIsScoredIsTheFirstThatIsNotClosed() {
		Dossier dossier = HyokaFactory.eINSTANCE.createDossier();
		assertThat(ScoringTask.currentRound(dossier, Desk.DAY)).isEmpty();
		for (String day : new String[] { "2022-12-01", "2022-12-21", null }) {
			ScoringRound round = HyokaFactory.eINSTANCE.createScoringRound();
			round.setClosedOn(day == null ? null : LocalDate.parse(day));
			dossier.getRounds().add(round);
		}
		assertThat(ScoringTask.currentRound(dossier, Desk.DAY)).contains(dossier.getRounds().get(1));
		assertThat(ScoringTask.currentRound(dossier, Desk.DAY.plusDays(1))).contains(dossier.getRounds().get(2));
		dossier.getRounds().remove(2);
		assertThat(ScoringTask.currentRound(dossier, Desk.DAY.plusDays(1))).contains(dossier.getRounds().get(1));
	}

	@Test
	void fromThePackageToTheMeans() throws Exception {
		try (Desk desk = new Desk()) {
			Member member = desk.member(1);
			desk.without(member);
			Path sent = folder.resolve("sent.hyoka");
			Path handedIn = folder.resolve("sheet." + SheetFile.EXTENSION);
			EvaluatorPackage.write(desk.session, new Addressee(member, null), false, sent);
			try (DossierSession evaluator = DossierSession.open(sent, null)) {
				Addressee me = EvaluatorPackage.addressee(evaluator.dossier(), evaluator.attachments()).orElseThrow();
				ScoringTask a = ScoringTask.of(evaluator.dossier(), me.member(), null).get(1);
				assertThat(a.sheet().orElseThrow().getState()).isEqualTo(SheetState.SENT);
				assertThat(a.done()).isZero();
				for (int i = 0; i < 7; i++) {
					Desk.give(evaluator.dossier(), a.sheet().get(), i, i == 1 ? "0" : "3", i == 1 ? "根拠が弱い" : null);
				}
				evaluator.save(null);
				SheetFiles.write(HandIn.of(evaluator.dossier(), me.member(), null, Desk.NOON), handedIn);
			}
			assertThat(Files.size(handedIn)).isLessThan(20_000);
			Accepted check = (Accepted) SheetImport.check(desk.dossier, SheetFiles.read(handedIn));
			desk.session.execute(desk.importing(List.of(check)));
			assertThat(desk.mean("A", 1)).isEqualTo("2.0");
			assertThat(desk.table("A").row(desk.assessment("A").getCriterionSet().getCriteria().get(1)).orElseThrow().cells())
					.anySatisfy(c -> assertThat(c.comment()).isEqualTo(Optional.of("根拠が弱い")));
		}
	}
}
