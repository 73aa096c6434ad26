// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.money;

import java.math.BigDecimal;

import org.hyoka.core.figures.Verdict;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;

/**
 * A printed grand total beside what the printed totals of the same table add up to.
 *
 * @param stated     the printed grand total
 * @param over       which printed totals: {@link StatedMeasure#YEAR_TOTAL} or {@link StatedMeasure#ITEM_TOTAL}
 * @param printed    the grand total, in the table's unit
 * @param sum        what they add up to
 * @param difference printed minus sum
 * @param bound      up to which rounding explains it: half a unit per total
 * @param verdict    what it is worth
 * @since 0.1
 */
public record TotalsCheck(StatedFigure stated, StatedMeasure over, BigDecimal printed, BigDecimal sum,
		BigDecimal difference, BigDecimal bound, Verdict verdict) {
}
