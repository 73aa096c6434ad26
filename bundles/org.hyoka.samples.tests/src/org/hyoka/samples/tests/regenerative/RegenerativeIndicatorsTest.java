// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.tests.regenerative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.hyoka.core.derivation.DerivationResult;
import org.hyoka.core.figures.StatedComparison;
import org.hyoka.core.figures.Verdict;
import org.hyoka.core.indicators.Achievement;
import org.hyoka.core.indicators.Achievements;
import org.hyoka.core.indicators.CountCheck;
import org.hyoka.core.indicators.EvaluationDay;
import org.hyoka.core.indicators.IndicatorFigures;
import org.hyoka.core.indicators.Reach;
import org.hyoka.core.indicators.Reachability;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Derivation;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.OutputCount;
import org.hyoka.model.hyoka.Undertaking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outputs, outcomes and derived figures against what the document prints (rules 3, 4, 11, 13). */
class RegenerativeIndicatorsTest {
	private final Document document = Document.create();
	private final LocalDate day = EvaluationDay.of(document.dossier()).orElseThrow();

	@ParameterizedTest
	@CsvSource({ "A,OUTPUT,FY2019 ACHIEVED 120/FY2021 ACHIEVED 108", "A,OUTCOME,FY2019 NOT_ACHIEVED 0/FY2021 ACHIEVED 107/FY2023 IN_PROGRESS 67",
			"B,OUTPUT,FY2021 ACHIEVED 408", "B,OUTCOME,FY2025 ACHIEVED 100", "C,OUTPUT,FY2021 ACHIEVED 200",
			"C,OUTCOME,FY2024 ACHIEVED 120/FY2026 IN_PROGRESS 60" })
	void achievementFollowsFromTargetAndActual(String letter, IndicatorKind kind, String expected) {
		List<Achievement> found = Achievements.of(document.indicator(letter, kind), day);
		assertThat(found).extracting(a -> a.target().getDue() + " " + a.status() + " " + a.percent().orElseThrow())
				.containsExactlyElementsOf(List.of(expected.split("/")));
	}

	@Test
	void theListsOfOutputsHaveThePrintedLength() {
		Indicator a = document.indicator("A", IndicatorKind.OUTPUT);
		assertThat(a.getActuals().get(0).getCounted()).hasSize(6);
		assertThat(a.getActuals().get(1).getCounted()).hasSize(13);
		assertThat(agrees(a.getActuals().get(0))).isTrue();
		CountCheck thirteen = CountCheck.of(a.getActuals().get(1)).orElseThrow();
		assertThat(thirteen.agrees()).isTrue();
		assertThat(thirteen.byCategory()).containsEntry("デバイスモデル 腸肝循環型", 5L).containsEntry("デバイスモデル 血液脳関門型", 2L)
				.containsEntry("関連装置", 3L);
		Actual b = document.indicator("B", IndicatorKind.OUTPUT).getActuals().getFirst();
		assertThat(b.getCounted()).hasSize(49);
		assertThat(agrees(b)).isTrue();
		assertThat(CountCheck.of(b).orElseThrow().byCategory()).containsEntry("精製に関連する技術の確立", 11L)
				.containsEntry("製品評価に関連する技術の確立", 13L);
	}

	@Test
	void theFiveTrialsOfProjectBAreListed() {
		Actual actual = document.indicator("B", IndicatorKind.OUTCOME).getActuals().getFirst();
		assertThat(actual.getCounted()).hasSize(5).allSatisfy(c -> assertThat(c.getOrganizations()).hasSize(1));
		assertThat(agrees(actual)).isTrue();
	}

	@Test
	void theSixUsesOfProjectCAreOnlyFiveInItsList() {
		CountCheck check = CountCheck.of(document.indicator("C", IndicatorKind.OUTCOME).getActuals().getFirst()).orElseThrow();
		assertThat(check.value()).isEqualByComparingTo("6");
		assertThat(check.listed()).isEqualTo(5);
		assertThat(check.agrees()).isFalse();
	}

