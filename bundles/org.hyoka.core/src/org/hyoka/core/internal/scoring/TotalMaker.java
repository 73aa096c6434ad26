// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.figures.Fraction;
import org.hyoka.core.scoring.Aggregate;
import org.hyoka.core.scoring.Grades;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.Total;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Averaging;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.TotalKind;

/** Adds up the rows of a table of points (rule 16: totals come from unrounded means). */
final class TotalMaker {
	private final CriterionSet set;
	private final List<ScoreRow> rows;
	private Fraction sum = Fraction.ZERO;
	private Fraction weights = Fraction.ZERO;
	private Optional<Fraction> most = Optional.of(Fraction.ZERO);
	private int decimals = -1;
	private boolean less;
	private final List<Criterion> without = new ArrayList<>();

	TotalMaker(CriterionSet set, List<ScoreRow> rows) {
		this.set = set;
		this.rows = rows;
	}

	/** The total; empty where nothing can be added up. */
	Optional<Total> total() {
		for (ScoreRow row : rows) {
			Criterion criterion = row.criterion();
			if (!criterion.isOverall() && criterion.getPartOf() == null && !criterion.isSeveralAnswers() && isNumeric(row)) {
				add(row);
			}
		}
		if (weights.signum() == 0) {
			return Optional.empty();
		}
		Fraction mean = sum.dividedBy(weights);
		TotalKind kind = set.getTotal();
		Fraction total = kind == TotalKind.SUM ? sum : mean;
		boolean decided = kind != TotalKind.UNSPECIFIED && without.isEmpty();
		boolean failed = decided && set.getThreshold() != null && Numbers.isReasonable(set.getThreshold())
				&& RowMaker.isWorse(less, total.compareTo(Fraction.of(set.getThreshold())));
		return Optional.of(new Total(sum, mean, sum.round(decimals), mean.round(decimals), without, kind,
				most.filter(m -> !less).map(m -> m.round(decimals).stripTrailingZeros()).map(m -> m.scale() < 0 ? m.setScale(0) : m), less, failed,
				decided ? Grades.of(set.getBands(), total, less) : Optional.empty()));
	}

	private boolean isNumeric(ScoreRow row) {
		return row.scale().map(s -> s.getAveraging() != Averaging.NONE && Points.isNumeric(s)).orElseGet(() -> isSum(row));
	}

	private boolean isSum(ScoreRow row) {
		return row.scale().isEmpty() && parts(row).stream().anyMatch(p -> p.scale().isPresent());
	}

	private List<ScoreRow> parts(ScoreRow row) {
		return rows.stream().filter(r -> r.criterion().getPartOf() == row.criterion() && r != row).toList();
	}

	private void add(ScoreRow row) {
		Fraction weight = RowMaker.weight(row.criterion());
		Optional<Fraction> result = row.aggregate().map(Aggregate::exact)
				.or(() -> row.consensus().flatMap(c -> c.value()).map(Fraction::of));
		if (result.isEmpty()) {
			without.add(row.criterion());
			return;
		}
		sum = sum.plus(result.get().times(weight));
		weights = weights.plus(weight);
		less |= row.lessIsBetter() || parts(row).stream().anyMatch(ScoreRow::lessIsBetter);
		int own = row.mean().map(BigDecimal::scale).orElseGet(() -> row.scale().map(PossibleMeans::decimals).orElse(0));
		decimals = decimals < 0 ? own : decimals;
		most = most.flatMap(m -> largest(row).map(l -> m.plus(l.times(weight))));
	}

	private Optional<Fraction> largest(ScoreRow row) {
		if (row.scale().isPresent()) {
			Scale scale = row.scale().get();
			return Points.allowed(scale).stream().max(BigDecimal::compareTo).map(v -> Fraction.of(v).times(PossibleMeans.factor(scale)));
		}
		Optional<Fraction> all = Optional.of(Fraction.ZERO);
		for (ScoreRow part : parts(row)) {
			all = all.flatMap(a -> largest(part).map(l -> a.plus(l.times(RowMaker.weight(part.criterion())))));
		}
		return all;
	}
}
