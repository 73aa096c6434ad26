// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.blocks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

import org.hyoka.drawing.LineBreaking;
import org.hyoka.drawing.TypeWidth;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.blocks.ReportTable.Role;
import org.hyoka.report.blocks.ReportTable.Row;

/**
 * Widens columns in which a word would have to be broken, such as 2017年度, or a phrase of their heads, such as アウトカム指標, at the
 * cost of those that have more room than their words need. Widths are counted in the height of the letters, on an upright page; wide tables lie.
 */
final class ColumnRoom {
	/** Letters of a table beside each other, of 9 points on 160 mm; a lying page has half as many more. */
	private static final double UPRIGHT = 50;
	private static final double LYING = 77;
	private static final int MOST_UPRIGHT = 10;
	/** What stands left and right of the words, and what fonts differ by. */
	private static final double EDGES = 1.6;
	/** The least of that, for phrases that are broken otherwise. */
	private static final double LEAST = 1;
	/** Heads and totals are set in a wider face. */
	private static final double WIDER = 1.06;
	/** A longer word, such as an address, is broken. */
	private static final double LONGEST = 12;
	/** Phrases of heads that are no longer stay whole where there is room. */
	private static final double HEAD = 8;
	/** Of the widest column, where heads take from it. */
	private static final double MOST_KEPT = 0.75;

	private ColumnRoom() {
	}

	/** The columns with as much room as their words need; as they are where the page has not that much. */
	static List<Column> fitted(List<Column> columns, List<Row> head, List<Row> body) {
		double room = columns.size() > MOST_UPRIGHT ? LYING : UPRIGHT;
		double[] needed = new double[columns.size()];
		widest(body, needed, EDGES, LineBreaking::places);
		double[] whole = needed.clone();
		widest(head, needed, EDGES, LineBreaking::places);
		widest(head, whole, LEAST, text -> TypeWidth.of(text, 1) <= HEAD ? LineBreaking.phrases(text) : LineBreaking.places(text));
		return headed(fitted(columns, needed, room), whole, room);
	}

	/** What phrases of heads still need comes from the widest column, whose lines are the longest, if that keeps most of its own. */
	private static List<Column> headed(List<Column> columns, double[] needed, double room) {
		double all = columns.stream().mapToDouble(Column::weight).sum();
		double[] widths = columns.stream().mapToDouble(column -> room * column.weight() / all).toArray();
		int widest = 0;
		double lacking = 0;
		for (int i = 0; i < widths.length; i++) {
			lacking += Math.max(0, needed[i] - widths[i]);
			widest = widths[i] > widths[widest] ? i : widest;
		}
		if (!(lacking > 0) || widths[widest] - lacking < Math.max(needed[widest], widths[widest] * MOST_KEPT)) {
			return columns;
		}
		List<Column> headed = new ArrayList<>();
		for (int i = 0; i < widths.length; i++) {
			double width = i == widest ? widths[i] - lacking : Math.max(needed[i], widths[i]);
			headed.add(new Column(width * all / room, columns.get(i).align()));
		}
		return headed;
	}

	/** Columns in which no word is broken that need not be. */
	private static List<Column> fitted(List<Column> columns, double[] needed, double room) {
		double all = columns.stream().mapToDouble(Column::weight).sum();
		double lacking = 0;
		double spare = 0;
		for (int i = 0; i < needed.length; i++) {
			double has = room * columns.get(i).weight() / all;
			lacking += Math.max(0, needed[i] - has);
			spare += Math.max(0, has - needed[i]);
		}
		if (lacking == 0 || lacking > spare || !(all > 0)) {
			return columns;
		}
		List<Column> fitted = new ArrayList<>();
		for (int i = 0; i < needed.length; i++) {
			double has = room * columns.get(i).weight() / all;
			double width = has < needed[i] ? needed[i] : has - (has - needed[i]) * lacking / spare;
			fitted.add(new Column(width * all / room, columns.get(i).align()));
		}
		return fitted;
	}

	/** The widest word of each column; cells over several columns are passed over. */
	private static void widest(List<Row> rows, double[] needed, double edges, Function<String, BitSet> breaks) {
		int[] covered = new int[needed.length];
		for (Row row : rows) {
			int column = 0;
			for (Cell cell : row.cells()) {
				while (column < covered.length && covered[column] > 0) {
					column++;
				}
				if (cell.colspan() == 1 && column < needed.length) {
					boolean wide = cell.role() != Role.BODY;
					needed[column] = Math.max(needed[column], widest(cell.content(), breaks) * (wide ? WIDER : 1) + edges);
				}
				for (int i = 0; i < cell.colspan() && column < covered.length; i++) {
					covered[column++] = cell.rowspan();
				}
			}
			for (int i = 0; i < covered.length; i++) {
				covered[i] = Math.max(0, covered[i] - 1);
			}
		}
	}

	private static double widest(List<Block> content, Function<String, BitSet> breaks) {
		double widest = 0;
		for (Block block : content) {
			widest = Math.max(widest, switch (block) {
			case Paragraph paragraph -> widest(InlineText.plain(paragraph.content()), breaks);
			case ItemList list -> list.items().stream().mapToDouble(item -> widest(item, breaks)).max().orElse(0) + 2;
			default -> 0;
			});
		}
		return widest;
	}

	private static double widest(String text, Function<String, BitSet> breaks) {
		double widest = 0;
		int from = 0;
		BitSet places = breaks.apply(text);
		for (int to = places.nextSetBit(0); from < text.length(); to = places.nextSetBit(to + 1)) {
			to = to < 0 ? text.length() : to;
			double width = TypeWidth.of(text.substring(from, to).strip(), 1);
			widest = width <= LONGEST ? Math.max(widest, width) : widest;
			from = to;
		}
		return widest;
	}
}
