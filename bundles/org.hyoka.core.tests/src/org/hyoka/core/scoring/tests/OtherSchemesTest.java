// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.scoring.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.hyoka.core.figures.StatedFigures;
import org.hyoka.core.figures.Verdict;
import org.hyoka.core.figures.tests.Document002;
import org.hyoka.core.scoring.Grades;
import org.hyoka.core.scoring.PointText;
import org.hyoka.core.scoring.ScoreCell;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.core.scoring.Total;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Averaging;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.GradeBand;
import org.hyoka.model.hyoka.GradeCount;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.ScalePoint;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.TotalKind;
import org.junit.jupiter.api.Test;

/** How others judge: sums with thresholds, factors, trimmed means, grades, sub-items, counts, several answers, agreed points. */
class OtherSchemesTest {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	private final Document002 document = new Document002();
	private final List<Criterion> criteria = document.criteria.getCriteria();

	private ScoreTable table(Assessment assessment) {
		return Scoring.table(document.dossier, assessment);
	}

	private static BigDecimal n(String number) {
		return new BigDecimal(number);
	}

	private static void band(EList<GradeBand> bands, String symbol, String from) {
		GradeBand band = F.createGradeBand();
		band.setSymbol(symbol);
		band.setFrom(n(from));
		bands.add(band);
	}

	private CriterionAssessment box(Assessment assessment, int criterion) {
		CriterionAssessment box = F.createCriterionAssessment();
		box.setCriterion(criteria.get(criterion));
		assessment.getCriterionAssessments().add(box);
		return box;
	}

	private static void count(CriterionAssessment box, String value, int members) {
		GradeCount count = F.createGradeCount();
		count.setValue(n(value));
		count.setCount(members);
		box.getCounts().add(count);
	}

	@Test
	void aSumIsHeldAgainstItsThresholdAndHasAGrade() {
		document.criteria.setTotal(TotalKind.SUM);
		document.criteria.setThreshold(n("15.25"));
		band(document.criteria.getBands(), "B", "10");
		band(document.criteria.getBands(), "A", "15");
		Assessment b = document.pointsOfB();
		Total total = table(b).total().orElseThrow();
		assertThat(total.printed()).isEqualTo(n("15.3"));
		assertThat(total.most()).contains(n("18"));
		assertThat(total.failed()).as("15.25 reaches 15.25").isFalse();
		assertThat(total.grade().map(Grades::mark)).contains("A");
		document.criteria.setThreshold(n("15.3"));
		assertThat(table(b).total().get().failed()).as("15.25 does not reach 15.3, which it is printed as").isTrue();
		assertThat(table(b).total().get().apart(n("15.3"))).as("beside 15.3 it is printed so that it is seen").isEqualTo(n("15.25"));
		assertThat(total.apart(n("15.25"))).as("beside other limits as everywhere").isEqualTo(n("15.3"));
		document.criteria.setTotal(TotalKind.UNSPECIFIED);
		assertThat(table(b).total().get().failed()).as("nobody knows which total is meant").isFalse();
	}

	@Test
	void aTotalThatLacksACriterionIsNeitherFailedNorGraded() {
		document.criteria.setTotal(TotalKind.SUM);
		document.criteria.setThreshold(n("15"));
		Total total = table(document.points(document.c, "- 3 3 3 3 3")).total().orElseThrow();
		assertThat(total.complete()).isFalse();
		assertThat(total.failed()).isFalse();
	}

	@Test
	void aPrintedTotalIsComparedWhereItIsSaidWhichOneIsMeant() {
		Assessment b = document.pointsOfB();
		StatedFigure stated = Document002.stated(b, StatedMeasure.GRAND_TOTAL, "15.3", "評点表");
		assertThat(StatedFigures.isCompared(stated)).isFalse();
		document.criteria.setTotal(TotalKind.SUM);
		assertThat(StatedFigures.isCompared(stated)).isTrue();
		assertThat(table(b).stated().getLast().comparison().verdict()).isEqualTo(Verdict.EQUAL);
		stated.setValue(n("15.4"));
		assertThat(table(b).stated().getLast().comparison().verdict()).isEqualTo(Verdict.DIFFERENT);
	}