	private static boolean agrees(Actual actual) {
		return CountCheck.of(actual).orElseThrow().agrees();
	}

	@Test
	void theProjectionOfProjectAFallsShortOfItsTarget() {
		List<Reach> reaches = Reachability.of(document.indicator("A", IndicatorKind.OUTCOME), day);
		assertThat(reaches).singleElement().satisfies(reach -> {
			assertThat(reach.reaches()).isFalse();
			assertThat(reach.expected().round(0)).isEqualByComparingTo("25");
			assertThat(reach.target().getValue()).isEqualByComparingTo("30");
		});
	}

	@Test
	void theProgramChapterContradictsTheProjectChaptersInTheseFigures() {
		assertThat(contradictions("A", IndicatorKind.OUTPUT)).isEmpty();
		assertThat(contradictions("A", IndicatorKind.OUTCOME)).containsExactly("RATE 中間目標は既に達成", "VALUE 20", "DUE FY2022", "DUE FY2022-end",
				"DUE FY2022-end");
		assertThat(contradictions("B", IndicatorKind.OUTPUT)).isEmpty();
		assertThat(contradictions("B", IndicatorKind.OUTCOME)).containsExactly("RATE 中間目標は既に達成", "DUE FY2020-end");
		assertThat(contradictions("C", IndicatorKind.OUTPUT)).containsExactly("DUE FY2022", "VALUE 1");
		assertThat(contradictions("C", IndicatorKind.OUTCOME)).containsExactly("RATE 60", "VALUE 3", "DUE FY2021-end", "DUE FY2022-end");
	}

	private List<String> contradictions(String letter, IndicatorKind kind) {
		return IndicatorFigures.stated(document.indicator(letter, kind), day).stream().filter(s -> s.verdict().isFinding())
				.map(StatedComparison::stated)
				.map(s -> s.getMeasure() + " " + (s.getValue() != null ? s.getValue() : s.getText() != null ? s.getText() : s.getDate())).toList();
	}

	@ParameterizedTest
	@CsvSource({ "A,374 45 26 17", "B,459 24 1 7", "C,31 1 0 0" })
	void papersAndPatentsAreCountedAsPrinted(String letter, String counts) {
		assertThat(document.project(letter).getOutputCounts().getFirst().getCounts().stream().filter(c -> c.getValue() != null)
				.map(OutputCount::getValue).map(String::valueOf)).containsExactlyElementsOf(List.of(counts.split(" ")));
	}

	@ParameterizedTest
	@CsvSource({ "獲得が見込まれる経済規模,1.044,ROUNDING", "事業額に対する市場の倍率,42.097,DIFFERENT", "世界市場の伸び,18.501,ROUNDING" })
	void derivedFiguresOfTheProgramAreComputedAgain(String name, String result, Verdict verdict) {
		derived(document.program(), name, result, verdict);
	}

	@ParameterizedTest
	@CsvSource({ "A,国費総額の見込み,50.000,EQUAL", "B,国費総額の見込み,78.000,ROUNDING", "C,国費総額の見込み,30.000,EQUAL",
			"C,試験の効率化による費用の削減,53.000,EQUAL" })
	void derivedFiguresOfTheProjectsAreComputedAgain(String letter, String name, String result, Verdict verdict) {
		derived(document.project(letter), name, result, verdict);
	}

	private static void derived(Undertaking undertaking, String name, String result, Verdict verdict) {
		Derivation derivation = undertaking.getDerivations().stream().filter(d -> d.getName().equals(name)).findFirst()
				.orElseThrow();
		DerivationResult found = DerivationResult.of(derivation);
		assertThat(found.rounded(3)).hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(result));
		assertThat(found.unknown()).isEmpty();
		assertThat(found.unused()).isEmpty();
		assertThat(found.stated()).singleElement().satisfies(s -> assertThat(s.verdict()).isEqualTo(verdict));
	}
}
