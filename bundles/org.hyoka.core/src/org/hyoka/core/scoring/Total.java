// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.figures.Fraction;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.GradeBand;
import org.hyoka.model.hyoka.TotalKind;

/**
 * The total over the criteria but the overall one, from unrounded means (rule 16), each times its weight (1 where it has
 * none). Parts of a criterion are in it with that criterion; where no member's points are known, what the panel agreed upon is.
 *
 * @param weightedSum  the sum of weight times mean
 * @param weightedMean that sum by the sum of the weights
 * @param roundedSum   the sum, half up to the decimals of the first criterion's scale
 * @param roundedMean  the weighted mean, likewise
 * @param without      criteria with a scale that have no points yet; the total is not complete while there are any
 * @param kind         which of them is the total; not stated where the criterion set does not say
 * @param most         the largest sum that can be reached; empty where a scale has no largest number, or less is better
 * @param lessIsBetter whether less is better on one of the scales, so that the threshold is failed above it
 * @param failed       whether the unrounded total does not reach the threshold of the criterion set; where less is better, exceeds it
 * @param grade        the grade that the unrounded total has, where the criterion set has grades
 * @since 0.1
 */
public record Total(Fraction weightedSum, Fraction weightedMean, BigDecimal roundedSum, BigDecimal roundedMean,
		List<Criterion> without, TotalKind kind, Optional<BigDecimal> most, boolean lessIsBetter, boolean failed, Optional<GradeBand> grade) {
	/** Keeps the list from changing. */
	public Total {
		without = List.copyOf(without);
	}

	/** The total as it is printed: the sum where the criterion set says so, else the mean. */
	public BigDecimal printed() {
		return kind == TotalKind.SUM ? roundedSum : roundedMean;
	}

	/** As it is printed beside a limit that it is not: with more decimals where rounding makes it that limit (9.95 beside 10). */
	public BigDecimal apart(BigDecimal limit) {
		return (kind == TotalKind.SUM ? weightedSum : weightedMean).apart(limit, printed().scale());
	}

	/** Whether every criterion is in it. */
	public boolean complete() {
		return without.isEmpty();
	}
}
