// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.scoring.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.hyoka.core.Dossiers;
import org.hyoka.core.figures.Fraction;
import org.hyoka.core.figures.Verdict;
import org.hyoka.core.figures.tests.Document002;
import org.hyoka.core.scoring.Aggregate;
import org.hyoka.core.scoring.ScoreCell;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Averaging;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.RecusalKind;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.ScalePoint;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.ScoringRound;
import org.hyoka.model.hyoka.SheetState;
import org.junit.jupiter.api.Test;

class ScoreTableTest {
	private final Document002 document = new Document002();

	private static List<String> means(ScoreTable table) {
		return table.rows().stream().map(r -> r.mean().map(BigDecimal::toPlainString).orElse("-")).toList();
	}

	private static List<String> sortedPoints(ScoreRow row) {
		return row.cells().stream().map(ScoreCell::text).sorted().toList();
	}

	@Test
	void theMeansOfDocument002AreThosePrinted() {
		ScoreTable a = Scoring.table(document.dossier, document.pointsOfA());
		ScoreTable b = Scoring.table(document.dossier, document.pointsOfB());
		ScoreTable c = Scoring.table(document.dossier, document.pointsOfC());
		assertThat(means(a)).containsExactly("3.0", "2.6", "2.2", "2.0", "2.6", "2.6", "2.6");
		assertThat(means(b)).containsExactly("3.0", "2.5", "2.5", "3.0", "2.0", "2.3", "2.5");
		assertThat(means(c)).containsExactly("3.0", "2.2", "2.2", "1.8", "1.8", "2.0", "2.2");
		for (ScoreTable table : List.of(a, b, c)) {
			assertThat(table.stated()).hasSize(7).allSatisfy(s -> {
				assertThat(s.comparison().verdict()).isEqualTo(Verdict.EQUAL);
				assertThat(s.possible()).isTrue();
			});
		}
	}

	@Test
	void aMeanIsKeptExactBesideItsRoundedForm() {
		ScoreRow row = Scoring.table(document.dossier, document.pointsOfB()).rows().get(5);
		assertThat(row.aggregate().orElseThrow().exact()).isEqualTo(Fraction.of(9, 4));
		assertThat(row.mean()).contains(new BigDecimal("2.3"));
		assertThat(row.lowest()).contains(BigDecimal.ONE);
		assertThat(row.highest()).contains(BigDecimal.valueOf(3));
		assertThat(row.distribution()).extracting(s -> s.value().get().intValue() + ":" + s.count())
				.containsExactly("3:2", "2:1", "1:1", "0:0");
	}

	@Test
	void aMemberWhoDoesNotJudgeIsInNoMeanAndNoColumn() {
		Assessment b = document.pointsOfB();
		ScoreSheet stray = document.sheet(document.members.get(4), document.b);
		document.score(stray, 0, "0");
		document.dossier.getScoreSheets().add(stray);
		ScoreTable table = Scoring.table(document.dossier, b);
		assertThat(table.columns()).hasSize(4).doesNotContain(document.members.get(4));
		assertThat(table.eligible()).hasSize(4);
		assertThat(table.excluded()).singleElement().satisfies(e -> {
			assertThat(e.member()).isSameAs(document.members.get(4));
			assertThat(e.kind()).isEqualTo(RecusalKind.RECUSED);
			assertThat(e.reason()).contains("実施者と利害関係にあるため");
		});
		assertThat(table.setAside()).containsExactly(stray);
		assertThat(table.rows().getFirst().mean()).contains(new BigDecimal("3.0"));
	}

	@Test
	void noPointIsNotZero() {
		Assessment a = document.pointsOfA();
		document.dossier.getScoreSheets().getFirst().getScores().get(1).setValue(null);
		ScoreRow row = Scoring.table(document.dossier, a).rows().get(1);
		assertThat(row.given()).isEqualTo(4);
		assertThat(row.missing()).isEqualTo(1);
		assertThat(row.mean()).contains(new BigDecimal("2.5"));
	}

