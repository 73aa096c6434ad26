// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills pages with lines, by the rules that word processors share: what is kept with the next moves with it, two lines of a
 * paragraph stay together, of two spaces that meet the larger counts, head rows stand again on top of the next page.
 */
final class PageFlow {
	/**
	 * Something that takes room.
	 *
	 * @param id       whose page is asked for; null for nobody's
	 * @param before   space above
	 * @param after    space below
	 * @param lines    how many lines, of one height
	 * @param line     their height; all in twentieths of a point
	 * @param keepNext whether it stays on the page of what follows
	 * @param whole    whether its lines stay on one page
	 */
	record Piece(String id, int before, int after, int lines, int line, boolean keepNext, boolean whole) {
		private int height() {
			return lines * line;
		}

		/** The least that is left at the foot of a page. */
		private int start() {
			return whole || lines < 4 ? height() : 2 * line;
		}
	}

	private final Map<String, Integer> pages = new HashMap<>();
	private final List<Piece> kept = new ArrayList<>();
	private int height;
	private int page = 1;
	private int y;
	private int after;
	private int head;
	private boolean fresh = true;
	private boolean hard = true;

	/** @param height of the text on a page */
	PageFlow(int height) {
		this.height = height;
	}

	/** The pages of those who asked, from 1. */
	Map<String, Integer> pages() {
		flush();
		return pages;
	}

	/** Begins a new page, unless one has just begun. */
	void newPage() {
		flush();
		if (!fresh) {
			turn();
		}
		hard = true;
	}

	/** Goes on with pages of another height, on the next one if there is something on this. */
	void resize(int newHeight, boolean something) {
		flush();
		if (something) {
			turn();
		}
		height = newHeight;
		hard = true;
	}

	/** What stands again on top of each page while a table goes on; 0 when it ends. */
	void head(int newHead) {
		flush();
		head = newHead;
	}

	void add(Piece piece) {
		kept.add(piece);
		if (!piece.keepNext) {
			flush();
		}
	}

	private void flush() {
		if (kept.isEmpty()) {
			return;
		}
		int needed = 0;
		int last = after;
		for (int i = 0; i < kept.size(); i++) {
			Piece piece = kept.get(i);
			needed += (i == 0 && fresh ? 0 : Math.max(last, piece.before)) + (i == kept.size() - 1 ? piece.start() : piece.height());
			last = piece.after;
		}
		if (!fresh && y + needed > height && needed <= height) {
			turn();
		}
		kept.forEach(this::place);
		kept.clear();
	}

	private void place(Piece piece) {
		int above = fresh ? hard ? piece.before : 0 : Math.max(after, piece.before);
		if (!fresh && y + above + piece.start() > height) {
			turn();
			above = 0;
		}
		y += above;
		if (piece.id != null) {
			pages.put(piece.id, page);
		}
		int left = piece.lines;
		while (left > 0) {
			int fits = Math.max(fresh ? 1 : 0, (height - y) / Math.max(1, piece.line));
			if (left <= fits) {
				y += left * piece.line;
				left = 0;
			} else {
				int now = piece.lines >= 4 && left - fits == 1 && fits > 2 ? fits - 1 : fits;
				left -= now;
				fresh = false;
				turn();
			}
			fresh = false;
		}
		fresh = false;
		hard = false;
		after = piece.after;
	}

	private void turn() {
		page++;
		y = head;
		after = 0;
		fresh = head == 0;
		hard = false;
	}
}
