// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.tests.drugdiscovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hyoka.core.derivation.DerivationResult;
import org.hyoka.core.figures.StatedComparison;
import org.hyoka.core.figures.Verdict;
import org.hyoka.core.indicators.Achievements;
import org.hyoka.core.indicators.EvaluationDay;
import org.hyoka.core.indicators.IndicatorFigures;
import org.hyoka.core.money.AllocationSums;
import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.money.ProgramMoney;
import org.hyoka.model.hyoka.Derivation;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.OutputCount;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every sum, rate and derived figure that is computed, beside what document 000 prints. */
class DrugDiscoveryFiguresTest {
	private final Dossier dossier = Sample.byKey("drugdiscovery-2021").orElseThrow().create();
	private final Program program = (Program) dossier.getUndertakings().getFirst();
	private final LocalDate day = EvaluationDay.of(dossier).orElseThrow();

	@Test
	void everyPrintedTotalOfAllocationsIsTheSumOrDiffersByRounding() {
		List<StatedComparison> totals = new ArrayList<>();
		for (Project project : program.getProjects()) {
			project.getAllocations().forEach(t -> totals.addAll(AllocationSums.of(t).stated()));
		}
		assertThat(totals).hasSize(5 + 5 + 1 + 3 + 3 + 1 + 5 + 3 + 1 + 3 + 2 + 1);
		assertThat(totals).extracting(StatedComparison::verdict).containsOnly(Verdict.EQUAL, Verdict.ROUNDING);
		assertThat(totals.stream().filter(c -> c.verdict() == Verdict.ROUNDING)
				.map(c -> c.stated().getValue().toPlainString()).toList())
				.as("totals that the footnote on rounding explains")
				.containsExactly("906", "218", "230", "984", "4662", "1264", "3843", "1782", "5693");
	}

	@ParameterizedTest
	@CsvSource({ "A, 4662", "B, 3843", "C, 5693", "D, 3088" })
	void whatWasExecutedOverTheYearsIsThePrintedTotal(String code, BigDecimal printed) {
		assertThat(BudgetSummary.of(project(code).getBudget()).totalSpent().value()).isEqualByComparingTo(printed);
	}

	@Test
	void theOnlyBudgetThatTheDocumentContradictsIsThatOfProjectB() {
		List<StatedComparison> different = new ArrayList<>();
		for (Undertaking u : undertakings()) {
			BudgetSummary.of(u.getBudget()).stated().stream().filter(c -> c.verdict().isFinding()).forEach(different::add);
		}
		assertThat(different).extracting(c -> c.stated().getPlace()).containsExactly("スライド56（費用対効果）");
	}

	@Test
	void theProgramSpentMoreThanItsFourProjectsInEachYear() {
		assertThat(ProgramMoney.of(program)).filteredOn(l -> !l.program().isEmpty())
				.extracting(l -> l.year().year() + " " + l.program().value().subtract(l.projects().value()).toPlainString())
				.containsExactly("2018 1615", "2019 81", "2020 117");
	}

	@Test
	void everyIndicatorFigureAgreesButForFourThatTheDocumentPrintsTwoWays() {
		List<String> different = new ArrayList<>();
		int compared = 0;
		for (Project project : program.getProjects()) {
			for (Indicator indicator : project.getIndicators()) {
				List<StatedComparison> all = IndicatorFigures.stated(indicator, day);
				compared += all.size();
				all.stream().filter(c -> c.verdict().isFinding()).map(c -> c.stated().getLabel()).forEach(different::add);
			}
		}
		assertThat(compared).isGreaterThanOrEqualTo(28);
		assertThat(different).containsExactly("アウトプット指標", "アウトプット指標の考え方", "バイオ医薬品の製造機器等の製品導入実績（令和7年度まで）", "達成状況");
	}

