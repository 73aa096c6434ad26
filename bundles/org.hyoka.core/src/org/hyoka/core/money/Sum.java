// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.money;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.MoneyState;

/**
 * What amounts of one unit add up to (rule 2: sums are computed).
 *
 * @param value     the sum of the amounts that are stated; 0 for none
 * @param addends   how many amounts are stated; 0 is an amount
 * @param notStated how many are there without an amount (printed as a dash)
 * @param bound     up to which difference from a printed total rounding explains it: half of each addend's last digit,
 *                  added up
 * @param states    the states of all of them
 * @since 0.1
 */
public record Sum(BigDecimal value, int addends, int notStated, BigDecimal bound, Set<MoneyState> states) {
	/** Nothing at all. */
	public static final Sum EMPTY = new Sum(BigDecimal.ZERO, 0, 0, BigDecimal.ZERO, Set.of());
	private static final BigDecimal HALF = new BigDecimal("0.5");

	/** Keeps the set from changing. */
	public Sum {
		states = Set.copyOf(states);
	}

	/** One amount, or one that is not stated if it is null or beyond reason. */
	public static Sum of(BigDecimal amount, MoneyState state) {
		Set<MoneyState> states = state == null ? Set.of() : Set.of(state);
		return amount == null || !Numbers.isReasonable(amount) ? new Sum(BigDecimal.ZERO, 0, 1, BigDecimal.ZERO, states)
				: new Sum(amount, 1, 0, HALF.scaleByPowerOfTen(-amount.scale()), states);
	}

	/** Both together. */
	public Sum plus(Sum other) {
		Set<MoneyState> all = EnumSet.noneOf(MoneyState.class);
		all.addAll(states);
		all.addAll(other.states);
		return new Sum(value.add(other.value), addends + other.addends, notStated + other.notStated,
				bound.add(other.bound), all);
	}

	/** The same with the other sign, such as money carried out. */
	public Sum negate() {
		return new Sum(value.negate(), addends, notStated, bound, states);
	}

	/** Whether nothing is stated. */
	public boolean isEmpty() {
		return addends == 0;
	}

	/** Whether something is stated and nothing is missing. */
	public boolean complete() {
		return addends > 0 && notStated == 0;
	}
}
