// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.indicators.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.core.figures.tests.Document002.actual;
import static org.hyoka.core.figures.tests.Document002.n;
import static org.hyoka.core.figures.tests.Document002.projection;
import static org.hyoka.core.figures.tests.Document002.stated;
import static org.hyoka.core.figures.tests.Document002.target;

import java.time.LocalDate;
import java.util.Map;

import org.hyoka.core.figures.Fraction;
import org.hyoka.core.figures.StatedComparison;
import org.hyoka.core.figures.Verdict;
import org.hyoka.core.figures.tests.Document002;
import org.hyoka.core.indicators.CountCheck;
import org.hyoka.core.indicators.EvaluationDay;
import org.hyoka.core.indicators.IndicatorFigures;
import org.hyoka.core.indicators.OutputCountCheck;
import org.hyoka.core.indicators.ProgramIndicators;
import org.hyoka.core.indicators.Reach;
import org.hyoka.core.indicators.Reachability;
import org.hyoka.core.indicators.RegisterCounts;
import org.hyoka.core.text.Span;
import org.hyoka.model.hyoka.Accumulation;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.CountedItem;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.OutputCount;
import org.hyoka.model.hyoka.OutputCountKind;
import org.hyoka.model.hyoka.OutputCounts;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.Projection;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetKind;
import org.hyoka.model.ip.Filing;
import org.hyoka.model.ip.FilingRoute;
import org.hyoka.model.ip.FilingState;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.Publication;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;
import org.junit.jupiter.api.Test;

class FiguresAndCountsTest {
	private final Document002 document = new Document002();
	private final LocalDate asOf = EvaluationDay.of(document.dossier).orElseThrow();

	@Test
	void twentyAndFourAYearCannotReachThirtyByTheEndOf2023() {
		Indicator indicator = document.outcomeOfA();
		projection(indicator, "4");
		assertThat(Reachability.of(indicator, asOf)).singleElement().satisfies(reach -> {
			assertThat(reach.target()).isSameAs(indicator.getTargets().get(2));
			assertThat(reach.base()).containsSame(indicator.getActuals().get(2));
			assertThat(reach.expected()).as("a year and a quarter on").isEqualTo(Fraction.of(25, 1));
			assertThat(reach.reaches()).isFalse();
			assertThat(reach.neededPerYear()).contains(Fraction.of(8, 1));
		});
		indicator.getProjections().getFirst().setRatePerYear(n("8"));
		assertThat(Reachability.of(indicator, asOf)).allMatch(Reach::reaches);
	}

	@Test
	void theCountAtTheEndOfTheFiscalYearGivesLessTime() {
		Indicator indicator = document.outcomeOfA();
		indicator.getActuals().get(2).setAsOf(DatePoint.parse("FY2022-end"));
		projection(indicator, "4");
		assertThat(Reachability.of(indicator, asOf).getFirst().expected()).isEqualTo(Fraction.of(24, 1));
	}

	@Test
	void aForecastValueIsHeldAgainstItsTarget() {
		Indicator indicator = document.outcomeOfA();
		Projection projection = HyokaFactory.eINSTANCE.createProjection();
		projection.setValue(n("28"));
		projection.setAt(DatePoint.parse("FY2023-end"));
		indicator.getProjections().add(projection);
		assertThat(Reachability.of(indicator, asOf)).singleElement().satisfies(r -> assertThat(r.reaches()).isFalse());
		projection.setValue(n("30"));
		assertThat(Reachability.of(indicator, asOf)).singleElement().satisfies(r -> assertThat(r.reaches()).isTrue());
		projection.setAt(DatePoint.parse("FY2025-end"));
		assertThat(Reachability.of(indicator, asOf)).as("later it says nothing about 2023").isEmpty();
		projection.setValue(n("29"));
		assertThat(Reachability.of(indicator, asOf)).as("short of it later, so short of it then").hasSize(1);
		projection.setAt(DatePoint.parse("FY2022-end"));
		assertThat(Reachability.of(indicator, asOf)).isEmpty();
		indicator.setAccumulation(Accumulation.ANNUAL);
		projection(indicator, "4");
		assertThat(Reachability.of(indicator, asOf)).isEmpty();
	}

