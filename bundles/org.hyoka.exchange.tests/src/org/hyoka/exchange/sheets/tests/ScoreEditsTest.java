// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.scoring.PointText.Given;
import org.hyoka.exchange.sheets.ScoreEdits;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.SheetState;
import org.junit.jupiter.api.Test;

/** Points and remarks that are written into a sheet, each as one step. */
class ScoreEditsTest {
	private static ScoreEdits edits(Desk desk, Member member, SheetState state) {
		return new ScoreEdits(desk.session.editingDomain(), desk.dossier, member, desk.project("A"), null, state, Desk.DAY);
	}

	private static Criterion criterion(Desk desk, int index) {
		return desk.assessment("A").getCriterionSet().getCriteria().get(index);
	}

	private static Given points(String number) {
		return Given.of(new BigDecimal(number));
	}

	@Test
	void theFirstPointMakesTheSheetAndUndoTakesItAwayAgain() throws Exception {
		try (Desk desk = new Desk()) {
			Member member = desk.member(1);
			desk.without(member);
			int before = desk.dossier.getScoreSheets().size();
			ScoreEdits edits = edits(desk, member, SheetState.RECEIVED);
			desk.session.execute(edits.point(criterion(desk, 1), points("0")));
			desk.session.execute(edits.point(criterion(desk, 2), points("3")));
			assertThat(desk.dossier.getScoreSheets()).hasSize(before + 1);
			assertThat(edits.sheet().orElseThrow().getReceivedOn()).isEqualTo(Desk.DAY);
			assertThat(desk.table("A").columns()).contains(member);
			desk.session.commandStack().undo();
			desk.session.commandStack().undo();
			assertThat(desk.dossier.getScoreSheets()).hasSize(before);
		}
	}

	@Test
	void aPointThatIsChangedChangesTheMeanAndNothingElse() throws Exception {
		try (Desk desk = new Desk()) {
			Dossier before = EcoreUtil.copy(desk.dossier);
			String mean = desk.mean("A", 3);
			ScoreEdits edits = edits(desk, desk.member(0), SheetState.RECEIVED);
			desk.session.execute(edits.point(criterion(desk, 3), points("3")));
			assertThat(desk.mean("A", 3)).isNotEqualTo(mean).isEqualTo("2.4");
			assertThat(edits.point(criterion(desk, 3), points("3"))).isNull();
			desk.session.commandStack().undo();
			assertThat(EcoreUtil.equals(before, desk.dossier)).isTrue();
		}
	}

	@Test
	void anEntryThatIsEmptiedGoesUnlessARemarkStays() throws Exception {
		try (Desk desk = new Desk()) {
			ScoreEdits edits = edits(desk, desk.member(0), SheetState.RECEIVED);
			Criterion criterion = criterion(desk, 0);
			int entries = edits.sheet().orElseThrow().getScores().size();
			desk.session.execute(edits.comment(criterion, "根拠が明確"));
			desk.session.execute(edits.point(criterion, Given.NONE));
			assertThat(edits.score(criterion).orElseThrow().getComment()).isEqualTo("根拠が明確");
			assertThat(edits.sheet().orElseThrow().getScores()).hasSize(entries);
			desk.session.execute(edits.comment(criterion, "  "));
			assertThat(edits.score(criterion)).isEmpty();
			assertThat(edits.sheet().orElseThrow().getScores()).hasSize(entries - 1);
			assertThat(edits.comment(criterion, "")).isNull();
		}
	}

	@Test
	void aSheetThatAMemberGoesOnFillingIsNotHandedInAnyMore() throws Exception {
		try (Desk desk = new Desk()) {
			Member member = desk.member(2);
			desk.session.execute(edits(desk, member, SheetState.DRAFT).point(criterion(desk, 0), points("0")));
			assertThat(desk.table("A").awaited()).containsExactly(member);
			assertThat(desk.sheet(member, "A").getReceivedOn()).isNull();
			desk.session.execute(edits(desk, member, SheetState.RECEIVED).settle());
			assertThat(desk.table("A").awaited()).isEmpty();
			assertThat(desk.sheet(member, "A").getReceivedOn()).isEqualTo(Desk.DAY);
			assertThat(edits(desk, member, SheetState.RECEIVED).settle()).isNull();
		}
	}
}
