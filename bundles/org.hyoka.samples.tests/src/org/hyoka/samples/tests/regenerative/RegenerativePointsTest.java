// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.tests.regenerative;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.figures.Verdict;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.RecusalKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The computed means are those that the document prints (rule 1). */
class RegenerativePointsTest {
	private final Document document = Document.create();

	private ScoreTable table(String letter) {
		return Scoring.table(document.dossier(), document.assessment(document.project(letter)));
	}

	@ParameterizedTest
	@CsvSource({ "A,5,3.0 2.6 2.2 2.0 2.6 2.6 2.6", "B,4,3.0 2.5 2.5 3.0 2.0 2.3 2.5", "C,5,3.0 2.2 2.2 1.8 1.8 2.0 2.2" })
	void theMeanOfEveryCriterionIsThePrintedOne(String letter, int sheets, String means) {
		ScoreTable table = table(letter);
		assertThat(table.rows()).extracting(ScoreRow::mean).map(Optional::orElseThrow).map(BigDecimal::toPlainString)
				.containsExactlyElementsOf(List.of(means.split(" ")));
		assertThat(table.rows()).allSatisfy(row -> assertThat(row.given()).isEqualTo(sheets));
	}

	@ParameterizedTest
	@CsvSource({ "A", "B", "C" })
	void everyPrintedMeanAgreesAndIsPossibleForThePanel(String letter) {
		assertThat(table(letter).stated()).hasSize(7).allSatisfy(stated -> {
			assertThat(stated.comparison().verdict()).isEqualTo(Verdict.EQUAL);
			assertThat(stated.possible()).isTrue();
		});
	}

	@Test
	void theSumsOfThePointsAreThoseOfThePrintedColumns() {
		assertThat(points("A")).isEqualTo(88);
		assertThat(points("B")).isEqualTo(71);
		assertThat(points("C")).isEqualTo(76);
	}

	private int points(String letter) {
		return table(letter).rows().stream().flatMap(r -> r.cells().stream()).flatMap(c -> c.value().stream())
				.mapToInt(BigDecimal::intValueExact).sum();
	}

	@Test
	void oneSeatDoesNotJudgeProjectBAndIsLeftOut() {
		ScoreTable table = table("B");
		assertThat(table.columns()).hasSize(4);
		assertThat(table.excluded()).singleElement().satisfies(excluded -> {
			assertThat(excluded.kind()).isEqualTo(RecusalKind.NOT_ASSIGNED);
			assertThat(excluded.reason()).contains("理由は原典に記載なし");
		});
	}

	@Test
	void onlyTwoMeansOfProjectCAreLowAndNoReasonIsPrinted() {
		assertThat(table("C").rows()).filteredOn(ScoreRow::low).extracting(r -> r.criterion().getCode()).containsExactly("4",
				"5");
		assertThat(table("C").rows()).filteredOn(ScoreRow::low).allSatisfy(r -> assertThat(r.lowReason()).isEmpty());
		assertThat(table("A").rows()).noneMatch(ScoreRow::low);
		assertThat(table("B").rows()).noneMatch(ScoreRow::low);
	}

	@Test
	void theOverallScaleFollowsTheKindOfEvaluation() {
		assertThat(document.assessment(document.project("A")).getKind()).isEqualTo(EvaluationKind.FINAL);
		assertThat(document.assessment(document.project("B")).getKind()).isEqualTo(EvaluationKind.MID_TERM);
		String end = table("A").rows().getLast().scale().orElseThrow().getName();
		String middle = table("B").rows().getLast().scale().orElseThrow().getName();
		assertThat(end).isNotEqualTo(middle);
		assertThat(table("A").rows().getFirst().scale()).isEqualTo(table("B").rows().getFirst().scale());
	}

	@Test
	void theProgramHasCommentsOnly() {
		ScoreTable table = Scoring.table(document.dossier(), document.assessment(document.program()));
		assertThat(table.commentsOnly()).isTrue();
		assertThat(table.rows()).allSatisfy(row -> assertThat(row.mean()).isEmpty());
	}
}
