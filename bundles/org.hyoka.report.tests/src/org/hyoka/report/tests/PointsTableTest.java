// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Averaging;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.GradeBand;
import org.hyoka.model.hyoka.GradeCount;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.TotalKind;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Chart;
import org.hyoka.report.blocks.InlineText;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.blocks.ReportTable;
import org.junit.jupiter.api.Test;

/** The table of points on other scales than METI's. */
class PointsTableTest {
	private final Dossier dossier = Reports.dossier(Reports.REGENERATIVE);
	private final Assessment assessment = dossier.getAssessments().stream().filter(a -> !table(a).columns().isEmpty()).findFirst().orElseThrow();
	private final Scale scale = table(assessment).rows().getFirst().scale().orElseThrow();

	private ScoreTable table(Assessment a) {
		return Scoring.table(dossier, a);
	}

	private String printed(Locale language) {
		StringBuilder text = new StringBuilder();
		ReportTable points = Reports.blocks(Reports.book(dossier, language)).stream().filter(ReportTable.class::isInstance)
				.map(ReportTable.class::cast)
				.filter(t -> t.caption().filter(c -> c.id().equals(SectionContext.anchor(assessment, "points"))).isPresent())
				.findFirst().orElseThrow();
		Reports.text(points, text);
		return text + InlineText.plain(points.source());
	}

	private Score first() {
		return dossier.getScoreSheets().stream().filter(s -> s.getUndertaking() == assessment.getUndertaking()).findFirst().orElseThrow()
				.getScores().getFirst();
	}

	@Test
	void whereLessIsBetterAReasonIsGivenForWhatIsAboveTheLimit() {
		scale.setDirection(Direction.LOWER_IS_BETTER);
		scale.setReasonBelow(new BigDecimal("0.5"));
		var box = HyokaFactory.eINSTANCE.createCriterionAssessment();
		box.setCriterion(table(assessment).rows().getFirst().criterion());
		box.setLowMeanReason("見直しを要する。");
		assessment.getCriterionAssessments().addFirst(box);
		assertThat(printed(Locale.JAPANESE)).contains("0.5点を超えた理由", "見直しを要する。").doesNotContain("0.5点未満");
	}

	@Test
	void theSourceSaysHowPointsArePutTogetherAndRounded() {
		assertThat(printed(Locale.JAPANESE)).contains("平均は小数第2位を四捨五入");
		dossier.getScales().forEach(s -> s.setDecimals(2));
		assertThat(printed(Locale.JAPANESE)).contains("平均は小数第3位を四捨五入");
		dossier.getScales().forEach(s -> s.setAveraging(Averaging.MEDIAN));
		assertThat(printed(Locale.JAPANESE)).contains("評点（中央値）", "中央値は小数第3位を四捨五入").doesNotContain("平均");
		assertThat(printed(Locale.ENGLISH)).contains("Median", "medians are rounded").doesNotContain("Mean");
	}

	@Test
	void aPointThatDoesNotCountStandsInBracketsWithANote() {
		assertThat(printed(Locale.JAPANESE)).doesNotContain("判定基準にない点");
		first().setValue(new BigDecimal("7"));
		assertThat(printed(Locale.JAPANESE)).contains("（7）", "（ ）内は判定基準にない点");
	}

	@Test
	void countsAgreedPointsGradesAndTheSumArePrinted() {
		dossier.getScoreSheets().removeIf(s -> s.getUndertaking() == assessment.getUndertaking());
		CriterionSet set = assessment.getCriterionSet();
		set.setTotal(TotalKind.SUM);
		set.setThreshold(new BigDecimal("2.4"));
		CriterionAssessment box = HyokaFactory.eINSTANCE.createCriterionAssessment();
		box.setCriterion(set.getCriteria().getFirst());
		box.setConsensus(BigDecimal.ONE);
		assessment.getCriterionAssessments().addFirst(box);
		count(box, "3", 1);
		count(box, "2", 2);
		GradeBand band = HyokaFactory.eINSTANCE.createGradeBand();
		band.setSymbol("Ｂ");
		band.setFrom(BigDecimal.TWO);
		scale.getBands().add(band);
		assertThat(printed(Locale.JAPANESE)).contains("3：1名、2：2名", "2.3", "合議の評点", "Ｂ", "評点ごとの人数から集計", "評点がないため合計に含まない項目")
				.doesNotContain("各委員の評点");
		set.getCriteria().stream().skip(1).forEach(c -> c.setOverall(true));
		assertThat(printed(Locale.JAPANESE)).contains("合計（3点満点）", "合計2.3点は、基準の2.4点に達していない", "※ 評語：Ｂは2以上");
	}

	@Test
	void resultsOfSeveralWaysHaveANameThatFitsAllAndFactorsSayOfWhat() {
		Criterion second = table(assessment).rows().get(1).criterion();
		Scale tens = EcoreUtil.copy(scale);
		tens.setAveraging(Averaging.TRIMMED_MEAN);
		tens.setFactor(BigDecimal.TEN);
		dossier.getScales().add(tens);
		second.getScales().clear();
		second.getScales().add(tens);
		assertThat(printed(Locale.JAPANESE)).contains("評点（集計）", second.getName() + "は、10を掛けた値").doesNotContain("中央値");
	}

