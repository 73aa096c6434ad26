// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.scoring;

import java.math.BigDecimal;
import java.util.List;

import org.hyoka.core.figures.Fraction;
import org.hyoka.model.hyoka.Criterion;

/**
 * The total over the criteria but the overall one, from unrounded means (rule 16), each times its weight (1 where it has
 * none).
 *
 * @param weightedSum  the sum of weight times mean
 * @param weightedMean that sum by the sum of the weights
 * @param roundedSum   the sum, half up to the decimals of the first criterion's scale
 * @param roundedMean  the weighted mean, likewise
 * @param without      criteria with a scale that have no points yet; the total is not complete while there are any
 * @since 0.1
 */
public record Total(Fraction weightedSum, Fraction weightedMean, BigDecimal roundedSum, BigDecimal roundedMean,
		List<Criterion> without) {
	/** Keeps the list from changing. */
	public Total {
		without = List.copyOf(without);
	}

	/** Whether every criterion is in it. */
	public boolean complete() {
		return without.isEmpty();
	}
}
