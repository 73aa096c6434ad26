// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

import org.hyoka.report.blocks.PageLayout;

/**
 * A sheet of paper, A4: its size and margins in twentieths of a point.
 *
 * @param layout how it lies and how much stands on it
 */
record PaperSheet(PageLayout layout) {
	private static final int LONG = 16838;
	private static final int SHORT = 11906;
	/** 25 mm. */
	private static final int WIDE = 1418;
	/** 15 mm. */
	private static final int NARROW = 850;
	/** 12 mm. */
	private static final int LEAST = 680;

	static PaperSheet of(PageLayout layout) {
		return new PaperSheet(layout);
	}

	boolean landscape() {
		return layout.landscape();
	}

	/** Whether its margins are narrow. */
	boolean narrow() {
		return layout.room() != PageLayout.Room.BOOK;
	}

	/** What the names of the styles of its tables begin with. */
	String tables() {
		return switch (layout.room()) {
		case BOOK -> "HyokaTable";
		case SHEET -> "HyokaSheet";
		case DENSE -> "HyokaDense";
		};
	}

	/** The style of the captions of its tables. */
	String tableCaption() {
		return layout.room() == PageLayout.Room.DENSE ? "HyokaDenseCaption" : "HyokaTableCaption";
	}

	int width() {
		return landscape() ? LONG : SHORT;
	}

	int height() {
		return landscape() ? SHORT : LONG;
	}

	int margin() {
		return switch (layout.room()) {
		case BOOK -> WIDE;
		case SHEET -> NARROW;
		case DENSE -> LEAST;
		};
	}

	int textWidth() {
		return width() - 2 * margin();
	}

	int textHeight() {
		return height() - 2 * margin();
	}

	/** From the edge to the header. */
	int header() {
		return narrow() ? 425 : 851;
	}

	/** From the footer to the edge. */
	int footer() {
		return narrow() ? 340 : 709;
	}
}
