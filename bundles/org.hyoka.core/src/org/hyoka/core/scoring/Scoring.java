// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.IntStream;

import org.hyoka.core.Dossiers;
import org.hyoka.core.internal.scoring.JudgementReader;
import org.hyoka.core.internal.scoring.Points;
import org.hyoka.core.internal.scoring.PossibleMeans;
import org.hyoka.core.internal.scoring.ScoreSheets;
import org.hyoka.core.internal.scoring.TableMaker;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.ScalePoint;
import org.hyoka.model.hyoka.ScoringRound;

/**
 * Makes tables of points from score sheets (rules 1, 6, 7, 15, 16, 17). Nothing is kept; asking again computes again.
 *
 * @since 0.1
 */
public final class Scoring {
	private Scoring() {
	}

	/** The table of the round that counts: the last one in which a sheet was handed in (rule 17). */
	public static ScoreTable table(Dossier dossier, Assessment assessment) {
		ScoreSheets sheets = ScoreSheets.of(dossier);
		return new TableMaker(dossier, sheets, assessment, sheets.lastRound(assessment.getUndertaking())).table();
	}

	/**
	 * The table of one round.
	 *
	 * @param round the round, or null for the sheets that belong to none
	 */
	public static ScoreTable table(Dossier dossier, Assessment assessment, ScoringRound round) {
		return new TableMaker(dossier, ScoreSheets.of(dossier), assessment, Optional.ofNullable(round)).table();
	}

	/** The tables of all assessments, in their order, each of the round that counts. */
	public static List<ScoreTable> tables(Dossier dossier) {
		return tables(dossier, dossier.getAssessments());
	}

	/** The tables of some assessments, each of the round that counts. */
	public static List<ScoreTable> tables(Dossier dossier, List<Assessment> assessments) {
		ScoreSheets sheets = ScoreSheets.of(dossier);
		List<ScoreTable> tables = new ArrayList<>();
		for (Assessment assessment : assessments) {
			tables.add(new TableMaker(dossier, sheets, assessment, sheets.lastRound(assessment.getUndertaking())).table());
		}
		return List.copyOf(tables);
	}

	/** Whether members only comment: the assessment is not scored, or none of its criteria has a scale that applies. */
	public static boolean commentsOnly(Dossier dossier, Assessment assessment) {
		EvaluationKind kind = Dossiers.kind(dossier, assessment);
		return !assessment.isScored() || assessment.getCriterionSet() == null
				|| assessment.getCriterionSet().getCriteria().stream().allMatch(c -> scale(c, kind).isEmpty());
	}

	/** The rounds in which sheets were handed in for an assessment, earliest first (rule 17: all stay); empty stands for no round. */
	public static List<Optional<ScoringRound>> rounds(Dossier dossier, Assessment assessment) {
		return ScoreSheets.of(dossier).rounds(assessment.getUndertaking());
	}

	/**
	 * The scale of a criterion that applies to an evaluation kind (rule 6): the first that names the kind, else the first
	 * that is for all kinds; where the kind is not stated, also the only one there is.
	 *
	 * @return empty where points are not given
	 */
	public static Optional<Scale> scale(Criterion criterion, EvaluationKind kind) {
		List<Scale> scales = criterion.getScales();
		Optional<Scale> named = scales.stream().filter(s -> s.getKinds().contains(kind)).findFirst();
		Optional<Scale> any = named.or(() -> scales.stream().filter(s -> s.getKinds().isEmpty()).findFirst());
		return any.isEmpty() && kind == EvaluationKind.UNSPECIFIED && scales.size() == 1 ? Optional.of(scales.getFirst())
				: any;
	}

	/**
	 * Why a judgement cannot be given on a scale; empty if it can.
	 *
	 * @param value the number, or null for none
	 * @param point the step, or null for none
	 */
	public static Optional<Phrase> problem(Scale scale, BigDecimal value, ScalePoint point) {
		return JudgementReader.problem(scale, value, point);
	}

	/** The numbers that may be given on a scale, lowest first; none where its steps have no numbers, at most ten thousand. */
	public static List<BigDecimal> allowed(Scale scale) {
		return Points.allowed(scale);
	}

	/**
	 * The means that so many members can give on a scale, rounded as it rounds (rule 16): with 2 members on 0 to 3 these
	 * are 0.0, 0.5, 1.0 … 3.0. For a scale with medians they are the possible medians.
	 *
	 * @param members 1 to 1000
	 * @return empty for a scale without numbers or without averaging
	 */
	public static SortedSet<BigDecimal> possibleMeans(int members, Scale scale) {
		return PossibleMeans.of(members, scale);
	}

	/**
	 * Whether so many members can give a printed mean; it is taken as rounded half up to the decimals it is printed with
	 * (rule 16). A scale without numbers cannot give any.
	 *
	 * @param members 1 to 1000
	 */
	public static boolean isPossibleMean(BigDecimal printed, int members, Scale scale) {
		return PossibleMeans.contains(printed, members, scale);
	}

	/**
	 * The sizes of the panel that can give all of these printed means (rule 16).
	 *
	 * @param largest the largest size that is tried, up to 1000
	 */
	public static List<Integer> possibleSizes(Collection<BigDecimal> printed, Scale scale, int largest) {
		return IntStream.rangeClosed(1, largest)
				.filter(n -> printed.stream().allMatch(mean -> isPossibleMean(mean, n, scale))).boxed().toList();
	}
}