	@Test
	void onlySheetsThatAreHandedInCount() {
		Assessment a = document.pointsOfA();
		document.dossier.getScoreSheets().get(0).setState(SheetState.SENT);
		document.dossier.getScoreSheets().get(1).setState(SheetState.DRAFT);
		ScoreTable table = Scoring.table(document.dossier, a);
		assertThat(table.columns()).hasSize(3);
		assertThat(table.awaited()).containsExactly(document.members.get(0), document.members.get(1));
		assertThat(table.rows().get(1).mean()).contains(new BigDecimal("2.3"));
	}

	@Test
	void pointsThatAreNotOnTheScaleDoNotCount() {
		Assessment a = document.pointsOfA();
		List<Score> scores = document.dossier.getScoreSheets().getFirst().getScores();
		scores.get(0).setValue(new BigDecimal("2.5"));
		scores.get(1).setValue(BigDecimal.valueOf(4));
		scores.get(2).setValue(BigDecimal.valueOf(-1));
		scores.get(3).setValue(new BigDecimal("1E999999999"));
		scores.get(4).setValue(new BigDecimal("2.0"));
		ScoreTable table = Scoring.table(document.dossier, a);
		assertThat(table.rows()).extracting(ScoreRow::invalid).containsExactly(1, 1, 1, 1, 0, 0, 0);
		assertThat(table.rows().get(1).given()).isEqualTo(4);
		assertThat(table.rows().get(1).mean()).contains(new BigDecimal("2.5"));
		ScoreCell cell = table.rows().get(1).cells().stream().filter(x -> x.state() == ScoreCell.State.INVALID).findFirst()
				.orElseThrow();
		assertThat(cell.problem().orElseThrow().in(Locale.JAPANESE)).isEqualTo("4 は付けられません。判定基準は 0–3 です。");
		assertThat(cell.text()).isEqualTo("4");
	}

	@Test
	void aColumnIsOneMemberOnAllRows() {
		ScoreTable table = Scoring.table(document.dossier, document.pointsOfC());
		for (ScoreRow row : table.rows()) {
			assertThat(row.cells()).extracting(ScoreCell::member).isEqualTo(table.columns());
		}
		for (int i = 0; i < 5; i++) {
			Member member = table.columns().get(i);
			ScoreSheet sheet = document.dossier.getScoreSheets().stream().filter(s -> s.getMember() == member).findFirst()
					.orElseThrow();
			for (int r = 0; r < 7; r++) {
				assertThat(table.rows().get(r).cells().get(i).value()).contains(sheet.getScores().get(r).getValue());
			}
		}
		assertThat(sortedPoints(table.rows().get(3))).containsExactly("1", "1", "2", "2", "3");
	}

	@Test
	void columnsStandInTheOrderOfTheirPoints() {
		ScoreTable table = Scoring.table(document.dossier, document.pointsOfC());
		assertThat(table.rows()).extracting(r -> r.cells().stream().map(ScoreCell::text).collect(Collectors.joining(" "))).containsExactly(
				"3 3 3 3 3", "3 3 2 2 1", "3 3 2 2 1", "3 2 2 1 1", "3 2 1 2 1", "3 3 1 1 2", "3 2 2 2 2");
	}

	/** Rule 7: whoever gave what, the columns are the same; so nobody can tell from them who it was. */
	@Test
	void theColumnsAreTheSameWhoeverGaveThem() {
		Assessment a = document.pointsOfA();
		document.dossier.getScoreSheets().getLast().getScores().getFirst().setComment("根拠が示された");
		List<List<String>> first = texts(Scoring.table(document.dossier, a));
		List<ScoreSheet> sheets = List.copyOf(document.dossier.getScoreSheets());
		for (int turn = 1; turn < 5; turn++) {
			for (int i = 0; i < 5; i++) {
				sheets.get(i).setMember(document.members.get((i + turn) % 5));
			}
			assertThat(texts(Scoring.table(document.dossier, a))).isEqualTo(first);
		}
		document.dossier.getScoreSheets().clear();
		document.dossier.getScoreSheets().addAll(sheets.reversed());
		assertThat(texts(Scoring.table(document.dossier, a))).isEqualTo(first);
	}