	@Test
	void theProgramsTableIsAViewOfTheProjectsIndicators() {
		Indicator a = document.outcomeOfA();
		Indicator c = document.indicator(document.c, IndicatorKind.OUTCOME, "臨床研究件数、治験届出件数、製品数及び技術導出件数");
		target(c, "FY2024", "5", TargetKind.INTERIM);
		target(c, "FY2026", "10", TargetKind.FINAL);
		actual(c, "2022-12-end", "6");
		document.indicator(document.b, IndicatorKind.OUTPUT, "製造システムの確立数");
		var lines = ProgramIndicators.of(document.program, IndicatorKind.OUTCOME, asOf);
		assertThat(lines).extracting(ProgramIndicators.Line::indicator).containsExactly(a, c);
		assertThat(lines.get(1).achievements()).extracting(x -> x.label().japanese()).containsExactly("達成", "進捗 60%");
		document.a.setEvaluated(false);
		assertThat(ProgramIndicators.of(document.program, IndicatorKind.OUTCOME, asOf)).hasSize(1);
	}

	@Test
	void whatTheProgramChapterPrintsOfProjectCsOutputIsFound() {
		Indicator output = document.indicator(document.c, IndicatorKind.OUTPUT, "QbDによる再生医療等製品製造工程の確立数");
		Target target = target(output, "FY2021", "1", TargetKind.INTERIM);
		Actual actual = actual(output, "FY2021-end", "2");
		stated(actual, StatedMeasure.VALUE, "1", "第１章５");
		StatedFigure due = stated(target, StatedMeasure.DUE, null, "第１章５");
		due.setYear(FiscalYear.of(2022));
		StatedFigure same = stated(output, StatedMeasure.VALUE, "1", "第１章５");
		same.setAbout(target);
		assertThat(IndicatorFigures.stated(output, asOf)).extracting(StatedComparison::verdict).containsExactly(Verdict.EQUAL,
				Verdict.DIFFERENT, Verdict.DIFFERENT);
	}

	@Test
	void aPrintedRateIsRecomputed() {
		Indicator indicator = document.indicator(document.c, IndicatorKind.OUTCOME, "臨床研究件数等");
		Target target = target(indicator, "FY2024", "5", TargetKind.INTERIM);
		Actual actual = actual(indicator, "FY2021-end", "3");
		StatedFigure rate = stated(actual, StatedMeasure.RATE, "60", "第１章６");
		assertThat(IndicatorFigures.stated(indicator, asOf)).extracting(StatedComparison::verdict).containsExactly(Verdict.EQUAL);
		rate.setValue(n("65"));
		assertThat(IndicatorFigures.stated(indicator, asOf).getFirst().verdict()).isEqualTo(Verdict.DIFFERENT);
		target.setValue(n("7"));
		rate.setValue(n("42"));
		assertThat(IndicatorFigures.stated(indicator, asOf).getFirst().verdict()).as("42.86% cut off").isEqualTo(Verdict.ROUNDING);
		stated(target, StatedMeasure.RATE, "42.9", "第１章６");
		assertThat(IndicatorFigures.stated(indicator, asOf)).extracting(StatedComparison::verdict).containsOnly(Verdict.ROUNDING);
	}

	private static CountedItem counted(Actual actual, String category, String name, int count) {
		CountedItem item = HyokaFactory.eINSTANCE.createCountedItem();
		item.setCategory(category);
		item.setName(name);
		item.setCount(count);
		actual.getCounted().add(item);
		return item;
	}

	@Test
	void projectAsThirteenTechnologiesAreListed() {
		Indicator output = document.indicator(document.a, IndicatorKind.OUTPUT, "創薬支援ツール開発に係る要素技術の確立数");
		Actual actual = actual(output, "FY2021-end", "13");
		assertThat(CountCheck.of(actual)).isEmpty();
		for (String device : new String[] { "オンチップ灌流型デバイス", "PMP製培養プレート", "Fluid3D-X", "小腸-肝臓連結デバイス・輸液システム", "小腸外部培養デバイス" }) {
			counted(actual, "デバイスモデル 腸肝循環型", device, 1);
		}
		counted(actual, "デバイスモデル 血液脳関門型", "三次元開口型ネットワークデバイス、RMT評価", 2);
		for (String one : new String[] { "圧力制御装置半自動機", "TEER半自動機", "OCT解析プログラム" }) {
			counted(actual, "関連装置", one, 1);
		}
		for (String one : new String[] { "微量血液から iPS細胞作製", "スフェロイド作製技術", "血液脳関門細胞作製技術" }) {
			counted(actual, null, one, 1);
		}
		CountCheck check = CountCheck.of(actual).orElseThrow();
		assertThat(check.byCategory()).containsExactly(Map.entry("デバイスモデル 腸肝循環型", 5L), Map.entry("デバイスモデル 血液脳関門型", 2L),
				Map.entry("関連装置", 3L), Map.entry("", 3L));
		assertThat(check.agrees()).isTrue();
		counted(actual, "関連装置", "参考", 0);
		assertThat(CountCheck.of(actual).orElseThrow().agrees()).isTrue();
		counted(actual, "関連装置", "もう一つ", 1);
		assertThat(CountCheck.of(actual).orElseThrow().listed()).isEqualTo(14);
		assertThat(CountCheck.of(actual).orElseThrow().agrees()).isFalse();
	}

