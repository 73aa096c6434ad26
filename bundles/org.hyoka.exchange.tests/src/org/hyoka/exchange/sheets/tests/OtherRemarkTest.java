// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hyoka.dossier.OpenDossier;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.exchange.sheets.EvaluatorPackage;
import org.hyoka.exchange.sheets.EvaluatorPackage.Addressee;
import org.hyoka.exchange.sheets.OtherRemark;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.PanelDisclosure;
import org.hyoka.model.hyoka.Recusal;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.ScoringRound;
import org.hyoka.model.hyoka.SheetState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who reads which remarks of others. */
class OtherRemarkTest {
	@TempDir
	private Path folder;

	private static Desk desk(PanelDisclosure disclosure) throws Exception {
		Desk desk = new Desk();
		desk.dossier.getScoreSheets().forEach(s -> s.getScores().forEach(score -> score.setComment(null)));
		desk.dossier.getPanel().setDisclosure(disclosure);
		remark(desk, 1, "後の字");
		remark(desk, 2, "あの字");
		return desk;
	}

	private static ScoreSheet remark(Desk desk, int member, String text) {
		ScoreSheet sheet = desk.sheet(desk.member(member), "A");
		Desk.give(desk.dossier, sheet, 0, "3", text);
		sheet.setState(SheetState.RECEIVED);
		return sheet;
	}

	private static void recuse(Desk desk, int member) {
		Recusal recusal = HyokaFactory.eINSTANCE.createRecusal();
		recusal.setUndertaking(desk.project("A"));
		desk.member(member).getRecusals().add(recusal);
	}

	private static List<String> read(Desk desk, int member) {
		return OtherRemark.of(desk.dossier, desk.member(member), null).stream().map(OtherRemark::text).toList();
	}

	@Test
	void nothingIsDisclosedUnlessThePanelSaysSo() throws Exception {
		try (Desk desk = desk(PanelDisclosure.NONE)) {
			assertThat(read(desk, 0)).isEmpty();
		}
	}

	@Test
	void withoutNamesTheOrderTellsNoNamesEither() throws Exception {
		try (Desk desk = desk(PanelDisclosure.COMMENTS)) {
			assertThat(OtherRemark.of(desk.dossier, desk.member(0), null)).hasSize(2).allMatch(r -> r.author().isEmpty())
					.allMatch(r -> r.isOn(desk.project("A"), desk.assessment("A").getCriterionSet().getCriteria().get(0)))
					.extracting(OtherRemark::text).containsExactly("あの字", "後の字");
			assertThat(read(desk, 1)).as("not one's own").containsExactly("あの字");
		}
	}

	@Test
	void withNamesTheyStandInTheOrderOfThePanel() throws Exception {
		try (Desk desk = desk(PanelDisclosure.NAMED_COMMENTS)) {
			List<OtherRemark> remarks = OtherRemark.of(desk.dossier, desk.member(0), null);
			assertThat(remarks).extracting(OtherRemark::text).containsExactly("後の字", "あの字");
			assertThat(remarks).extracting(OtherRemark::author).doesNotContain(Optional.empty()).doesNotHaveDuplicates();
		}
	}

	@Test
	void onlyWhoJudgesReadsAndIsRead() throws Exception {
		try (Desk desk = desk(PanelDisclosure.COMMENTS)) {
			recuse(desk, 1);
			assertThat(read(desk, 0)).containsExactly("あの字");
			assertThat(read(desk, 1)).isEmpty();
		}
	}

	@Test
	void onlyWhatIsHandedInIsRead() throws Exception {
		try (Desk desk = desk(PanelDisclosure.COMMENTS)) {
			desk.sheet(desk.member(1), "A").setState(SheetState.DRAFT);
			assertThat(read(desk, 0)).containsExactly("あの字");
		}
	}

	@Test
	void inASecondRoundTheLastSheetOfEachIsRead() throws Exception {
		try (Desk desk = desk(PanelDisclosure.COMMENTS)) {
			for (int i = 0; i < 3; i++) {
				desk.dossier.getRounds().add(HyokaFactory.eINSTANCE.createScoringRound());
			}
			List<ScoringRound> rounds = desk.dossier.getRounds();
			desk.sheet(desk.member(1), "A").setRound(rounds.get(0));
			desk.sheet(desk.member(2), "A").setRound(rounds.get(0));
			ScoreSheet later = HyokaFactory.eINSTANCE.createScoreSheet();
			later.setMember(desk.member(1));
			later.setUndertaking(desk.project("A"));
			later.setRound(rounds.get(1));
			desk.dossier.getScoreSheets().add(0, later);
			Desk.give(desk.dossier, later, 0, "2", "二回目");
			later.setState(SheetState.RECEIVED);
			Member reader = desk.member(0);
			assertThat(OtherRemark.of(desk.dossier, reader, rounds.get(0))).extracting(OtherRemark::text).containsExactly("あの字", "後の字");
			for (ScoringRound now : rounds.subList(1, 3)) {
				assertThat(OtherRemark.of(desk.dossier, reader, now)).extracting(OtherRemark::text).containsExactly("あの字", "二回目");
			}
		}
	}

	@Test
	void aPackageCarriesThemBesideTheDossier() throws Exception {
		try (Desk desk = desk(PanelDisclosure.NAMED_COMMENTS)) {
			Path file = folder.resolve("sent.hyoka");
			EvaluatorPackage.write(desk.session, new Addressee(desk.member(0), null), false, file);
			try (OpenDossier open = DossierFiles.open(file, null)) {
				assertThat(OtherRemark.in(open.attachments())).isEqualTo(OtherRemark.of(desk.dossier, desk.member(0), null)).hasSize(2);
				assertThat(open.dossier().getScoreSheets()).allMatch(s -> s.getMember().getId().equals(desk.member(0).getId()));
			}
		}
	}

	@Test
	void whatCannotBeReadIsNotShown() throws Exception {
		for (String entry : List.of("", "{", "[]", "{}", "{\"remarks\":7}", "{\"remarks\":[7]}", "{\"remarks\":[]}")) {
			try (Desk desk = new Desk(Map.of("evaluator/remarks.json", entry.getBytes(StandardCharsets.UTF_8)))) {
				assertThat(OtherRemark.in(desk.session.attachments())).isEmpty();
			}
		}
	}
}