	private static List<List<String>> texts(ScoreTable table) {
		return table.rows().stream().map(r -> r.cells().stream().map(c -> c.text() + c.comment().orElse("")).toList()).toList();
	}

	@Test
	void theScaleFollowsTheEvaluationKind() {
		ScoreTable a = Scoring.table(document.dossier, document.pointsOfA());
		ScoreTable c = Scoring.table(document.dossier, document.pointsOfC());
		assertThat(a.kind()).isEqualTo(EvaluationKind.FINAL);
		assertThat(a.rows()).allSatisfy(r -> assertThat(r.scale()).contains(document.atEnd));
		assertThat(c.kind()).isEqualTo(EvaluationKind.MID_TERM);
		assertThat(c.rows()).allSatisfy(r -> assertThat(r.scale()).contains(document.midTerm));
		document.a.setEvaluationKind(EvaluationKind.UNSPECIFIED);
		assertThat(Dossiers.kind(document.dossier, a.assessment())).isEqualTo(EvaluationKind.MID_TERM);
		assertThat(Scoring.scale(document.criteria.getCriteria().getFirst(), EvaluationKind.FOLLOW_UP)).isEmpty();
	}

	@Test
	void aLowMeanWantsAReason() {
		Assessment c = document.pointsOfC();
		CriterionAssessment text = HyokaFactory.eINSTANCE.createCriterionAssessment();
		text.setCriterion(document.criteria.getCriteria().get(3));
		text.setLowMeanReason("特定の要素技術に達成件数が集中しているため");
		c.getCriterionAssessments().add(text);
		ScoreTable table = Scoring.table(document.dossier, c);
		assertThat(table.rows()).extracting(ScoreRow::low).containsExactly(false, false, false, true, true, false, false);
		assertThat(table.rows().get(3).lowReason()).contains("特定の要素技術に達成件数が集中しているため");
		assertThat(table.rows().get(4).lowReason()).isEmpty();
	}

	@Test
	void theLastRoundCountsAndAllStay() {
		Assessment a = document.pointsOfA();
		ScoringRound before = HyokaFactory.eINSTANCE.createScoringRound();
		ScoringRound after = HyokaFactory.eINSTANCE.createScoringRound();
		document.dossier.getRounds().addAll(List.of(before, after));
		document.dossier.getScoreSheets().forEach(s -> s.setRound(before));
		assertThat(Scoring.table(document.dossier, a).round()).contains(before);
		for (int i = 0; i < 4; i++) {
			ScoreSheet sheet = document.sheet(document.members.get(i), document.a);
			sheet.setRound(after);
			document.score(sheet, 3, "3");
			document.dossier.getScoreSheets().add(sheet);
		}
		ScoreTable last = Scoring.table(document.dossier, a);
		assertThat(last.round()).contains(after);
		assertThat(last.rows().get(3).mean()).contains(new BigDecimal("3.0"));
		assertThat(last.awaited()).containsExactly(document.members.get(4));
		ScoreTable first = Scoring.table(document.dossier, a, before);
		assertThat(first.rows().get(3).mean()).contains(new BigDecimal("2.0"));
		assertThat(Scoring.rounds(document.dossier, a)).extracting(r -> r.orElse(null)).containsExactly(before, after);
		assertThat(first.columns().subList(0, 5)).containsAll(last.columns());
	}

	@Test
	void ofTwoSheetsOfOneMemberTheLaterOneCounts() {
		Assessment a = document.pointsOfA();
		ScoreSheet old = document.dossier.getScoreSheets().getFirst();
		old.setReceivedOn(LocalDate.of(2022, 12, 1));
		ScoreSheet corrected = document.sheet(document.members.getFirst(), document.a);
		corrected.setReceivedOn(LocalDate.of(2022, 12, 8));
		document.score(corrected, 3, "3");
		document.dossier.getScoreSheets().add(0, corrected);
		ScoreTable table = Scoring.table(document.dossier, a);
		assertThat(table.setAside()).containsExactly(old);
		assertThat(table.columns()).hasSize(5);
		assertThat(table.rows().get(3).mean()).contains(new BigDecimal("2.4"));
	}

