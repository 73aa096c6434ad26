// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.blocks;

import java.util.List;

/**
 * A list.
 *
 * @param marker what stands before each item
 * @param start  number of the first item, for markers that count
 * @param items  the blocks of each item
 * @since 0.1
 */
public record ItemList(Marker marker, int start, List<List<Block>> items) implements Block {
	/** What stands before an item. */
	public enum Marker {
		/** ⚫, as METI prints. */
		BULLET,
		/** ・. */
		DOT,
		/** －. */
		DASH,
		/** ○, for approving remarks. */
		OPEN_CIRCLE,
		/** ●, for issues. */
		FILLED_CIRCLE,
		/** １．, ２．. */
		DECIMAL,
		/** （１）, （２）. */
		PAREN,
		/** ①, ②. */
		CIRCLED;

		/** Whether the marker counts. */
		public boolean counts() {
			return this == DECIMAL || this == PAREN || this == CIRCLED;
		}
	}

	/** Keeps its own copy. */
	public ItemList {
		items = items.stream().map(List::copyOf).toList();
	}

	/** A list that counts from 1, or does not count. */
	public static ItemList of(Marker marker, List<List<Block>> items) {
		return new ItemList(marker, 1, items);
	}

	/** The marker of an item, as printed; {@code index} counts from 0. */
	public String marker(int index) {
		int number = start + index;
		return switch (marker) {
		case BULLET -> "⚫";
		case DOT -> "・";
		case DASH -> "－";
		case OPEN_CIRCLE -> "○";
		case FILLED_CIRCLE -> "●";
		case DECIMAL -> HeadingNumbers.fullWidth(number) + "．";
		case PAREN -> "（" + HeadingNumbers.fullWidth(number) + "）";
		case CIRCLED -> HeadingNumbers.circled(number);
		};
	}
}