	@ParameterizedTest
	@CsvSource({ "A, 0, 達成 達成", "A, 1, 進捗 94% 進捗 75%", "B, 0, 達成", "B, 1, 達成 進捗 56%", "C, 0, 達成", "C, 1, 達成 進捗 60%",
			"D, 0, 達成 進捗 90%", "D, 1, 達成 進捗 50%", "D, 2, 進捗 0% 進捗 0%", "D, 3, 進捗 0% 進捗 0%" })
	void achievementIsWhatTheDocumentPrints(String code, int index, String expected) {
		Indicator indicator = project(code).getIndicators().get(index);
		assertThat(String.join(" ",
				Achievements.of(indicator, day).stream().map(a -> a.label(Locale.JAPANESE)).toList())).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "A, 285 7 0 4 0 0", "B, 145 2 0 0 0 0", "C, 59 24 0 12 0 0", "D, 287 3 0 0 0 0" })
	void papersAndPatentsAreThoseOfTheTables(String code, String counts) {
		assertThat(String.join(" ", project(code).getOutputCounts().getFirst().getCounts().stream()
				.map(OutputCount::getValue).map(String::valueOf).toList())).isEqualTo(counts);
	}

	@Test
	void changedTargetsKeepTheirFormerValues() {
		assertThat(project("B").getIndicators().get(1).getTargets().getLast().getRevisions()).singleElement().satisfies(r -> {
			assertThat(r.getOldValue()).isEqualByComparingTo("30");
			assertThat(r.getApprovedBy()).contains("当課内");
		});
		assertThat(project("C").getIndicators().get(1).getTargets())
				.extracting(t -> t.getRevisions().getFirst().getOldValue().toPlainString() + "→" + t.getValue().toPlainString())
				.containsExactly("5→9", "10→20");
		assertThat(project("A").getIndicators().get(1).getTargets().getLast().getRevisions().getFirst().getOldName())
				.isEqualTo("各要素技術の開発成果等の利用実績");
	}

	@ParameterizedTest
	@CsvSource({ "抗体医薬の世界市場の3％を獲得した場合の経済効果, 8400", "連続化による費用削減効果（10年間）, 92.4", "日本の製薬企業の抗体医薬品の製造コスト分の市場獲得, 35",
			"製造機器・製造システムの世界市場, 280", "微生物による低分子抗体生産の経済効果, 4000", "フェーズⅢに入る医薬品の数（年）, 80",
			"フェーズⅢで層別化マーカーを利用する件数（累計）, 60", "抗がん剤の平均奏効率を5％高める効果（年）, 500", "がんによる労働損失の1％を削減する効果（年）, 180",
			"日本発の抗がん剤のシェアが0.1％上がる効果（年）, 93.5", "中分子医薬品の2030年の市場規模, 4950.25" })
	void derivedFiguresAreRecomputedFromTheirAssumptions(String name, BigDecimal expected) {
		Derivation derivation = derivations().stream().filter(d -> d.getName().equals(name)).findFirst().orElseThrow();
		assertThat(DerivationResult.of(derivation).rounded(2).orElseThrow()).isEqualByComparingTo(expected);
	}

	@Test
	void onlyMarketsMedicalCostAndTheNumberOfDiseasesContradictThemselves() {
		List<String> different = new ArrayList<>();
		for (Derivation derivation : derivations()) {
			DerivationResult result = DerivationResult.of(derivation);
			assertThat(result.unknown()).as(derivation.getName()).isEmpty();
			assertThat(result.unused()).as(derivation.getName()).isEmpty();
			assertThat(result.stated()).as(derivation.getName()).isNotEmpty();
			if (result.stated().stream().anyMatch(c -> c.verdict().isFinding())) {
				different.add(derivation.getName());
			}
		}
		assertThat(different).containsExactly("世界の医療費（2030年）", "世界の医療費（2040年）",
				"ペプチド医薬の2030年の市場規模", "抗体医薬の2030年の市場規模", "設計図を提供した疾患の数",
				"モダリティ別の表による中分子医薬の2030年の市場規模", "2022年の世界の医薬品市場（円換算）", "2030年の抗体医薬品・バイオ医薬品の世界市場（円換算）");
	}

	private List<Derivation> derivations() {
		return undertakings().stream().flatMap(u -> u.getDerivations().stream()).toList();
	}

	private List<Undertaking> undertakings() {
		List<Undertaking> all = new ArrayList<>();
		all.add(program);
		all.addAll(program.getProjects());
		return all;
	}

	private Project project(String code) {
		return program.getProjects().stream().filter(p -> p.getCode().equals(code)).findFirst().orElseThrow();
	}
}