	/** Points from 0 to 3 and a mean of 23. */
	@Test
	void aMeanThatIsMultipliedIsDrawnWhereThePointsAre() {
		scale.setFactor(BigDecimal.TEN);
		ReportFigure figure = Reports.blocks(Reports.book(dossier, Locale.JAPANESE)).stream().filter(ReportFigure.class::isInstance)
				.map(ReportFigure.class::cast)
				.filter(f -> f.caption().id().equals(SectionContext.anchor(assessment, "points") + "-chart")).findFirst().orElseThrow();
		Chart.Points chart = (Chart.Points) figure.graphic();
		Chart.PointsRow row = chart.rows().getFirst();
		assertThat(row.mean().orElseThrow()).isBetween(chart.minimum(), chart.maximum());
		assertThat(row.mean().get().movePointRight(1).doubleValue()).isCloseTo(Double.parseDouble(row.meanText()), within(0.051));
		assertThat(figure.notes().stream().map(InlineText::plain)).anyMatch(note -> note.contains("平均に係数を掛けた値"));
	}

	@Test
	void whereAllCommentsStandTogetherThePanelsOwnAreAmongThem() {
		CriterionAssessment box = HyokaFactory.eINSTANCE.createCriterionAssessment();
		box.setCriterion(assessment.getCriterionSet().getCriteria().getFirst());
		box.setText("国が実施する必要性は明らかである。");
		assessment.getCriterionAssessments().addFirst(box);
		StringBuilder text = new StringBuilder();
		Reports.blocks(Reports.document(dossier, "meti-2024", ReportOptions.standard(Locale.JAPANESE))).forEach(b -> Reports.text(b, text));
		assertThat(text).contains("国が実施する必要性は明らかである。");
	}

	@Test
	void countsStandBesideThePointsOfMembersWhereNoSheetSaysMore() {
		ScoreRow row = table(assessment).rows().getFirst();
		dossier.getScoreSheets().forEach(sheet -> sheet.getScores().removeIf(score -> score.getCriterion() == row.criterion()));
		CriterionAssessment box = HyokaFactory.eINSTANCE.createCriterionAssessment();
		box.setCriterion(row.criterion());
		assessment.getCriterionAssessments().addFirst(box);
		count(box, "3", 1);
		count(box, "2", 2);
		assertThat(printed(Locale.JAPANESE)).contains("3：1名、2：2名", "各委員の評点", "名）と評点ごとの人数から集計");
	}

	private static void count(CriterionAssessment box, String value, int members) {
		GradeCount count = HyokaFactory.eINSTANCE.createGradeCount();
		count.setValue(new BigDecimal(value));
		count.setCount(members);
		box.getCounts().add(count);
	}

	@Test
	void whatDoesNotApplyIsPrintedAsSuch() {
		first().setValue(null);
		first().setNotApplicable(true);
		assertThat(printed(Locale.JAPANESE)).contains("N/A", "委員が「該当なし」とした項目");
	}

	@Test
	void whatMissesItsThresholdIsSaidAndWhichWayIsBetter() {
		Criterion third = table(assessment).rows().get(2).criterion(); // its mean is 2.2
		String name = "「３．" + third.getName() + "」";
		third.setThreshold(BigDecimal.TWO);
		assertThat(printed(Locale.JAPANESE)).contains("基準点：2点（３．" + third.getName() + "）").doesNotContain("点に達していない", "低いほどよい");
		third.setThreshold(new BigDecimal("2.5"));
		assertThat(printed(Locale.JAPANESE)).contains(name + "の2.2点は、基準の2.5点に達していない");
		dossier.getScales().forEach(s -> s.setDirection(Direction.LOWER_IS_BETTER));
		assertThat(printed(Locale.JAPANESE)).contains("※ 評点は低いほどよい").doesNotContain("達していない", "超えている");
		third.setThreshold(BigDecimal.ONE);
		assertThat(printed(Locale.JAPANESE)).contains(name + "の2.2点は、基準の1点を超えている");
	}

	@Test
	void aTotalWithoutALargestNumberIsStillBelowItsThreshold() {
		CriterionSet set = assessment.getCriterionSet();
		set.setTotal(TotalKind.SUM);
		set.setThreshold(new BigDecimal("100"));
		dossier.getScales().forEach(s -> s.setMaximum(null));
		assertThat(printed(Locale.JAPANESE)).contains("基準の100点に達していない");
		dossier.getScales().forEach(s -> s.setDirection(Direction.LOWER_IS_BETTER));
		assertThat(printed(Locale.JAPANESE)).contains("基準の100点以下である");
	}

	@Test
	void pointsOfAProgramArePrintedAndNothingIsSaidWhereThereAreNone() {
		Undertaking program = dossier.getUndertakings().getFirst();
		Assessment own = dossier.getAssessments().stream().filter(a -> a.getUndertaking() == program).findFirst().orElseThrow();
		assertThat(isPrinted(own)).isFalse();
		dossier.getScoreSheets().stream().filter(s -> s.getUndertaking() == assessment.getUndertaking()).toList()
				.forEach(s -> s.setUndertaking(program));
		own.setScored(true);
		own.setCriterionSet(assessment.getCriterionSet());
		assertThat(isPrinted(own)).isTrue();
	}

	private boolean isPrinted(Assessment of) {
		return Reports.blocks(Reports.document(dossier, "meti-2022", ReportOptions.standard(Locale.JAPANESE))).stream()
				.anyMatch(b -> b instanceof ReportTable t && t.caption().filter(c -> c.id().equals(SectionContext.anchor(of, "points"))).isPresent());
	}

	@Test
	void severalAnswersAreCountedInOneCell() {
		Criterion criterion = table(assessment).rows().getFirst().criterion();
		criterion.setSeveralAnswers(true);
		assertThat(printed(Locale.JAPANESE)).containsPattern("：\\d名").contains("複数回答の項目");
	}
}
