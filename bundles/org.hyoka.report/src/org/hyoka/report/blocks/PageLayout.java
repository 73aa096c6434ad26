// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.blocks;

/**
 * What follows stands on pages of this kind, until the next of these or the end of the chapter. The composer sees to it
 * that every chapter begins and ends on the report's usual pages; a layout that nothing follows makes no page.
 *
 * @param landscape whether the pages lie
 * @param room      how much stands on them
 * @since 0.1
 */
public record PageLayout(boolean landscape, Room room) implements Block {
	/** The report's usual pages: upright, with wide margins. */
	public static final PageLayout USUAL = new PageLayout(false);

	/** How much stands on a page. */
	public enum Room {
		/** Wide margins and type to read at length. */
		BOOK,
		/** Narrow margins: a sheet that is seen as a whole. */
		SHEET,
		/** Narrow margins and small type in tables: much on few pages. */
		DENSE
	}

	/** Pages with the room of a book. */
	public PageLayout(boolean landscape) {
		this(landscape, Room.BOOK);
	}
}
