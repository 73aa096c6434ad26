// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.progress.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.Dossiers;
import org.hyoka.core.derivation.DerivationResult;
import org.hyoka.core.figures.StatedComparison;
import org.hyoka.core.figures.Verdict;
import org.hyoka.core.indicators.Achievement.Status;
import org.hyoka.core.indicators.Achievements;
import org.hyoka.core.indicators.EvaluationDay;
import org.hyoka.core.indicators.Reach;
import org.hyoka.core.indicators.Reachability;
import org.hyoka.core.money.AllocationSums;
import org.hyoka.core.progress.ChapterState;
import org.hyoka.core.progress.Completeness;
import org.hyoka.core.progress.NextEvaluation;
import org.hyoka.core.progress.PriorFindings;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.PriorFinding;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.samples.Sample;
import org.hyoka.samples.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EverySampleIsComputedTest {
	static List<Sample> samples() {
		return Samples.all();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everyMeanThatIsPrintedWithItsPointsIsTheComputedOne(Sample sample) {
		for (ScoreTable table : Scoring.tables(sample.create())) {
			assertThat(table.stated()).allSatisfy(mean -> {
				assertThat(mean.possible()).isTrue();
				assertThat(mean.comparison().verdict()).isNotEqualTo(Verdict.DIFFERENT);
			});
			for (ScoreRow row : table.rows()) {
				assertThat(row.cells()).hasSize(table.columns().size());
				assertThat(row.invalid()).isZero();
				assertThat(row.given() + row.missing()).isEqualTo(row.scale().isPresent() ? table.columns().size() : 0);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everyPrintedTotalOfAllocationsIsWithinRounding(Sample sample) {
		for (Undertaking undertaking : Dossiers.undertakings(sample.create())) {
			undertaking.getAllocations().stream().map(AllocationSums::of).forEach(sums -> {
				assertThat(sums.unplaced()).isEmpty();
				assertThat(sums.stated()).extracting(StatedComparison::verdict).isSubsetOf(Verdict.EQUAL, Verdict.ROUNDING,
						Verdict.EXPLAINED);
				assertThat(sums.statedTotals()).allMatch(check -> !check.verdict().isFinding());
			});
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everyFormulaCanBeComputed(Sample sample) {
		for (Undertaking undertaking : Dossiers.undertakings(sample.create())) {
			undertaking.getDerivations().stream().map(DerivationResult::of).forEach(result -> {
				assertThat(result.value().problem()).as(result.derivation().getExpression()).isEmpty();
				assertThat(result.unused()).isEmpty();
			});
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everyTargetIsJudgedAndOnlyOpenOnesAreForecast(Sample sample) {
		Dossier dossier = sample.create();
		LocalDate asOf = EvaluationDay.of(dossier).orElseThrow();
		for (Undertaking undertaking : Dossiers.undertakings(dossier)) {
			for (Indicator indicator : undertaking.getIndicators()) {
				assertThat(indicator.getTargets()).allMatch(Achievements::canBeJudged);
				assertThat(Achievements.of(indicator, asOf)).hasSameSizeAs(indicator.getTargets());
				for (Reach reach : Reachability.of(indicator, asOf)) {
					assertThat(Achievements.of(reach.target(), asOf).status()).isIn(Status.IN_PROGRESS, Status.NOT_YET_DUE);
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everySampleCanBeCarriedOverToItsNextEvaluation(Sample sample) {
		Dossier last = sample.create();
		NextEvaluation.Carried carried = NextEvaluation.carry(last, EvaluationKind.FINAL, FiscalYear.of(2028));
		Dossier next = carried.dossier();
		Set<String> ids = new HashSet<>(List.of(next.getId()));
		EcoreUtil.getAllContents(next, false).forEachRemaining(object -> {
			for (EObject target : ((EObject) object).eCrossReferences()) {
				assertThat(EcoreUtil.isAncestor(next, target)).as("%s refers to %s", object, target).isTrue();
			}
			assertThat(ids.add(((Element) object).getId())).isTrue();
		});
		Set<String> origins = new HashSet<>();
		PriorFindings.open(next).stream().map(PriorFinding::getOriginId).forEach(origins::add);
		last.getAssessments().forEach(a -> a.getRecommendations()
				.forEach(r -> assertThat(origins).as("every recommendation lives on").contains(r.getId())));
		assertThat(carried.entries()).isSubsetOf(sample.attachments().keySet());
		assertThat(next.getScoreSheets()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void completenessSaysWhatIsMissingExactlyWhereSomethingIs(Sample sample) {
		for (ChapterState chapter : Completeness.of(sample.create())) {
			assertThat(chapter.missing().isEmpty()).isEqualTo(chapter.state() == ChapterState.State.COMPLETE
					|| chapter.state() == ChapterState.State.NOT_DUE);
		}
	}
}