	@Test
	void aFactorIsInTheMeanBeforeItIsRounded() {
		document.midTerm.setFactor(BigDecimal.TEN);
		document.midTerm.setDecimals(0);
		ScoreRow row = table(document.pointsOfB()).rows().get(5);
		assertThat(row.mean()).as("10 times 2.25").contains(n("23"));
		assertThat(Scoring.isPossibleMean(n("23"), 4, document.midTerm)).isTrue();
		assertThat(Scoring.isPossibleMean(n("24"), 4, document.midTerm)).isFalse();
		assertThat(Scoring.possibleSizes(List.of(n("24")), document.midTerm, 5)).containsExactly(5);
	}

	@Test
	void aTrimmedMeanIsWithoutOneHighestAndOneLowest() {
		document.midTerm.setAveraging(Averaging.TRIMMED_MEAN);
		ScoreTable table = table(document.points(document.c, "- 0 3 3 2 2"));
		assertThat(table.rows().getFirst().mean()).as("3, 2, 2").contains(n("2.3"));
		assertThat(Scoring.isPossibleMean(n("2.3"), 5, document.midTerm)).isTrue();
		assertThat(Scoring.isPossibleMean(n("2.2"), 5, document.midTerm)).as("three points count").isFalse();
		assertThat(Scoring.isPossibleMean(n("2.5"), 2, document.midTerm)).as("of two, both count").isTrue();
	}

	@Test
	void aGradeIsTheBestWhoseLimitIsReachedAlsoWhereLessIsBetter() {
		band(document.midTerm.getBands(), "B", "2");
		band(document.midTerm.getBands(), "A", "2.5");
		ScoreTable table = table(document.pointsOfB());
		assertThat(table.rows()).extracting(row -> row.grade().map(Grades::mark).orElse("-")).containsExactly("A", "A", "A", "A", "B", "B", "A");
		document.midTerm.setDirection(Direction.LOWER_IS_BETTER);
		assertThat(table(table.assessment()).rows()).extracting(row -> row.grade().map(Grades::mark).orElse("-")).containsExactly("-", "A", "A", "-",
				"B", "A", "A");
	}

	@Test
	void aCriterionWithoutAScaleIsTheSumOfItsPartsAndCountsOnceInTheTotal() {
		criteria.get(0).getScales().clear();
		criteria.get(1).setPartOf(criteria.get(0));
		criteria.get(2).setPartOf(criteria.get(0));
		criteria.get(2).setWeight(n("2"));
		document.criteria.setTotal(TotalKind.SUM);
		Assessment assessment = document.points(document.a, "- - - - - -", "- 3 3 2 2 3", "- 2 2 2 2 3", "- 1 2 2 2 3");
		ScoreTable table = table(assessment);
		assertThat(table.rows().getFirst().mean()).as("2.6 and twice 2.2").contains(n("7.0"));
		assertThat(table.rows().getFirst().missing()).isZero();
		assertThat(table.total().orElseThrow().roundedSum()).as("7.0 and 2.0").isEqualTo(n("9.0"));
		document.dossier.getScoreSheets().forEach(sheet -> sheet.getScores().get(2).setValue(null));
		assertThat(table(assessment).rows().getFirst().mean()).as("a sum without one of its parts is none").isEmpty();
	}

	@Test
	void countsStandForWhatNoSheetSaysAlsoWhereSheetsSayMoreOnOtherCriteria() {
		Assessment assessment = document.points(document.a, "- - - - - -", "- 3 3 2 2 3");
		CriterionAssessment box = box(assessment, 0);
		count(box, "3", 1);
		count(box, "2", 3);
		ScoreRow counted = table(assessment).rows().getFirst();
		assertThat(counted.isCounted()).isTrue();
		assertThat(counted.mean()).as("3 and three times 2").contains(n("2.3"));
		assertThat(counted.missing()).isZero();
		count(box(assessment, 1), "0", 5);
		ScoreRow given = table(assessment).rows().get(1);
		assertThat(given.isCounted()).isFalse();
		assertThat(given.mean()).as("what the sheets say goes before").contains(n("2.6"));
	}

