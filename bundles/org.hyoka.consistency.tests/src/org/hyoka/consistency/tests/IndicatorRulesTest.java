// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;

import org.hyoka.consistency.Problem;
import org.hyoka.consistency.Severity;
import org.hyoka.model.hyoka.RoleKind;
import org.hyoka.model.hyoka.RoleAssignment;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Accumulation;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.CountedItem;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Dimension;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.OutputCount;
import org.hyoka.model.hyoka.OutputCountKind;
import org.hyoka.model.hyoka.OutputCounts;
import org.hyoka.model.hyoka.Projection;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetKind;
import org.hyoka.model.hyoka.TargetRevision;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.Publication;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.DatePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorRulesTest {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	private final CleanDossier d = new CleanDossier();
	private final Indicator indicator = d.indicator();
	private final Target interim = indicator.getTargets().get(0);
	private final Target last = indicator.getTargets().get(1);
	private final Actual actual = indicator.getActuals().getFirst();

	private void only(String rule, Object object) {
		assertThat(Checks.only(d.dossier, rule).object()).isSameAs(object);
	}

	@Test
	void aTargetAndItsYearPrintedOtherwiseElsewhereAreFound() {
		CleanDossier.stated(interim, StatedMeasure.VALUE, "4");
		CleanDossier.stated(interim, StatedMeasure.DUE, null).setDate(DatePoint.parse("FY2022"));
		assertThat(Checks.all(d.dossier)).hasSize(2).allMatch(f -> f.ruleId().equals("hyoka.indicator.figure"))
				.extracting(f -> f.sentence().in(Locale.JAPANESE)).anyMatch(s -> s.contains("4件") && s.contains("5件"))
				.anyMatch(s -> s.contains("2022年度") && s.contains("2021年度"));
	}

	@Test
	void aFiscalYearsEndIsNotACalendarYearsEnd() {
		CleanDossier.stated(actual, StatedMeasure.DUE, null).setDate(DatePoint.parse("2021-end"));
		assertThat(Checks.only(d.dossier, "hyoka.indicator.figure").sentence().in(Locale.JAPANESE)).contains("2021年末", "2021年度末");
	}

	@Test
	void aPrintedRateIsComputedAgain() {
		CleanDossier.stated(last, StatedMeasure.RATE, "50");
		assertThat(Checks.all(d.dossier)).isEmpty();
		CleanDossier.stated(last, StatedMeasure.RATE, "60");
		assertThat(Checks.only(d.dossier, "hyoka.indicator.figure").sentence().in(Locale.JAPANESE)).contains("60%", "50");
	}

	@Test
	void wordsThatSayThatATargetIsReachedAreHeldAgainstTargetAndActual() {
		CleanDossier.stated(last, StatedMeasure.RATE, null).setText("最終目標は未達成");
		assertThat(Checks.all(d.dossier)).isEmpty();
		last.getStated().getFirst().setText("最終目標は既に達成");
		Problem finding = Checks.only(d.dossier, "hyoka.indicator.figure");
		assertThat(finding.sentence().in(Locale.JAPANESE)).contains("最終目標は既に達成", "50%");
		last.getStated().clear();
		CleanDossier.stated(indicator, StatedMeasure.RATE, null).setText("中間目標は既に達成");
		assertThat(Checks.all(d.dossier)).isEmpty();
		indicator.getTargets().remove(interim);
		assertThat(Checks.all(d.dossier)).extracting(f -> f.sentence().in(Locale.JAPANESE)).anyMatch(s -> s.contains("中間目標なし"));
	}

	@Test
	void anInterimTargetThatIsLaterOrHigherThanTheFinalOneIsFound() {
		interim.setDue(DatePoint.parse("FY2025"));
		indicator.setKind(IndicatorKind.OUTCOME);
		only("hyoka.target.interim", interim);
		interim.setDue(DatePoint.parse("FY2021-end"));
		interim.setValue(new BigDecimal("13"));
		actual.setValue(new BigDecimal("14"));
		only("hyoka.target.interim", interim);
	}

	@Test
	void whereLessIsBetterTheInterimTargetMayBeHigher() {
		indicator.setDirection(Direction.LOWER_IS_BETTER);
		interim.setValue(new BigDecimal("13"));
		last.setValue(new BigDecimal("5"));
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	@Test
	void twoTargetsForOneDateAreFound() {
		Target second = CleanDossier.target(indicator, "12", "FY2024-end", TargetKind.FINAL);
		only("hyoka.target.doubled", second);
		Checks.run(Checks.all(d.dossier).getFirst().fixes().getFirst(), d.dossier);
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	@Test
	void aTargetThatIsDueNeedsAnActual() {
		indicator.getActuals().clear();
		only("hyoka.target.unreported", interim);
	}

	@Test
	void aMissedTargetNeedsACause() {
		actual.setValue(new BigDecimal("4"));
		only("hyoka.target.missed", interim);
		interim.setCauseAnalysis("部材の調達が遅れたためである。");
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	@Test
	void anOpenTargetWantsWordsOnItsOutlook() {
		indicator.setOutlook(null);
		only("hyoka.target.no-outlook", last);
	}

	@Test
	void aChangedTargetKeepsDateReasonAndWhoApproved() {
		TargetRevision revision = F.createTargetRevision();
		revision.setOldValue(new BigDecimal("10"));
		revision.setReason("外部有識者の指摘による。");
		last.getRevisions().add(revision);
		Problem finding = Checks.only(d.dossier, "hyoka.target.revision");
		assertThat(finding.sentence().in(Locale.JAPANESE)).contains("改定時期、承認者").doesNotContain("理由");
		revision.setRevisedOn(DatePoint.parse("2021-06"));
		revision.setApprovedBy("評価検討会");
		assertThat(Checks.all(d.dossier)).isEmpty();
		revision.setOldValue(null);
		assertThat(Checks.only(d.dossier, "hyoka.target.revision").sentence().in(Locale.JAPANESE)).contains("改定前の内容がない");
	}

	@Test
	void anOutputTargetOutsideThePeriodIsFound() {
		last.setDue(DatePoint.parse("FY2026"));
		only("hyoka.target.year", last);
		indicator.setKind(IndicatorKind.OUTCOME);
		assertThat(Checks.all(d.dossier)).isEmpty();
		CleanDossier.target(indicator, "1", "FY2018", TargetKind.INTERIM);
		assertThat(Checks.of(d.dossier, "hyoka.target.year")).hasSize(1);
		CleanDossier.actual(indicator, "1", "FY2018");
		assertThat(Checks.of(d.dossier, "hyoka.target.year")).as("what was reached then says it").isEmpty();
		assertThat(Checks.of(d.dossier, "hyoka.actual.early")).hasSize(1);
		indicator.setAccumulation(Accumulation.SNAPSHOT);
		assertThat(Checks.of(d.dossier, "hyoka.actual.early")).as("a statistic of a year is what the project starts from").isEmpty();
	}

	@Test
	void aTargetsYearBeforeTheProjectIsSaidOnceAndNothingElseOfIt() {
		indicator.setKind(IndicatorKind.OUTCOME);
		last.setDue(DatePoint.parse("FY1992-end"));
		only("hyoka.target.year", last);
		last.setDue(DatePoint.parse("FY" + d.a.getPeriod().getStart().year()));
		assertThat(Checks.all(d.dossier)).as("in the project it is before the interim one, and was missed")
				.extracting(Problem::ruleId).containsExactlyInAnyOrder("hyoka.target.interim", "hyoka.target.missed");
	}

	@Test
	void anIndicatorNeedsTargetsAndAUnit() {
		indicator.setUnit(null);
		only("hyoka.indicator.no-unit", indicator);
		indicator.setUnit(d.count);
		indicator.getTargets().clear();
		only("hyoka.indicator.no-target", indicator);
	}

	@Test
	void aNameThatSaysPercentNeedsNoUnit() {
		indicator.setUnit(null);
		indicator.setName("計測手法の普及率（％）");
		assertThat(Checks.of(d.dossier, "hyoka.indicator.no-unit")).isEmpty();
	}

	@Test
	void aFinalTargetThatYearsBeforePrintTooIsNotMissedInThem() {
		Indicator share = F.createIndicator();
		share.setKind(IndicatorKind.OUTCOME);
		share.setName("普及率");
		share.setUnit(d.count);
		share.setOutlook("達成の見込みである。");
		CleanDossier.target(share, "40", "FY2019", TargetKind.INTERIM);
		CleanDossier.actual(share, "22", "FY2019");
		CleanDossier.target(share, "40", "FY2030", TargetKind.FINAL);
		d.a.getIndicators().add(share);
		assertThat(Checks.of(d.dossier, "hyoka.target.missed")).as("each year's target").hasSize(1);
		share.setName("2030年の普及率");
		assertThat(Checks.of(d.dossier, "hyoka.target.missed")).isEmpty();
		share.setName("普及率");
		share.setGoal("令和１２年度までに普及率を40％とする");
		assertThat(Checks.of(d.dossier, "hyoka.target.missed")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "不具合発生件数,,true", "苦情処理件数,,false", "180万トン以下,投入量を抑制する,true", "有効求人倍率,県内平均と同水準とする,true", "導入台数,CO2排出量を削減する,false",
			"交通事故死者数,交通事故死者数を減少させる,true", "是正させた違反の件数,,false", "参加者数,,false", "苦情件数,苦情件数の申出を増加させる,false", "安全性が向上した不具合等の発生件数,安全性の向上,true",
			"台風の予報誤差,,true", "死傷・物損の件数,死傷・物損の件数を最も少なかった年の値にする,true" })
	void moreThanThoughtMissesNothingElseThanWhatIsBetterWhenLess(String name, String goal, boolean silent) {
		Indicator one = F.createIndicator();
		one.setKind(IndicatorKind.OUTPUT);
		one.setName(name);
		one.setGoal(goal);
		one.setUnit(d.count);
		CleanDossier.target(one, "4", "FY2019", TargetKind.INTERIM);
		CleanDossier.actual(one, "1", "FY2019");
		d.a.getIndicators().add(one);
		assertThat(Checks.of(d.dossier, "hyoka.target.missed").isEmpty()).isEqualTo(silent);
		one.setDirection(Direction.LOWER_IS_BETTER);
		assertThat(Checks.of(d.dossier, "hyoka.target.missed")).isEmpty();
	}

	@Test
	void aFinalTargetThatIsAllYearsTogetherIsNoYears() {
		Indicator one = F.createIndicator();
		one.setKind(IndicatorKind.OUTPUT);
		one.setName("特許の出願数");
		one.setUnit(d.count);
		CleanDossier.target(one, "39", "FY2019", TargetKind.INTERIM);
		CleanDossier.target(one, "15", "FY2020", TargetKind.INTERIM);
		Target all = CleanDossier.target(one, "54", "FY2020", TargetKind.FINAL);
		CleanDossier.actual(one, "40", "FY2019");
		CleanDossier.actual(one, "18", "FY2020");
		d.a.getIndicators().add(one);
		assertThat(Checks.of(d.dossier, "hyoka.target.missed")).isEmpty();
		assertThat(Checks.of(d.dossier, "hyoka.target.doubled")).isEmpty();
		all.setValue(new BigDecimal("55"));
		assertThat(Checks.of(d.dossier, "hyoka.target.missed")).hasSize(1);
		assertThat(Checks.of(d.dossier, "hyoka.target.doubled")).hasSize(1);
	}

	@Test
	void aResultThatIsStillCountedIsNotMissing() {
		Indicator one = F.createIndicator();
		one.setKind(IndicatorKind.OUTPUT);
		one.setName("年間利用者数");
		one.setUnit(d.count);
		CleanDossier.target(one, "4", "FY2020", TargetKind.INTERIM);
		d.a.getIndicators().add(one);
		assertThat(Checks.of(d.dossier, "hyoka.target.unreported")).hasSize(1);
		CleanDossier.target(one, "4", "FY2020", TargetKind.FINAL);
		assertThat(Checks.of(d.dossier, "hyoka.target.unreported")).as("said twice, missing once").hasSize(1);
		one.setName("年間利用者数（令和元年度の実績は集計中）");
		assertThat(Checks.of(d.dossier, "hyoka.target.unreported")).isEmpty();
		one.setName("年間利用者数（まだ公表していない。）");
		assertThat(Checks.of(d.dossier, "hyoka.target.unreported")).isEmpty();
	}

	@Test
	void whatSaysThatNothingCanBeMeasuredNeedsNoTarget() {
		Indicator one = F.createIndicator();
		one.setKind(IndicatorKind.OUTPUT);
		one.setName("活動件数");
		one.setUnit(d.count);
		d.a.getIndicators().add(one);
		assertThat(Checks.of(d.dossier, "hyoka.indicator.no-target")).hasSize(1);
		one.setName("定量的な指標を設定することができない。");
		assertThat(Checks.of(d.dossier, "hyoka.indicator.no-target")).isEmpty();
		one.setName("会議の開催（事前に見込みを立てられるものではないため、空欄）");
		assertThat(Checks.of(d.dossier, "hyoka.indicator.no-target")).isEmpty();
	}

	@Test
	void yearlyTargetsThatGoOnMayBeginBeforeTheProject() {
		Indicator one = F.createIndicator();
		one.setKind(IndicatorKind.OUTCOME);
		one.setName("普及率");
		one.setUnit(d.count);
		one.setOutlook("達成の見込みである。");
		for (int year = d.a.getPeriod().getStart().year() - 2; year <= d.a.getPeriod().getStart().year(); year++) {
			CleanDossier.target(one, "4", "FY" + year, TargetKind.INTERIM);
		}
		d.a.getIndicators().add(one);
		assertThat(Checks.of(d.dossier, "hyoka.target.year")).isEmpty();
		one.getTargets().remove(2);
		assertThat(Checks.of(d.dossier, "hyoka.target.year")).hasSize(2);
	}

	@Test
	void spendingLessThanWasThoughtMissesNothing() {
		Unit yen = F.createUnit();
		yen.setSymbol("千円");
		yen.setDimension(Dimension.MONEY);
		d.dossier.getUnits().add(yen);
		Indicator cost = F.createIndicator();
		cost.setKind(IndicatorKind.OUTPUT);
		cost.setName("旅費の支出額");
		cost.setUnit(yen);
		CleanDossier.target(cost, "300", "FY2019", TargetKind.INTERIM);
		CleanDossier.actual(cost, "290", "FY2019");
		d.a.getIndicators().add(cost);
		assertThat(Checks.of(d.dossier, "hyoka.target.missed")).isEmpty();
		cost.setName("民間投資の誘発額");
		assertThat(Checks.of(d.dossier, "hyoka.target.missed")).hasSize(1);
	}

	@Test
	void aProjectionThatCannotReachTheTargetIsFound() {
		Projection projection = F.createProjection();
		projection.setRatePerYear(new BigDecimal("2"));
		indicator.getProjections().add(projection);
		assertThat(Checks.all(d.dossier)).as("6 + 3 × 2 = 12").isEmpty();
		projection.setRatePerYear(new BigDecimal("1"));
		only("hyoka.projection.short", projection);
	}

	@Test
	void anActualOfTheFutureIsAForecast() {
		Actual future = CleanDossier.actual(indicator, "8", "FY2023-end");
		Problem finding = Checks.only(d.dossier, "hyoka.actual.future");
		assertThat(finding.object()).isSameAs(future);
		assertThat(finding.severity()).isEqualTo(Severity.ERROR);
	}

	@Test
	void aCountIsCheckedAgainstItsList() {
		for (int i = 1; i <= 5; i++) {
			counted("技術" + (char) ('ア' + 2 * i), "計測", 1);
		}
		assertThat(Checks.only(d.dossier, "hyoka.actual.counted").sentence().in(Locale.JAPANESE)).contains("6件", "5件");
		counted("装置", "試作", 1);
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	@Test
	void participantsAreCountedWithAndWithoutTheirLead() {
		actual.getCounted().clear();
		for (int i = 1; i <= 5; i++) {
			participant("第" + i + "大学");
		}
		assertThat(Checks.all(d.dossier)).extracting(Problem::ruleId).contains("hyoka.actual.counted");
		RoleAssignment lead = F.createRoleAssignment();
		lead.setRole(RoleKind.PL);
		lead.setOrganization(organization("中央研究所"));
		d.a.getRoles().add(lead);
		assertThat(Checks.all(d.dossier)).as("five beside the lead").extracting(Problem::ruleId).doesNotContain("hyoka.actual.counted");
		participant("第6大学");
		lead.setOrganization(actual.getCounted().getFirst().getOrganizations().getFirst());
		assertThat(Checks.all(d.dossier)).as("six with the lead").extracting(Problem::ruleId).doesNotContain("hyoka.actual.counted");
		participant("第7大学");
		assertThat(Checks.all(d.dossier)).as("six beside the lead").extracting(Problem::ruleId).doesNotContain("hyoka.actual.counted");
		participant("第8大学");
		assertThat(Checks.all(d.dossier)).extracting(Problem::ruleId).contains("hyoka.actual.counted");
	}

	private Organization organization(String name) {
		Organization organization = F.createOrganization();
		organization.setName(name);
		d.dossier.getOrganizations().add(organization);
		return organization;
	}

	private void participant(String name) {
		counted(name, "参加機関", 1);
		actual.getCounted().getLast().getOrganizations().add(organization(name));
	}

	@Test
	void aThingCountedTwiceAndOneWithoutCategoryAreFound() {
		counted("レクチンによる精製", "精製", 1);
		counted("レクチンによる精製", "精製", 1);
		counted("その他の技術", "―", 4);
		assertThat(Checks.all(d.dossier)).extracting(Problem::ruleId).containsExactlyInAnyOrder("hyoka.actual.counted-twice",
				"hyoka.actual.uncategorised");
	}

	private void counted(String name, String category, int count) {
		CountedItem item = F.createCountedItem();
		item.setName(name);
		item.setCategory(category);
		item.setCount(count);
		actual.getCounted().add(item);
	}

	@Test
	void aCumulativeValueDoesNotFall() {
		Actual later = CleanDossier.actual(indicator, "5", "FY2022-end");
		only("hyoka.actual.falling", later);
		indicator.setAccumulation(Accumulation.SNAPSHOT);
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	@Test
	void twoActualsForOneDateAreFound() {
		Actual second = CleanDossier.actual(indicator, "6", "FY2021-end");
		only("hyoka.actual.doubled", second);
	}

	@Test
	void calendarAndFiscalYearsInOneIndicatorAreAHint() {
		CleanDossier.actual(indicator, "7", "2022-end");
		only("hyoka.indicator.mixed-years", indicator);
	}

	@Test
	void wordsThatSayCumulativeDoNotGoWithAnAnnualIndicator() {
		indicator.setName("計測手法の確立数（累計）");
		assertThat(Checks.all(d.dossier)).isEmpty();
		indicator.setAccumulation(Accumulation.ANNUAL);
		assertThat(Checks.of(d.dossier, "hyoka.indicator.accumulation")).hasSize(1);
		indicator.setName("年間の計測手法の確立数");
		indicator.setAccumulation(Accumulation.CUMULATIVE);
		only("hyoka.indicator.accumulation", indicator);
	}

	@Test
	void twoIndicatorsOfOneNameAreFound() {
		Indicator second = F.createIndicator();
		second.setName("計測手法の確立数 ");
		second.setKind(IndicatorKind.OUTPUT);
		second.setUnit(d.count);
		CleanDossier.target(second, "1", "FY2024", TargetKind.FINAL);
		second.setOutlook("達成の見込みである。");
		d.a.getIndicators().add(second);
		assertThat(Checks.all(d.dossier)).extracting(Problem::ruleId).containsExactly("hyoka.indicator.doubled", "hyoka.name.blanks");
		second.setGoal("三年目までに確立する。");
		assertThat(Checks.of(d.dossier, "hyoka.indicator.doubled")).as("one of another goal").isEmpty();
	}

	@Test
	void countsNeedAPeriodInsideTheUndertakings() {
		OutputCounts counts = counts(OutputCountKind.PAPER, 31);
		only("hyoka.counts.period", counts);
		counts.setPeriod(CleanDossier.period(2020, 2022));
		assertThat(Checks.all(d.dossier)).isEmpty();
		counts.setPeriod(CleanDossier.period(2019, 2022));
		only("hyoka.counts.period", counts);
		counts.setPeriod(CleanDossier.period(2020, 2023));
		assertThat(Checks.only(d.dossier, "hyoka.counts.period").sentence().in(Locale.JAPANESE)).contains("評価の時点より先");
	}

	@Test
	void countsAreCompleteGivenOnceAndAsPrinted() {
		OutputCounts counts = counts(OutputCountKind.PROTOTYPE, 0);
		counts.setPeriod(CleanDossier.period(2020, 2022));
		CleanDossier.stated(counts, StatedMeasure.VALUE, "36").setAbout(counts.getCounts().getFirst());
		assertThat(Checks.only(d.dossier, "hyoka.counts.figure").sentence().in(Locale.JAPANESE)).contains("36", "0");
		counts.getStated().clear();
		OutputCount empty = F.createOutputCount();
		empty.setKind(OutputCountKind.PROTOTYPE);
		counts.getCounts().add(empty);
		assertThat(Checks.all(d.dossier)).extracting(Problem::ruleId).containsOnly("hyoka.counts.empty").hasSize(2);
	}

	@Test
	void countsComeFromTheRegistersWhereTheyAreKept() {
		OutputCounts counts = counts(OutputCountKind.PAPER, 2);
		counts.setPeriod(CleanDossier.period(2020, 2022));
		d.a.setIp(IpFactory.eINSTANCE.createIpManagement());
		d.a.getIp().setRegisterKept(true);
		Publication paper = IpFactory.eINSTANCE.createPublication();
		paper.setName("Rapid trace analysis");
		paper.setPublishedOn(DatePoint.parse("2021-05"));
		d.a.getIp().getPublications().add(paper);
		assertThat(Checks.only(d.dossier, "hyoka.counts.register").sentence().in(Locale.JAPANESE)).contains("論文数は2件", "1件");
	}

	private OutputCounts counts(OutputCountKind kind, int value) {
		OutputCounts counts = F.createOutputCounts();
		OutputCount count = F.createOutputCount();
		count.setKind(kind);
		count.setValue(value);
		counts.getCounts().add(count);
		d.a.getOutputCounts().add(counts);
		return counts;
	}
}
