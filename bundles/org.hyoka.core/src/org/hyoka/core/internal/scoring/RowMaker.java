// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hyoka.core.figures.Fraction;
import org.hyoka.core.scoring.Aggregate;
import org.hyoka.core.scoring.Grades;
import org.hyoka.core.scoring.PointText.Given;
import org.hyoka.core.scoring.ScoreCell;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.GradeCount;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.ScalePoint;

/** Makes the rows of a table of points: what the points on each criterion come to (rules 1, 15, 16). */
final class RowMaker {
	private final Map<Criterion, CriterionAssessment> boxes = new HashMap<>();
	private final Map<Criterion, String> reasons = new HashMap<>();

	RowMaker(Assessment assessment) {
		for (CriterionAssessment box : assessment.getCriterionAssessments()) {
			boxes.putIfAbsent(box.getCriterion(), box);
			if (box.getLowMeanReason() != null && !box.getLowMeanReason().isBlank()) {
				reasons.putIfAbsent(box.getCriterion(), box.getLowMeanReason());
			}
		}
	}

	/** The row of a criterion from the members' judgements on it. */
	ScoreRow row(Criterion criterion, Optional<Scale> scale, List<ScoreCell> cells) {
		List<BigDecimal> values = new ArrayList<>(answers(cells).stream().flatMap(c -> c.value().stream()).toList());
		List<ScalePoint> steps = new ArrayList<>(
				answers(cells).stream().filter(c -> c.value().isEmpty()).flatMap(c -> c.point().stream()).toList());
		int given = count(cells, ScoreCell.State.GIVEN);
		int missing = scale.isEmpty() ? 0 : count(cells, ScoreCell.State.NONE);
		if (scale.isPresent() && values.isEmpty() && steps.isEmpty()) { // no sheet gives a point, so what is entered as numbers counts
			given = counted(criterion, scale.get(), values, steps);
			missing = given > 0 ? 0 : missing;
		}
		Collections.sort(values);
		Optional<Aggregate> aggregate = scale.filter(s -> !values.isEmpty() && !criterion.isSeveralAnswers()).flatMap(s -> aggregate(s, values));
		return new ScoreRow(criterion, scale, cells, aggregate, values.stream().findFirst(),
				values.isEmpty() ? Optional.empty() : Optional.of(values.getLast()), given,
				missing, count(cells, ScoreCell.State.INVALID),
				scale.map(s -> Points.distribution(s, values, steps)).orElse(List.of()), isLow(scale, aggregate),
				Optional.ofNullable(reasons.get(criterion)), fails(criterion, lessIsBetter(scale), aggregate), consensus(criterion, scale),
				aggregate.flatMap(a -> Grades.of(scale.get(), a.exact())));
	}

	/** The row of a criterion that is the sum of its parts; without a result as long as a part has none. */
	ScoreRow sum(ScoreRow row, List<ScoreRow> parts) {
		Fraction sum = Fraction.ZERO;
		int decimals = 0;
		int count = Integer.MAX_VALUE;
		for (ScoreRow part : parts) {
			if (part.aggregate().isEmpty()) {
				return row;
			}
			Aggregate aggregate = part.aggregate().get();
			sum = sum.plus(aggregate.exact().times(weight(part.criterion())));
			decimals = Math.max(decimals, aggregate.rounded().scale());
			count = Math.min(count, aggregate.count());
		}
		Aggregate all = new Aggregate(parts.getFirst().aggregate().get().how(), sum, sum.round(decimals), count);
		boolean less = parts.stream().allMatch(ScoreRow::lessIsBetter);
		return new ScoreRow(row.criterion(), row.scale(), row.cells(), Optional.of(all), row.lowest(), row.highest(), count, 0, 0,
				row.distribution(), false, row.lowReason(), fails(row.criterion(), less, Optional.of(all)), row.consensus(), row.grade());
	}

