// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hyoka.core.Dossiers;
import org.hyoka.core.figures.Fraction;
import org.hyoka.core.scoring.Aggregate;
import org.hyoka.core.scoring.Excluded;
import org.hyoka.core.scoring.ScoreCell;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.core.scoring.Total;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Averaging;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Recusal;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.ScalePoint;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.ScoringRound;
import org.hyoka.model.hyoka.Undertaking;

/** Makes one table of points. */
public final class TableMaker {
	private final Dossier dossier;
	private final Assessment assessment;
	private final Undertaking undertaking;
	private final Optional<ScoringRound> round;
	private final EvaluationKind kind;
	private final List<Member> panel;
	private final Set<Member> eligible = new LinkedHashSet<>();
	private final List<Excluded> excluded = new ArrayList<>();
	private final Map<Member, ScoreSheet> counted = new LinkedHashMap<>();
	private final List<ScoreSheet> setAside = new ArrayList<>();

	/** Sorts members and sheets; {@link #table()} does the rest. */
	public TableMaker(Dossier dossier, ScoreSheets sheets, Assessment assessment, Optional<ScoringRound> round) {
		this.dossier = dossier;
		this.assessment = assessment;
		this.undertaking = assessment.getUndertaking();
		this.round = round;
		this.kind = Dossiers.kind(dossier, assessment);
		this.panel = dossier.getPanel() == null ? List.of() : List.copyOf(dossier.getPanel().getMembers());
		panel.forEach(this::sort);
		sheets.received(undertaking, round).forEach(this::sort);
	}

	private void sort(Member member) {
		Optional<Recusal> recusal = Dossiers.recusal(member, undertaking);
		if (recusal.isPresent()) {
			excluded.add(new Excluded(member, recusal.get().getKind(), Optional.ofNullable(recusal.get().getReason())));
		} else {
			eligible.add(member);
		}
	}

	private void sort(ScoreSheet sheet) {
		if (!eligible.contains(sheet.getMember())) {
			setAside.add(sheet);
			return;
		}
		ScoreSheet other = counted.get(sheet.getMember());
		ScoreSheet counting = other == null ? sheet : Dossiers.counting(other, sheet);
		if (other != null) {
			setAside.add(counting == sheet ? other : sheet);
		}
		counted.put(sheet.getMember(), counting);
	}

	/** The table. */
	public ScoreTable table() {
		List<Criterion> criteria = assessment.getCriterionSet() == null ? List.of()
				: assessment.getCriterionSet().getCriteria();
		boolean commentsOnly = Scoring.commentsOnly(dossier, assessment);
		List<Optional<Scale>> scales = criteria.stream()
				.map(c -> commentsOnly ? Optional.<Scale>empty() : Scoring.scale(c, kind)).toList();
		Map<Member, List<ScoreCell>> cells = new LinkedHashMap<>();
		counted.forEach((member, sheet) -> cells.put(member, cells(member, sheet, criteria, scales)));
		List<Member> columns = cells.entrySet().stream().sorted(Map.Entry.comparingByValue(new ColumnOrder())).map(Map.Entry::getKey)
				.toList();
		Map<Criterion, String> reasons = reasons();
		List<ScoreRow> rows = new ArrayList<>();
		for (int i = 0; i < criteria.size(); i++) {
			int row = i;
			rows.add(row(criteria.get(i), scales.get(i), columns.stream().map(m -> cells.get(m).get(row)).toList(),
					Optional.ofNullable(reasons.get(criteria.get(i)))));
		}
		List<Member> awaited = eligible.stream().filter(m -> !counted.containsKey(m)).toList();
		return new ScoreTable(assessment, kind, round, commentsOnly, List.copyOf(eligible), excluded, columns, awaited, setAside, rows,
				total(rows), StatedMeans.of(assessment, rows, size()));
	}

	/** What a member gave, one cell per criterion. */
	private static List<ScoreCell> cells(Member member, ScoreSheet sheet, List<Criterion> criteria, List<Optional<Scale>> scales) {
		Map<Criterion, List<Score>> scores = byCriterion(sheet);
		List<ScoreCell> cells = new ArrayList<>();
		for (int i = 0; i < criteria.size(); i++) {
			cells.add(JudgementReader.of(member, scores.getOrDefault(criteria.get(i), List.of()), scales.get(i)));
		}
		return List.copyOf(cells);
	}

	/** How many members judge (rule 16): those with points, else as the panel is stated, else as it is listed. */
	private int size() {
		if (!counted.isEmpty()) {
			return counted.size();
		}
		Integer stated = dossier.getPanel() == null ? null : dossier.getPanel().getStatedSize();
		return stated == null ? eligible.size() : Math.max(0, stated - excluded.size());
	}

