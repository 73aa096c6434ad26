// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.hyoka.ui.internal.grid.GridModel.Head;
import org.hyoka.ui.labels.Fonts;

/**
 * How wide the columns of a grid are: as the model wishes where there is room; else all give of what they do not need;
 * else words are cut, but no heads of columns; else each has what it needs, and the grid scrolls.
 *
 * @param head    of the heads of rows, in px
 * @param columns of the columns, in px
 */
record GridWidths(int head, int[] columns) {
	/** Rows that are measured: others are seen only by who scrolls. */
	private static final int LOOKED_AT = 60;

	/** Tells how wide texts are, in px. */
	interface Measure {
		/** For a grid that is not seen: all texts have room. */
		Measure NONE = (text, strong) -> 0;

		/** The width of a text; strong: in bold. */
		int of(String text, boolean strong);

		/** With the fonts of a control. */
		static Measure with(Control control) {
			return (text, strong) -> {
				if (text.isEmpty()) {
					return 0;
				}
				GC gc = new GC(control);
				try {
					gc.setFont(strong ? Fonts.strong() : Fonts.text());
					return gc.textExtent(text).x;
				} finally {
					gc.dispose();
				}
			};
		}
	}

	/**
	 * Works the widths out.
	 *
	 * @param room in px; 0 if it is not known yet
	 */
	static GridWidths of(GridModel model, int room, Measure measure) {
		int[] wishes = all(model, model::width, model.headWidth());
		if (room == 0 || room >= sum(wishes)) {
			return new GridWidths(wishes);
		}
		int[] needs = all(model, c -> Math.min(model.width(c), need(model, c, measure)),
				Math.min(model.headWidth(), headNeed(model, measure)));
		if (sum(needs) <= room) {
			return between(needs, wishes, room);
		}
		int[] least = all(model, c -> least(model, c, needs[c + 1], measure), Math.min(needs[0], model.leastHead()));
		if (sum(least) <= room) {
			return between(least, needs, room);
		}
		needs[0] = least[0];
		return new GridWidths(needs);
	}

	/** The heads of rows first, then the columns. */
	private GridWidths(int[] all) {
		this(all[0], Arrays.copyOfRange(all, 1, all.length));
	}

	private static int[] all(GridModel model, IntUnaryOperator column, int head) {
		return IntStream.concat(IntStream.of(head), IntStream.range(0, model.columns()).map(column)).toArray();
	}

	private static int sum(int[] widths) {
		return IntStream.of(widths).sum();
	}

	/** Gives the room that is left to who is to get more, all in the same part. */
	private static GridWidths between(int[] small, int[] large, int room) {
		double share = (double) (room - sum(small)) / Math.max(1, sum(large) - sum(small));
		return new GridWidths(IntStream.range(0, small.length).map(i -> (int) (small[i] + (large[i] - small[i]) * share)).toArray());
	}

	/** What a column can be narrowed to: its head is read, if need be in its short form; other words on hover. */
	private static int least(GridModel model, int c, int need, Measure measure) {
		Head head = model.column(c);
		int read = framed(measure.of(GridPainter.shown(head.brief().isEmpty() ? head : head.shortened()), false));
		return Math.min(need, Math.max(model.least(c), Math.min(read, model.width(c) * 3 / 4)));
	}

	private static int need(GridModel model, int c, Measure measure) {
		String longest = "";
		boolean strong = false;
		int mark = 0;
		for (int r = 0; r < Math.min(LOOKED_AT, model.rows()); r++) {
			GridCell cell = model.cell(r, c);
			if (guess(cell.text()) > guess(longest)) {
				longest = cell.text();
			}
			strong |= cell.kind() == GridCell.Kind.TOTAL;
			mark = cell.mark().isEmpty() ? mark : Math.max(mark, measure.of(cell.mark(), false) + 2 * GridPainter.PAD);
		}
		return framed(Math.max(measure.of(GridPainter.shown(model.column(c)), false), measure.of(longest, strong) + mark));
	}

	private static int headNeed(GridModel model, Measure measure) {
		String longest = model.corner();
		for (int r = 0; r < Math.min(LOOKED_AT, model.rows()); r++) {
			String text = GridPainter.shown(model.row(r));
			longest = guess(text) > guess(longest) ? text : longest;
		}
		return framed(measure.of(longest, false));
	}

	private static int framed(int text) {
		return text + 2 * GridPainter.PAD + 1; // the line between the columns
	}

	/** So that only the longest is measured: a character of Japanese counts two. */
	private static int guess(String text) {
		return text.length() + (int) text.chars().filter(c -> c > 0x2E7F).count();
	}
}