	@Test
	void totalsComeFromUnroundedMeans() {
		ScoreTable table = Scoring.table(document.dossier, document.pointsOfB());
		assertThat(table.total().orElseThrow().weightedSum()).isEqualTo(Fraction.of(61, 4));
		assertThat(table.total().get().roundedSum()).isEqualTo(new BigDecimal("15.3"));
		assertThat(table.total().get().weightedMean()).isEqualTo(Fraction.of(61, 24));
		assertThat(table.total().get().complete()).isTrue();
		BigDecimal ofRounded = table.rows().stream().filter(r -> !r.criterion().isOverall()).map(r -> r.mean().get())
				.reduce(BigDecimal.ZERO, BigDecimal::add);
		assertThat(ofRounded).isEqualTo(new BigDecimal("15.3"));
		document.criteria.getCriteria().get(5).setWeight(BigDecimal.valueOf(10));
		assertThat(Scoring.table(document.dossier, table.assessment()).total().get().roundedSum())
				.as("13 and ten times 2.25, not ten times 2.3").isEqualTo(new BigDecimal("35.5"));
	}

	@Test
	void commentsOnlyHaveNoPoints() {
		Assessment assessment = document.points(document.program, "3.0 3 3 3 3 3");
		assessment.setScored(false);
		document.dossier.getScoreSheets().getFirst().getScores().getFirst().setComment("妥当である");
		ScoreTable table = Scoring.table(document.dossier, assessment);
		assertThat(table.commentsOnly()).isTrue();
		assertThat(table.total()).isEmpty();
		assertThat(table.rows().getFirst().mean()).isEmpty();
		assertThat(table.rows().getFirst().missing()).isZero();
		assertThat(table.rows().getFirst().cells()).extracting(ScoreCell::comment)
				.contains(java.util.Optional.of("妥当である"));
	}

	@Test
	void halfStepsWeightsAndThresholdsAreData() {
		Scale halves = document.midTerm;
		halves.setMaximum(BigDecimal.valueOf(5));
		halves.setStep(new BigDecimal("0.5"));
		halves.setDecimals(2);
		document.criteria.getCriteria().getFirst().setThreshold(new BigDecimal("3.5"));
		document.criteria.getCriteria().get(1).setThreshold(new BigDecimal("3.5"));
		ScoreTable table = Scoring.table(document.dossier, document.points(document.c, "- 3.5 3.5 3.5 3.5 3.4",
				"- 3.5 3.5 3.5 3.0 3.5"));
		assertThat(table.rows().getFirst().invalid()).isEqualTo(1);
		assertThat(table.rows().getFirst().belowThreshold()).isFalse();
		assertThat(table.rows().get(1).mean()).contains(new BigDecimal("3.40"));
		assertThat(table.rows().get(1).belowThreshold()).isTrue();
	}

	@Test
	void aMeanBesideALimitIsPrintedSoThatOneSeesItIsNotThatLimit() {
		Aggregate justBelow = new Aggregate(Averaging.MEAN, Fraction.of(new BigDecimal("5.96")), new BigDecimal("6"), 25);
		assertThat(justBelow.apart(new BigDecimal("6.0"))).isEqualTo(new BigDecimal("5.96"));
		assertThat(justBelow.apart(new BigDecimal("7"))).isEqualTo(new BigDecimal("6"));
	}

	@Test
	void whereLessIsBetterAHighMeanIsTheBadOne() {
		document.midTerm.setDirection(Direction.LOWER_IS_BETTER);
		document.midTerm.setReasonBelow(new BigDecimal("2"));
		ScoreTable table = Scoring.table(document.dossier, document.pointsOfC());
		assertThat(table.rows()).extracting(ScoreRow::low).containsExactly(true, true, true, false, false, false, true);
		assertThat(table.rows().getFirst().distribution().getFirst().value()).contains(BigDecimal.ZERO);
	}