	private static Map<Criterion, List<Score>> byCriterion(ScoreSheet sheet) {
		Map<Criterion, List<Score>> scores = new HashMap<>();
		for (Score score : sheet.getScores()) {
			scores.computeIfAbsent(score.getCriterion(), c -> new ArrayList<>()).add(score);
		}
		return scores;
	}

	private Map<Criterion, String> reasons() {
		Map<Criterion, String> reasons = new HashMap<>();
		for (CriterionAssessment text : assessment.getCriterionAssessments()) {
			if (text.getLowMeanReason() != null && !text.getLowMeanReason().isBlank()) {
				reasons.putIfAbsent(text.getCriterion(), text.getLowMeanReason());
			}
		}
		return reasons;
	}

	private static ScoreRow row(Criterion criterion, Optional<Scale> scale, List<ScoreCell> cells,
			Optional<String> reason) {
		List<BigDecimal> values = cells.stream().flatMap(c -> c.value().stream()).sorted().toList();
		List<ScalePoint> steps = cells.stream().filter(c -> c.value().isEmpty()).flatMap(c -> c.point().stream()).toList();
		Optional<Aggregate> aggregate = scale.filter(s -> !values.isEmpty()).flatMap(s -> aggregate(s, values));
		boolean low = scale.isPresent() && aggregate.isPresent() && scale.get().getReasonBelow() != null
				&& isWorse(scale.get(), aggregate.get().rounded(), scale.get().getReasonBelow());
		boolean failed = scale.isPresent() && aggregate.isPresent() && reasonable(criterion.getThreshold())
				&& isWorse(scale.get(), aggregate.get().exact().compareTo(Fraction.of(criterion.getThreshold())));
		return new ScoreRow(criterion, scale, cells, aggregate, values.stream().findFirst(),
				values.isEmpty() ? Optional.empty() : Optional.of(values.getLast()), count(cells, ScoreCell.State.GIVEN),
				scale.isEmpty() ? 0 : count(cells, ScoreCell.State.NONE), count(cells, ScoreCell.State.INVALID),
				scale.map(s -> Points.distribution(s, values, steps)).orElse(List.of()), low, reason, failed);
	}

	private static int count(List<ScoreCell> cells, ScoreCell.State state) {
		return (int) cells.stream().filter(c -> c.state() == state).count();
	}

	private static boolean reasonable(BigDecimal value) {
		return value != null && Numbers.isReasonable(value);
	}

	private static boolean isWorse(Scale scale, BigDecimal value, BigDecimal limit) {
		return isWorse(scale, value.compareTo(limit));
	}

	private static boolean isWorse(Scale scale, int comparison) {
		return scale.getDirection() == Direction.LOWER_IS_BETTER ? comparison > 0 : comparison < 0;
	}

	private static Optional<Aggregate> aggregate(Scale scale, List<BigDecimal> sorted) {
		int n = sorted.size();
		Fraction exact = switch (scale.getAveraging()) {
		case MEAN -> Fraction.sum(sorted).dividedBy(Fraction.of(n, 1));
		case MEDIAN -> Fraction.of(sorted.get((n - 1) / 2).add(sorted.get(n / 2))).dividedBy(Fraction.of(2, 1));
		case NONE -> null;
		};
		return Optional.ofNullable(exact)
				.map(e -> new Aggregate(scale.getAveraging(), e, e.round(PossibleMeans.decimals(scale)), n));
	}

	private static Optional<Total> total(List<ScoreRow> rows) {
		Fraction sum = Fraction.ZERO;
		Fraction weights = Fraction.ZERO;
		int decimals = -1;
		List<Criterion> without = new ArrayList<>();
		for (ScoreRow row : rows) {
			if (row.criterion().isOverall() || row.scale().isEmpty() || row.scale().get().getAveraging() == Averaging.NONE
					|| !Points.isNumeric(row.scale().get())) {
				continue;
			}
			if (row.aggregate().isEmpty()) {
				without.add(row.criterion());
				continue;
			}
			BigDecimal weight = reasonable(row.criterion().getWeight()) ? row.criterion().getWeight() : BigDecimal.ONE;
			sum = sum.plus(row.aggregate().get().exact().times(Fraction.of(weight)));
			weights = weights.plus(Fraction.of(weight));
			decimals = decimals < 0 ? PossibleMeans.decimals(row.scale().get()) : decimals;
		}
		if (weights.signum() == 0) {
			return Optional.empty();
		}
		Fraction mean = sum.dividedBy(weights);
		return Optional.of(new Total(sum, mean, sum.round(decimals), mean.round(decimals), without));
	}
}
