// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

/**
 * A part of a text.
 *
 * @param start  offset of the first UTF-16 unit
 * @param length number of UTF-16 units, at least 0
 * @since 0.1
 */
public record TextRange(int start, int length) {
	/** @throws IllegalArgumentException if a number is negative */
	public TextRange {
		if (start < 0 || length < 0) {
			throw new IllegalArgumentException("A text range cannot begin or end before the text: " + start + ", " + length);
		}
	}

	/** Offset after the last unit. */
	public int end() {
		return start + length;
	}
}