	private OutputCounts counts(int papers, int domestic, int foreign, int pct) {
		OutputCounts counts = HyokaFactory.eINSTANCE.createOutputCounts();
		Period period = HyokaFactory.eINSTANCE.createPeriod();
		period.setStart(FiscalYear.of(2017));
		period.setEnd(FiscalYear.of(2021));
		counts.setPeriod(period);
		add(counts, OutputCountKind.PAPER, papers);
		add(counts, OutputCountKind.PATENT_DOMESTIC, domestic);
		add(counts, OutputCountKind.PATENT_FOREIGN, foreign);
		add(counts, OutputCountKind.PATENT_PCT, pct);
		document.a.getOutputCounts().add(counts);
		return counts;
	}

	private static void add(OutputCounts counts, OutputCountKind kind, int value) {
		OutputCount count = HyokaFactory.eINSTANCE.createOutputCount();
		count.setKind(kind);
		count.setValue(value);
		counts.getCounts().add(count);
	}

	private static void file(Invention invention, FilingRoute route, String day, FilingState state) {
		Filing filing = IpFactory.eINSTANCE.createFiling();
		filing.setRoute(route);
		filing.setFiledOn(day == null ? null : LocalDate.parse(day));
		filing.setState(state);
		invention.getFilings().add(filing);
	}

	@Test
	void countsOfPapersAndPatentsAreHeldAgainstTheRegisters() {
		counts(1, 2, 1, 0);
		document.a.setIp(IpFactory.eINSTANCE.createIpManagement());
		Invention invention = IpFactory.eINSTANCE.createInvention();
		document.a.getIp().getInventions().add(invention);
		file(invention, FilingRoute.DOMESTIC, "2017-04-01", FilingState.REFUSED);
		file(invention, FilingRoute.DOMESTIC, "2022-03-31", FilingState.FILED);
		file(invention, FilingRoute.DOMESTIC, "2022-04-01", FilingState.FILED);
		file(invention, FilingRoute.PCT, "2020-01-01", FilingState.PREPARED);
		file(invention, FilingRoute.FOREIGN, null, FilingState.PUBLISHED);
		Publication paper = IpFactory.eINSTANCE.createPublication();
		paper.setPublishedOn(DatePoint.parse("2019-03"));
		document.a.getIp().getPublications().add(paper);
		assertThat(OutputCountCheck.of(document.a)).as("nobody says that the registers are complete").isEmpty();
		document.a.getIp().setRegisterKept(true);
		assertThat(OutputCountCheck.of(document.a)).hasSize(4).allMatch(OutputCountCheck::agrees);
		document.a.getOutputCounts().getFirst().getCounts().get(1).setValue(3);
		assertThat(OutputCountCheck.of(document.a)).extracting(OutputCountCheck::agrees).containsExactly(true, false, true, true);
		assertThat(RegisterCounts.of(document.a.getIp()).byKind())
				.containsEntry(OutputCountKind.PATENT_DOMESTIC, 3);
		assertThat(RegisterCounts.of(document.a.getIp(), Span.of(FiscalYear.of(2017), FiscalYear.of(2017))).byKind())
				.containsEntry(OutputCountKind.PATENT_DOMESTIC, 1).containsEntry(OutputCountKind.PATENT_FOREIGN, 1);
	}

	@Test
	void whatAnotherPlacePrintsOfACountIsCompared() {
		OutputCounts counts = counts(374, 45, 26, 17);
		stated(counts, StatedMeasure.COUNT, "374", "知財の項").setAbout(counts.getCounts().getFirst());
		stated(counts, StatedMeasure.COUNT, "44", "知財の項").setAbout(counts.getCounts().get(1));
		assertThat(IndicatorFigures.stated(counts)).extracting(StatedComparison::verdict).containsExactly(Verdict.EQUAL,
				Verdict.DIFFERENT);
	}
}
