// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pptx;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.export.internal.BlockText;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Align;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Role;
import org.hyoka.report.blocks.ReportTable.Row;
import org.hyoka.report.blocks.ReportTable.Style;

/** A table that is given out in parts that fit on slides; each part begins with the head. */
final class SlideTable {
	private static final double SIZE = 11;
	private static final double SMALL = 9;
	private static final double MANY_COLUMNS = 9;
	private static final double PADDING = 8;
	private static final double INSET = 10;
	private final ReportTable table;
	private final double size;
	private final List<Double> widths;
	private final List<Slide.TableRow> head;
	private final List<Slide.TableRow> body;
	private int at;

	SlideTable(ReportTable table) {
		this.table = table;
		this.size = table.columns().size() > MANY_COLUMNS ? SMALL : SIZE;
		double all = table.columns().stream().mapToDouble(ReportTable.Column::weight).sum();
		this.widths = table.columns().stream().map(c -> c.weight() / all * Slide.TEXT_WIDTH).toList();
		this.head = rows(table.head());
		this.body = rows(table.body());
	}

	boolean hasMore() {
		return at < body.size();
	}

	/** The room that all that is left of it takes on one slide. */
	double rest() {
		return height(head) + height(body.subList(at, body.size())) + PADDING;
	}

	/** The least room in which a part of it makes sense. */
	double smallest() {
		return height(head) + body.stream().limit(2).mapToDouble(Slide.TableRow::height).sum();
	}

	/** Whether all that is left of it hangs together. */
	boolean single() {
		return hasMore() && group(at) == body.size() - at;
	}

	/** As many rows as fit; at least one. */
	Slide.Table next(double room) {
		List<Slide.TableRow> rows = new ArrayList<>(head);
		double left = room - height(head) - PADDING;
		int from = at;
		while (hasMore()) {
			int group = group(at);
			double height = height(body.subList(at, at + group));
			if (height > left && at > from) {
				break;
			}
			if (height > left && group == 1 && body.get(at).height() > left) {
				rows.add(part(left));
				break;
			}
			rows.addAll(body.subList(at, at + group));
			left -= height;
			at += group;
		}
		if (hasMore() && rows.size() > head.size() + 1 && headsRows(rows.getLast())) {
			rows.removeLast();
			at--;
		}
		if (head.isEmpty()) {
			raise(rows);
		}
		return new Slide.Table(widths, rows, head.size(), table.style() != Style.PLAIN, size);
	}

	/** Whether a row says what the rows below it are, as a topic does; it goes with them. */
	private boolean headsRows(Slide.TableRow row) {
		return row.cells().size() == 1 && row.cells().getFirst().shaded() && row.cells().getFirst().colspan() == widths.size();
	}

	/** Some programs make the last row of a cell that begins in a table's first row as high as that cell. */
	private void raise(List<Slide.TableRow> rows) {
		for (Slide.TableCell cell : rows.getFirst().cells()) {
			int last = Math.min(rows.size(), cell.rowspan()) - 1;
			if (last > 0 && rows.get(last).height() < height(cell)) {
				rows.set(last, new Slide.TableRow(rows.get(last).cells(), height(cell)));
			}
		}
	}

	/** The part of the row that fits; what is left of it is put in its place. */
	private Slide.TableRow part(double room) {
		Slide.TableRow row = body.get(at);
		int fitting = Math.max(1, (int) ((room - PADDING) / (size * Slide.Line.LEADING)));
		List<Slide.TableCell> first = new ArrayList<>();
		List<Slide.TableCell> rest = new ArrayList<>();
		boolean more = false;
		for (Slide.TableCell cell : row.cells()) {
			List<SlideTextMeasure.Line> lines = SlideTextMeasure.lines(cell.text(), size, width(cell));
			int cut = Math.min(fitting, lines.size());
			first.add(with(cell, cell.text().substring(0, lines.get(cut - 1).to())));
			rest.add(with(cell, cut < lines.size() ? cell.text().substring(lines.get(cut).from()) : ""));
			more |= cut < lines.size();
		}
		if (more) {
			body.set(at, row(rest));
		} else {
			at++;
		}
		return row(first);
	}

	private static Slide.TableCell with(Slide.TableCell cell, String text) {
		return new Slide.TableCell(cell.column(), cell.colspan(), cell.rowspan(), text, cell.shaded(), cell.strong(), cell.alignment());
	}

	/** How many rows from there hang together because cells span them. */
	private int group(int from) {
		int until = from + 1;
		for (int row = from; row < until && row < body.size(); row++) {
			for (Slide.TableCell cell : body.get(row).cells()) {
				until = Math.max(until, Math.min(body.size(), row + cell.rowspan()));
			}
		}
		return until - from;
	}

	private static double height(List<Slide.TableRow> rows) {
		return rows.stream().mapToDouble(Slide.TableRow::height).sum();
	}

	private Slide.TableRow row(List<Slide.TableCell> cells) {
		return new Slide.TableRow(cells,
				cells.stream().filter(c -> c.rowspan() == 1).mapToDouble(this::height).max().orElse(PADDING + size * Slide.Line.LEADING));
	}

	private double height(Slide.TableCell cell) {
		return PADDING + SlideTextMeasure.lines(cell.text(), size, width(cell)).size() * size * Slide.Line.LEADING;
	}

	private double width(Slide.TableCell cell) {
		return widths.subList(cell.column(), Math.min(widths.size(), cell.column() + cell.colspan())).stream().mapToDouble(w -> w).sum() - INSET;
	}

	private List<Slide.TableRow> rows(List<Row> rows) {
		List<Slide.TableRow> out = new ArrayList<>();
		int[] reaching = new int[widths.size()];
		for (Row row : rows) {
			List<Slide.TableCell> cells = new ArrayList<>();
			int column = 0;
			for (Cell cell : row.cells()) {
				while (column < reaching.length && reaching[column] > 0) {
					column++;
				}
				if (column >= reaching.length) {
					break;
				}
				int wide = Math.min(cell.colspan(), reaching.length - column);
				cells.add(cell(cell, column, wide));
				for (int i = column; i < column + wide; i++) {
					reaching[i] = cell.rowspan();
				}
				column += wide;
			}
			for (int i = 0; i < reaching.length; i++) {
				reaching[i] = Math.max(0, reaching[i] - 1);
			}
			out.add(row(cells));
		}
		makeRoom(out);
		return out;
	}

	/** Where a cell over several rows holds more than they do, the last of them grows, as it does in programs that show slides. */
	private void makeRoom(List<Slide.TableRow> rows) {
		for (int row = 0; row < rows.size(); row++) {
			for (Slide.TableCell cell : rows.get(row).cells()) {
				int last = Math.min(rows.size(), row + cell.rowspan()) - 1;
				double missing = height(cell) - height(rows.subList(row, last + 1));
				if (last > row && missing > 0) {
					rows.set(last, new Slide.TableRow(rows.get(last).cells(), rows.get(last).height() + missing));
				}
			}
		}
	}

	private Slide.TableCell cell(Cell cell, int column, int wide) {
		Align align = cell.align().orElse(table.columns().get(column).align());
		boolean head = cell.role() == Role.COLUMN_HEAD || cell.role() == Role.ROW_HEAD;
		return new Slide.TableCell(column, wide, cell.rowspan(), BlockText.of(cell.content()), head,
				cell.role() == Role.COLUMN_HEAD || cell.role() == Role.TOTAL, switch (align) {
				case START -> Slide.Alignment.START;
				case CENTER -> Slide.Alignment.CENTER;
				case END -> Slide.Alignment.END;
				});
	}
}
