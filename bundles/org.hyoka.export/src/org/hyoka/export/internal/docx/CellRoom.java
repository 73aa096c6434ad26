// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import org.hyoka.export.internal.docx.StyleSheet.Look;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.ItemList;
import org.hyoka.report.blocks.NoteLines;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Role;
import org.hyoka.report.blocks.ReportTable.Row;

/** How high rows of tables and boxes are, in twentieths of a point. */
final class CellRoom {
	/** The usual line of a table. */
	static final int LINE = 280;
	/** A row no higher than this stays on one page: some six centimetres. */
	static final int SHORT = 12 * LINE;
	/** Two rows no higher than this stay together: some twelve centimetres. */
	private static final int PAIR = 2 * SHORT;
	/** A table no higher than this stays whole, with its notes: some four centimetres. */
	private static final int SMALL = 9 * LINE;
	private static final int BORDER = 10;
	private final StyleSheet styles;

	CellRoom(StyleSheet styles) {
		this.styles = styles;
	}

	/** The heights of rows; what a cell that reaches down needs beyond its rows is given to the last of them. */
	int[] heights(List<Row> rows, int[] widths, String tables) {
		int[] heights = new int[rows.size()];
		int[] reach = new int[widths.length];
		int[] owed = new int[widths.length];
		for (int r = 0; r < heights.length; r++) {
			Iterator<Cell> cells = rows.get(r).cells().iterator();
			heights[r] = styles.look(TableWriter.style(Role.BODY, tables)).lineHeight();
			for (int column = 0; column < widths.length;) {
				if (reach[column] > 0) {
					reach[column]--;
					if (reach[column] == 0) {
						heights[r] = Math.max(heights[r], owed[column]);
					}
					column++;
					continue;
				}
				Cell cell = cells.hasNext() ? cells.next() : Cell.empty();
				int span = Math.min(cell.colspan(), widths.length - column);
				int width = Arrays.stream(widths, column, column + span).sum() - 160;
				int height = height(cell.content(), TableWriter.style(cell.role(), tables), Math.max(200, width), DocumentWriter.CELL_INDENT)
						+ BORDER;
				if (cell.rowspan() > 1) {
					reach[column] = cell.rowspan() - 1;
					owed[column] = height;
					for (int c = column + 1; c < column + span; c++) {
						reach[c] = cell.rowspan() - 1;
						owed[c] = 0;
					}
				} else {
					heights[r] = Math.max(heights[r], height);
				}
				column += span;
			}
			for (int c = 0; c < owed.length; c++) {
				owed[c] -= heights[r];
			}
		}
		return heights;
	}

	/**
	 * Which rows of the body stay on the page of what follows: all of a small table, of another the first and the last but one,
	 * so that no row stands alone below a head, neither at the foot of a page nor at the top of the next, and the last, so that
	 * no note or source stands without its table.
	 */
	static boolean[] kept(ReportTable table, int[] head, int[] body) {
		boolean[] kept = new boolean[body.length];
		if (body.length == 0) {
			return kept;
		}
		int last = body.length - 1;
		boolean followed = !table.notes().isEmpty() || !table.source().isEmpty();
		if (Arrays.stream(head).sum() + Arrays.stream(body).sum() <= SMALL) {
			Arrays.fill(kept, true);
			kept[last] = followed;
			return kept;
		}
		if (last > 0) {
			kept[last - 1] = body[last - 1] + body[last] <= PAIR;
			kept[0] = body[0] + body[1] <= PAIR && (last != 2 || !kept[1]);
		}
		kept[last] = followed && body[last] <= SHORT;
		return kept;
	}

	/** The height of blocks that stand in a cell or box. */
	int height(List<Block> content, String style, int width, int step) {
		int height = styles.look(style).before();
		for (Block block : content) {
			height += switch (block) {
			case Paragraph paragraph -> height(styles.look(BlockPlace.style(paragraph, style)), paragraph.content(), width, null);
			case ItemList list -> items(list, style, width, step, 1);
			case NoteLines notes -> notes.lines().stream().mapToInt(line -> height(styles.look("HyokaNote"), line, width, null)).sum();
			default -> 2 * LINE;
			};
		}
		return Math.max(height, styles.look(style).lineHeight());
	}

	private int items(ItemList list, String style, int width, int step, int depth) {
		Look look = styles.look("HyokaBody".equals(style) ? "HyokaItem" : style);
		int height = 0;
		for (List<Block> item : list.items()) {
			for (Block block : item) {
				height += block instanceof Paragraph paragraph ? height(look, paragraph.content(), width - step * depth, 0)
						: block instanceof ItemList inner ? items(inner, style, width, step, depth + 1) : LINE;
			}
		}
		return height;
	}

	private static int height(Look look, List<Inline> text, int width, Integer first) {
		int lines = TextMeasure.lines(TextMeasure.plain(text), look.size(), look.sans(), (double) width - look.left() - look.right(),
				first == null ? look.first() : first);
		return lines * look.lineHeight() + Math.max(look.before(), look.after());
	}
}