	@Test
	void countsOfPointsStandForSheetsThatAreNotAtHand() {
		Assessment assessment = document.points(document.a);
		CriterionAssessment box = box(assessment, 0);
		count(box, "3", 4);
		count(box, "1", 2);
		count(box, "7", 9);
		ScoreRow row = table(assessment).rows().getFirst();
		assertThat(row.mean()).as("7 is not on the scale").contains(n("2.3"));
		assertThat(row.given()).isEqualTo(6);
		assertThat(row.distribution()).extracting(step -> step.value().get().intValue() + ":" + step.count()).containsExactly("3:4", "2:0", "1:2",
				"0:0");
		StatedFigure stated = Document002.stated(assessment, StatedMeasure.MEAN, "2.4", "評点表");
		stated.setAbout(criteria.getFirst());
		assertThat(table(assessment).stated().getFirst().size()).as("the members that are counted").isEqualTo(6);
		assertThat(table(assessment).stated().getFirst().possible()).isFalse();
		Assessment scored = document.points(document.c, "- 3 3 3 3 3");
		count(box(scored, 0), "1", 5);
		assertThat(table(scored).rows().getFirst().mean()).as("sheets lead").contains(n("3.0"));
	}

	@Test
	void severalAnswersAreCountedAndHaveNoMean() {
		Scale scale = F.createScale();
		for (String name : List.of("優れた点", "課題", "その他")) {
			ScalePoint point = F.createScalePoint();
			point.setName(name);
			scale.getPoints().add(point);
		}
		criteria.getFirst().getScales().clear();
		criteria.getFirst().getScales().add(scale);
		criteria.getFirst().setSeveralAnswers(true);
		Assessment assessment = document.points(document.a, "- - -");
		Score first = document.dossier.getScoreSheets().getFirst().getScores().getFirst();
		first.setPoint(scale.getPoints().getFirst());
		document.score(document.dossier.getScoreSheets().getFirst(), 0, "-").setPoint(scale.getPoints().get(1));
		ScoreRow row = table(assessment).rows().getFirst();
		assertThat(row.distribution()).extracting(step -> step.count()).containsExactly(1, 1, 0);
		assertThat(row.cells()).extracting(ScoreCell::text).containsExactlyInAnyOrder("優れた点, 課題", "");
		assertThat(row.given()).isEqualTo(1);
		assertThat(row.invalid()).isZero();
		assertThat(row.mean()).isEmpty();
	}

	@Test
	void whatDoesNotApplyIsNeitherMissingNorInTheMean() {
		Assessment assessment = document.points(document.a, "- 3 2 -");
		Score score = document.dossier.getScoreSheets().getLast().getScores().getFirst();
		assertThat(table(assessment).rows().getFirst().missing()).isEqualTo(1);
		score.setNotApplicable(true);
		ScoreRow row = table(assessment).rows().getFirst();
		assertThat(row.missing()).isZero();
		assertThat(row.mean()).contains(n("2.5"));
		assertThat(row.cells()).extracting(ScoreCell::text).containsExactly("3", "2", ScoreCell.NOT_APPLICABLE);
		score.setValue(BigDecimal.ONE);
		assertThat(table(assessment).rows().getFirst().invalid()).as("both cannot be").isEqualTo(1);
	}

	@Test
	void anAgreedPointStandsBesideTheMeanAndIsInTheTotalWhereNothingElseIs() {
		document.criteria.setTotal(TotalKind.SUM);
		Assessment assessment = document.points(document.a, "- 3 3 3 3 3");
		box(assessment, 0).setConsensus(n("2"));
		box(assessment, 1).setConsensus(n("1"));
		ScoreTable table = table(assessment);
		assertThat(table.rows().getFirst().mean()).contains(n("3.0"));
		assertThat(table.rows().getFirst().consensus().flatMap(PointText.Given::value)).contains(n("2"));
		assertThat(table.rows().get(1).consensus().flatMap(PointText.Given::point).map(ScalePoint::getName)).contains("概ね妥当");
		assertThat(table.total().orElseThrow().roundedSum()).as("the mean 3 and the agreed 1").isEqualTo(n("4.0"));
	}
}
