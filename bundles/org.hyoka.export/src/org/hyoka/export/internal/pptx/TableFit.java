// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pptx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hyoka.export.internal.BlockText;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Align;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Role;
import org.hyoka.report.blocks.ReportTable.Row;

/**
 * A table in the room of a slide: in letters as large as fit, never smaller than {@link #LEAST}; rows that do not fit even so
 * are left out from the end and counted.
 *
 * @param widths of the columns, in points
 * @param rows   from the head down
 * @param heads  how many of them are heads of columns
 * @param size   of the letters, in points
 * @param more   how many rows were left out
 */
record TableFit(List<Double> widths, List<Line> rows, int heads, double size, int more) {
	/** The smallest letters on a slide, in points. */
	static final double LEAST = 12;
	/** Left and right of a cell's text, and above and below it. */
	static final double INSET_X = 5;
	static final double INSET_Y = 3;
	private static final double[] SIZES = { 18, 16, 14, 13, LEAST };
	/** Rows of a short table are higher than their text, so that it is read more easily. */
	private static final double AIR = 1.5;

	/** A row. */
	record Line(List<Piece> cells, double height) {
	}

	/** A cell at a column of the grid. */
	record Piece(int column, int colspan, int rowspan, String text, boolean shaded, boolean strong, Align align) {
	}

	static TableFit of(ReportTable table, double width, double room) {
		List<Double> widths = widths(table, width);
		List<List<Piece>> pieces = new ArrayList<>(grid(table, table.head()));
		pieces.addAll(grid(table, table.body()));
		TableFit fit = null;
		for (double size : SIZES) {
			fit = new TableFit(widths, lines(pieces, widths, size), table.head().size(), size, 0);
			if (fit.height() <= room) {
				return fit.airy(Math.min(AIR, room / fit.height()));
			}
		}
		return fit.cut(room);
	}

	private static List<Double> widths(ReportTable table, double width) {
		double all = table.columns().stream().mapToDouble(ReportTable.Column::weight).sum();
		return table.columns().stream().map(column -> column.weight() / all * width).toList();
	}

	double height() {
		return rows.stream().mapToDouble(Line::height).sum();
	}

	private TableFit airy(double factor) {
		return new TableFit(widths, rows.stream().map(line -> new Line(line.cells(), line.height() * factor)).toList(), heads, size, more);
	}

	/** Without the last rows; what spans rows keeps at least the first of them. */
	private TableFit cut(double room) {
		List<Line> kept = new ArrayList<>(rows);
		int left = 0;
		double wanted = room - size * SlideText.LEADING - 2 * INSET_Y;
		while (kept.size() > heads + 1 && kept.stream().mapToDouble(Line::height).sum() > wanted) {
			kept.removeLast();
			left++;
		}
		return new TableFit(widths, kept, heads, size, left);
	}

	private static List<Line> lines(List<List<Piece>> pieces, List<Double> widths, double size) {
		List<Line> lines = new ArrayList<>();
		for (List<Piece> row : pieces) {
			double height = row.stream().filter(piece -> piece.rowspan() == 1).mapToDouble(piece -> height(piece, widths, size)).max()
					.orElse(size * SlideText.LEADING + 2 * INSET_Y);
			lines.add(new Line(row, height));
		}
		for (int r = 0; r < lines.size(); r++) {
			for (Piece piece : lines.get(r).cells()) {
				int last = Math.min(lines.size(), r + piece.rowspan()) - 1;
				double missing = height(piece, widths, size) - lines.subList(r, last + 1).stream().mapToDouble(Line::height).sum();
				if (last > r && missing > 0) {
					lines.set(last, new Line(lines.get(last).cells(), lines.get(last).height() + missing));
				}
			}
		}
		return lines;
	}

	private static double height(Piece piece, List<Double> widths, double size) {
		double width = widths.subList(piece.column(), Math.min(widths.size(), piece.column() + piece.colspan())).stream().mapToDouble(w -> w).sum();
		return SlideText.height(piece.text(), size, width - 2 * INSET_X) + 2 * INSET_Y;
	}

	private static List<List<Piece>> grid(ReportTable table, List<Row> rows) {
		List<List<Piece>> out = new ArrayList<>();
		int[] reaching = new int[table.columns().size()];
		for (Row row : rows) {
			List<Piece> pieces = new ArrayList<>();
			int column = 0;
			for (Cell cell : row.cells()) {
				while (column < reaching.length && reaching[column] > 0) {
					column++;
				}
				if (column >= reaching.length) {
					break;
				}
				int wide = Math.min(cell.colspan(), reaching.length - column);
				pieces.add(piece(table, cell, column, wide));
				Arrays.fill(reaching, column, column + wide, cell.rowspan());
				column += wide;
			}
			for (int i = 0; i < reaching.length; i++) {
				reaching[i] = Math.max(0, reaching[i] - 1);
			}
			out.add(pieces);
		}
		return out;
	}

	private static Piece piece(ReportTable table, Cell cell, int column, int wide) {
		boolean head = cell.role() == Role.COLUMN_HEAD || cell.role() == Role.ROW_HEAD;
		return new Piece(column, wide, cell.rowspan(), BlockText.of(cell.content()), head,
				cell.role() == Role.COLUMN_HEAD || cell.role() == Role.TOTAL,
				cell.align().orElse(table.columns().get(column).align()));
	}
}
