// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Align;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Role;
import org.hyoka.report.blocks.ReportTable.Row;
import org.hyoka.report.blocks.ReportTable.Style;

/** Writes tables: fixed widths from the columns' weights, header rows that repeat, cells that span. */
final class TableWriter {
	private static final String HEAD_SHADE = "E7E6E6";
	private final WordXml xml;
	private final DocumentWriter blocks;
	private final CellRoom room;
	private String styles;
	private boolean keep;

	/** A cell that reaches into the rows below. */
	private static final class Reach {
		private final Cell cell;
		private int rows;

		Reach(Cell cell) {
			this.cell = cell;
			this.rows = cell.rowspan() - 1;
		}
	}

	TableWriter(WordXml xml, DocumentWriter blocks, CellRoom room) {
		this.room = room;
		this.xml = xml;
		this.blocks = blocks;
	}

	/**
	 * Writes the grid; caption, source and notes are the caller's. {@code width} in twentieths of a point; {@code newStyles},
	 * see {@link Sheet#tables()}.
	 */
	void write(ReportTable table, int width, String newStyles) {
		styles = newStyles;
		int[] widths = widths(table, width);
		xml.open("tbl").open("tblPr").val("tblStyle", table.style() == Style.PLAIN ? "HyokaPlain" : "HyokaGrid");
		xml.empty("tblW", "w", String.valueOf(Arrays.stream(widths).sum()), "type", "dxa");
		xml.empty("tblLayout", "type", "fixed");
		xml.empty("tblLook", "val", "04A0", "firstRow", table.head().isEmpty() ? "0" : "1", "lastRow", "0", "firstColumn",
				"1", "lastColumn", "0", "noHBand", "1", "noVBand", "1");
		table.caption().ifPresent(c -> xml.val("tblCaption", c.plain()));
		xml.close().open("tblGrid");
		for (int w : widths) {
			xml.empty("gridCol", "w", String.valueOf(w));
		}
		xml.close();
		int[] body = room.heights(table.body(), widths, styles);
		boolean[] first = new boolean[table.head().size()];
		Arrays.fill(first, true);
		rows(table, table.head(), widths, new int[first.length], first, true);
		boolean[] kept = CellRoom.kept(table, room.heights(table.head(), widths, styles), body);
		rows(table, table.body(), widths, table.breakable() ? body : new int[body.length], kept, false);
		if (table.head().isEmpty() && table.body().isEmpty()) {
			emptyRow(widths);
		}
		xml.close();
	}

	private void emptyRow(int[] widths) {
		xml.open("tr");
		for (int w : widths) {
			xml.open("tc").open("tcPr").empty("tcW", "w", String.valueOf(w), "type", "dxa").close().empty("p").close();
		}
		xml.close();
	}

	/** The columns' widths; their sum is {@code width}, save for rounding. */
	static int[] widths(ReportTable table, int width) {
		double all = table.columns().stream().mapToDouble(ReportTable.Column::weight).sum();
		return table.columns().stream().mapToInt(c -> Math.max(1, (int) Math.round(width * c.weight() / all))).toArray();
	}

	private void rows(ReportTable table, List<Row> rows, int[] widths, int[] heights, boolean[] kept, boolean head) {
		Reach[] reaching = new Reach[widths.length];
		for (int r = 0; r < rows.size(); r++) {
			keep = kept[r];
			Row row = rows.get(r);
			xml.open("tr").open("trPr");
			if (heights[r] <= CellRoom.SHORT) {
				xml.empty("cantSplit");
			}
			if (head) {
				xml.empty("tblHeader");
			}
			xml.close();
			Iterator<Cell> cells = row.cells().iterator();
			for (int column = 0; column < widths.length;) {
				column += place(table, widths, reaching, cells, column);
			}
			xml.close();
		}
	}

	/** Writes the cell at a grid place; answers how many columns it covers. */
	private int place(ReportTable table, int[] widths, Reach[] reaching, Iterator<Cell> cells, int column) {
		Reach above = reaching[column];
		if (above != null && above.rows > 0) {
			above.rows--;
			int span = span(above.cell, widths, column);
			cell(table, above.cell, widths, column, span, "continue");
			return span;
		}
		Cell cell = cells.hasNext() ? cells.next() : Cell.empty();
		int span = span(cell, widths, column);
		reaching[column] = cell.rowspan() > 1 ? new Reach(cell) : null;
		cell(table, cell, widths, column, span, cell.rowspan() > 1 ? "restart" : null);
		return span;
	}

	private static int span(Cell cell, int[] widths, int column) {
		return Math.min(cell.colspan(), widths.length - column);
	}

	private void cell(ReportTable table, Cell cell, int[] widths, int column, int span, String merge) {
		int width = Arrays.stream(widths, column, column + span).sum();
		xml.open("tc").open("tcPr").empty("tcW", "w", String.valueOf(width), "type", "dxa");
		if (span > 1) {
			xml.val("gridSpan", String.valueOf(span));
		}
		if (merge != null) {
			xml.val("vMerge", merge);
		}
		if (table.style() != Style.PLAIN && (cell.role() == Role.COLUMN_HEAD || cell.role() == Role.ROW_HEAD)) {
			xml.empty("shd", "val", "clear", "color", "auto", "fill", HEAD_SHADE);
		}
		if (cell.role() != Role.BODY && (cell.rowspan() == 1 || cell.role() != Role.ROW_HEAD)) { // the name of rows stands at the first
			xml.val("vAlign", "center");
		}
		xml.close();
		List<Block> content = "continue".equals(merge) ? List.of() : cell.content();
		Align align = cell.align().orElse(table.columns().get(column).align());
		blocks.cell(content, new BlockPlace(style(cell.role(), styles), justification(align), Math.max(200, width - 160), keep));
		xml.close();
	}

	/** The style of a cell's paragraphs. */
	static String style(Role role, String styles) {
		return styles + switch (role) {
		case COLUMN_HEAD -> "Head";
		case ROW_HEAD -> "Label";
		case TOTAL -> "Total";
		case BODY -> "Text";
		};
	}

	private static String justification(Align align) {
		return switch (align) {
		case START -> null;
		case CENTER -> "center";
		case END -> "right";
		};
	}
}
