// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text;

/**
 * How two printed amounts stand to each other (rule 5: amounts keep their unit and their precision).
 *
 * @since 0.1
 */
public enum Agreement {
	/** The same value. */
	EQUAL,
	/** The finer one, rounded, is the coarser one: 1,094 百万円 and 10.9億円. */
	ROUNDED,
	/** The finer one, cut off, is the coarser one: 5,409 百万円 and 54.0億円. */
	TRUNCATED,
	/** Two different values. */
	DIFFERENT,
	/** Their units do not convert into each other. */
	NOT_COMPARABLE;

	/** Whether the two may be the same fact printed twice. */
	public boolean agrees() {
		return this == EQUAL || this == ROUNDED || this == TRUNCATED;
	}
}