	/** The weight of a criterion, 1 where it has none. */
	static Fraction weight(Criterion criterion) {
		return reasonable(criterion.getWeight()) ? Fraction.of(criterion.getWeight()) : Fraction.ONE;
	}

	private static List<ScoreCell> answers(List<ScoreCell> cells) {
		return cells.stream().flatMap(ScoreCell::answers).toList();
	}

	private static int count(List<ScoreCell> cells, ScoreCell.State state) {
		return (int) cells.stream().filter(c -> c.state() == state).count();
	}

	/** Takes what is entered as numbers of members for each point. */
	private int counted(Criterion criterion, Scale scale, List<BigDecimal> values, List<ScalePoint> steps) {
		CriterionAssessment box = boxes.get(criterion);
		int given = 0;
		for (GradeCount count : box == null ? List.<GradeCount>of() : box.getCounts()) {
			BigDecimal value = count.getValue() == null && count.getPoint() != null ? count.getPoint().getValue() : count.getValue();
			int members = count.getCount() == null ? 0 : Math.clamp(count.getCount(), 0, 10_000);
			if (value != null && Points.allows(scale, value)) {
				values.addAll(Collections.nCopies(members, value));
				given += members;
			} else if (value == null && scale.getPoints().contains(count.getPoint())) {
				steps.addAll(Collections.nCopies(members, count.getPoint()));
				given += members;
			}
		}
		return given;
	}

	private Optional<Given> consensus(Criterion criterion, Optional<Scale> scale) {
		CriterionAssessment box = boxes.get(criterion);
		if (box == null || box.getConsensus() == null && box.getConsensusPoint() == null) {
			return Optional.empty();
		}
		ScalePoint point = box.getConsensusPoint();
		Optional<BigDecimal> value = Optional.ofNullable(box.getConsensus() == null && point != null ? point.getValue() : box.getConsensus());
		return Optional.of(new Given(value.filter(Numbers::isReasonable), Optional.ofNullable(point)
				.or(() -> scale.flatMap(s -> value.flatMap(v -> Points.at(s, v))))));
	}

	private static boolean isLow(Optional<Scale> scale, Optional<Aggregate> aggregate) {
		return scale.isPresent() && aggregate.isPresent() && scale.get().getReasonBelow() != null
				&& isWorse(lessIsBetter(scale), aggregate.get().rounded().compareTo(scale.get().getReasonBelow()));
	}

	private static boolean fails(Criterion criterion, boolean less, Optional<Aggregate> aggregate) {
		return aggregate.isPresent() && reasonable(criterion.getThreshold())
				&& isWorse(less, aggregate.get().exact().compareTo(Fraction.of(criterion.getThreshold())));
	}

	private static boolean lessIsBetter(Optional<Scale> scale) {
		return scale.filter(s -> s.getDirection() == Direction.LOWER_IS_BETTER).isPresent();
	}

	private static boolean reasonable(BigDecimal value) {
		return value != null && Numbers.isReasonable(value);
	}

	static boolean isWorse(boolean lessIsBetter, int comparison) {
		return lessIsBetter ? comparison > 0 : comparison < 0;
	}

	private static Optional<Aggregate> aggregate(Scale scale, List<BigDecimal> sorted) {
		int n = sorted.size();
		Fraction exact = switch (scale.getAveraging()) {
		case MEAN -> mean(sorted);
		case TRIMMED_MEAN -> mean(n > 2 ? sorted.subList(1, n - 1) : sorted);
		case MEDIAN -> Fraction.of(sorted.get((n - 1) / 2).add(sorted.get(n / 2))).dividedBy(Fraction.of(2, 1));
		case NONE -> null;
		};
		return Optional.ofNullable(exact).map(PossibleMeans.factor(scale)::times)
				.map(e -> new Aggregate(scale.getAveraging(), e, e.round(PossibleMeans.decimals(scale)), n));
	}

	private static Fraction mean(List<BigDecimal> values) {
		return Fraction.sum(values).dividedBy(Fraction.of(values.size(), 1));
	}
}
