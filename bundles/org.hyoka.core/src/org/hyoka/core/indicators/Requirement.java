// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.indicators;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Target;

/**
 * When an actual reaches a target.
 *
 * @since 0.1
 */
public enum Requirement {
	/** At least the target (以上). */
	AT_LEAST,
	/** More than the target (超). */
	MORE_THAN,
	/** At most the target (以下). */
	AT_MOST,
	/** Less than the target (未満). */
	LESS_THAN;

	private static final Pattern MORE = Pattern.compile("超(?!音波)|より(?:多|大|高)|上回|more than|greater than|over|above|>(?!=)");
	private static final Pattern LESS = Pattern.compile("未満|より(?:少|小|低)|下回|less than|below|under|<(?!=)");
	private static final Pattern AT_LEAST_WORDS = Pattern.compile("以上|at least|or more|>=|≧|≥");
	private static final Pattern AT_MOST_WORDS = Pattern.compile("以下|以内|at most|or less|up to|<=|≦|≤");

	/**
	 * The requirement of a target: what its qualifier says (以上, 超, 以下, 以内, 未満 and the English words), else at least or at most,
	 * by the indicator's direction. 程度 and 約 change nothing.
	 */
	public static Requirement of(Target target) {
		String words = target.getQualifier() == null ? "" : Numbers.toHalfWidth(target.getQualifier()).toLowerCase();
		if (AT_LEAST_WORDS.matcher(words).find()) {
			return AT_LEAST;
		}
		if (AT_MOST_WORDS.matcher(words).find()) {
			return AT_MOST;
		}
		if (MORE.matcher(words).find()) {
			return MORE_THAN;
		}
		if (LESS.matcher(words).find()) {
			return LESS_THAN;
		}
		boolean less = target.eContainer() instanceof Indicator indicator
				&& indicator.getDirection() == Direction.LOWER_IS_BETTER;
		return less ? AT_MOST : AT_LEAST;
	}

	/** Whether more is better. */
	public boolean upward() {
		return this == AT_LEAST || this == MORE_THAN;
	}

	/** Whether an actual reaches a target. */
	public boolean holds(BigDecimal actual, BigDecimal target) {
		int c = actual.compareTo(target);
		return switch (this) {
		case AT_LEAST -> c >= 0;
		case MORE_THAN -> c > 0;
		case AT_MOST -> c <= 0;
		case LESS_THAN -> c < 0;
		};
	}
}