	@Test
	void aMedianIsTheMiddleOrTheMeanOfTheTwoInTheMiddle() {
		document.midTerm.setAveraging(Averaging.MEDIAN);
		ScoreTable c = Scoring.table(document.dossier, document.pointsOfC());
		assertThat(means(c)).containsExactly("3.0", "2.0", "2.0", "2.0", "2.0", "2.0", "2.0");
		ScoreTable b = Scoring.table(document.dossier, document.pointsOfB());
		assertThat(means(b)).containsExactly("3.0", "2.5", "2.5", "3.0", "2.0", "2.5", "2.5");
	}

	@Test
	void lettersWithoutNumbersAreCountedButNotAveraged() {
		Scale letters = HyokaFactory.eINSTANCE.createScale();
		letters.setAveraging(Averaging.NONE);
		for (String letter : List.of("○", "●")) {
			ScalePoint point = HyokaFactory.eINSTANCE.createScalePoint();
			point.setName(letter.equals("○") ? "肯定的" : "問題点");
			point.setSymbol(letter);
			letters.getPoints().add(point);
		}
		document.criteria.getCriteria().getFirst().getScales().clear();
		document.criteria.getCriteria().getFirst().getScales().add(letters);
		Assessment c = document.points(document.c, "- - - - - -");
		List<ScoreSheet> sheets = document.dossier.getScoreSheets();
		sheets.get(0).getScores().getFirst().setPoint(letters.getPoints().get(1));
		sheets.get(1).getScores().getFirst().setPoint(letters.getPoints().get(0));
		sheets.get(2).getScores().getFirst().setPoint(letters.getPoints().get(0));
		sheets.get(3).getScores().getFirst().setPoint(document.midTerm.getPoints().getFirst());
		ScoreRow row = Scoring.table(document.dossier, c).rows().getFirst();
		assertThat(row.mean()).isEmpty();
		assertThat(row.given()).isEqualTo(3);
		assertThat(row.invalid()).isEqualTo(1);
		assertThat(row.missing()).isEqualTo(1);
		assertThat(row.distribution()).extracting(s -> s.point().get().getSymbol() + s.count()).containsExactly("○2", "●1");
		assertThat(sortedPoints(row)).containsExactly("", "○", "○", "●", "極めて妥当");
	}

	@Test
	void lettersWithNumbersArePrintedAsLettersAndAveraged() {
		for (int i = 0; i < 4; i++) {
			document.midTerm.getPoints().get(i).setSymbol("ABCD".substring(i, i + 1));
		}
		ScoreRow row = Scoring.table(document.dossier, document.pointsOfC()).rows().get(3);
		assertThat(sortedPoints(row)).containsExactly("A", "B", "B", "C", "C");
		assertThat(row.mean()).contains(new BigDecimal("1.8"));
	}

	@Test
	void aStatedMeanIsCheckedAgainstThePanelsSizeWithoutAnySheet() {
		Assessment assessment = document.points(document.c, "2.2", "2.3", "1.85");
		document.dossier.getPanel().setStatedSize(5);
		ScoreTable table = Scoring.table(document.dossier, assessment);
		assertThat(table.stated()).extracting(s -> s.possible()).containsExactly(true, false, false);
		assertThat(table.stated()).allSatisfy(s -> {
			assertThat(s.size()).isEqualTo(5);
			assertThat(s.comparison().verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
		});
	}

	@Test
	void aTypedMeanThatThePointsDoNotGiveIsFound() {
		Assessment a = document.points(document.a, "2.5 3 3 2 2 3");
		assertThat(Scoring.table(document.dossier, a).stated()).singleElement().satisfies(s -> {
			assertThat(s.comparison().verdict()).isEqualTo(Verdict.DIFFERENT);
			assertThat(s.possible()).isFalse();
		});
	}

	@Test
	void anEmptyDossierHasAnEmptyTable() {
		Assessment assessment = HyokaFactory.eINSTANCE.createAssessment();
		ScoreTable table = Scoring.table(HyokaFactory.eINSTANCE.createDossier(), assessment);
		assertThat(table.rows()).isEmpty();
		assertThat(table.columns()).isEmpty();
		assertThat(table.commentsOnly()).isTrue();
	}
}
