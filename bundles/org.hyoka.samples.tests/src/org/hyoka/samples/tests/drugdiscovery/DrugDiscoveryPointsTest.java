// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.tests.drugdiscovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.hyoka.core.scoring.Scoring;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.ScalePoint;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of points are pictures that the text lacks: nothing is invented, what is printed of them is there. */
class DrugDiscoveryPointsTest {
	private final Dossier dossier = Sample.byKey("drugdiscovery-2021").orElseThrow().create();

	@Test
	void thereAreNoSheetsAndNoMeans() {
		assertThat(dossier.getScoreSheets()).isEmpty();
		assertThat(Scoring.tables(dossier)).allSatisfy(
				table -> assertThat(table.rows()).allSatisfy(row -> assertThat(row.mean()).isEmpty()));
	}

	@ParameterizedTest
	@CsvSource({ "B, 4", "D, 4 5" })
	void aMeanBelowTwoHasItsPrintedReason(String code, String criteria) {
		Assessment assessment = assessment(code);
		assertThat(assessment.getCriterionAssessments()).extracting(c -> c.getCriterion().getCode())
				.containsExactly(criteria.split(" "));
		assertThat(assessment.getCriterionAssessments()).extracting(CriterionAssessment::getLowMeanReason)
				.allSatisfy(reason -> assertThat(reason).isNotBlank());
		assertThat(assessment.getStated()).filteredOn(s -> s.getMeasure() == StatedMeasure.MEAN).extracting("text")
				.containsOnly("2点未満").hasSize(criteria.split(" ").length);
	}

	@ParameterizedTest
	@CsvSource({ "A, FINAL, 実施された事業は、優れていた。", "B, FINAL, 実施された事業は、優れていた。", "C, FINAL, 実施された事業は、優れていた。",
			"D, MID_TERM, 事業は優れており、より積極的に推進すべきである。" })
	void theOverallScaleHasTheWordsOfItsKindOfEvaluation(String code, EvaluationKind kind, String best) {
		Assessment assessment = assessment(code);
		assertThat(assessment.getKind()).isEqualTo(kind);
		assertThat(assessment.getCriterionSet().getCriteria()).hasSize(7);
		assertThat(words(assessment, 6, kind)).startsWith(best).hasSize(4);
		assertThat(words(assessment, 0, kind)).containsExactly("極めて妥当である。", "妥当である。", "概ね妥当である。", "妥当でない。");
	}

	private static List<String> words(Assessment assessment, int criterion, EvaluationKind kind) {
		Criterion c = assessment.getCriterionSet().getCriteria().get(criterion);
		return Scoring.scale(c, kind).orElseThrow().getPoints().stream().map(ScalePoint::getName).toList();
	}

	private Assessment assessment(String code) {
		return dossier.getAssessments().stream()
				.filter(a -> a.getUndertaking().getCode() != null && a.getUndertaking().getCode().equals(code)).findFirst()
				.orElseThrow();
	}
}
