// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.scoring;

import java.math.BigDecimal;

import org.hyoka.core.figures.Fraction;
import org.hyoka.model.hyoka.Averaging;

/**
 * What several members' points come to (rule 1: means are computed).
 *
 * @param how     mean or median
 * @param exact   unrounded, for totals (rule 16)
 * @param rounded half up to the scale's decimals, as it is printed
 * @param count   how many points it comes from
 * @since 0.1
 */
public record Aggregate(Averaging how, Fraction exact, BigDecimal rounded, int count) {
	/** As it is printed beside a limit that it is not: with more decimals where rounding makes it that limit (5.96 beside 6). */
	public BigDecimal apart(BigDecimal limit) {
		return exact.apart(limit, rounded.scale());
	}
}
