// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table. Cells that span rows or columns are given once; the grid places left out are theirs, as in HTML.
 *
 * @param caption    caption, where it has one
 * @param style      how it is ruled
 * @param columns    columns with their relative widths
 * @param head       header rows; they repeat on every page
 * @param body       rows below
 * @param source     where it comes from, printed below as （出典）…; empty for none
 * @param notes      notes printed below, one line each, marks included
 * @param breakable  whether rows may break across pages; a short row had better not
 * @since 0.1
 */
public record ReportTable(Optional<Caption> caption, Style style, List<Column> columns, List<Row> head, List<Row> body,
		List<Inline> source, List<List<Inline>> notes, boolean breakable) implements Block {
	/** How a table is ruled. */
	public enum Style {
		/** Thin rules round every cell, grey head. */
		GRID,
		/** Header table of an undertaking: grey label cells, thin rules, full width. */
		HEADER,
		/** No rules; for layout such as the list of panel members' columns. */
		PLAIN
	}

	/** Where text stands in a cell. */
	public enum Align {
		/** At the line's start. */
		START,
		/** In the middle. */
		CENTER,
		/** At the line's end; numbers, with tabular figures. */
		END
	}

	/** What a cell is. */
	public enum Role {
		/** Head of a column (or of columns). */
		COLUMN_HEAD,
		/** Head of a row: a grey label. */
		ROW_HEAD,
		/** Content. */
		BODY,
		/** A computed total. */
		TOTAL
	}

	/**
	 * A column.
	 *
	 * @param weight relative width, above 0
	 * @param align  of cells that say nothing else
	 */
	public record Column(double weight, Align align) {
		/** A column of text. */
		public static Column text(double weight) {
			return new Column(weight, Align.START);
		}

		/** A column of numbers. */
		public static Column number(double weight) {
			return new Column(weight, Align.END);
		}

		/** A column of short words. */
		public static Column centered(double weight) {
			return new Column(weight, Align.CENTER);
		}
	}

	/**
	 * A row.
	 *
	 * @param cells its cells, without those that reach into it from above
	 */
	public record Row(List<Cell> cells) {
		/** Keeps its own copy. */
		public Row {
			cells = List.copyOf(cells);
		}

		/** A row of those cells. */
		public static Row of(Cell... cells) {
			return new Row(List.of(cells));
		}
	}

	/**
	 * A cell.
	 *
	 * @param content what stands in it
	 * @param colspan columns it covers, at least 1
	 * @param rowspan rows it covers, at least 1, never across head and body
	 * @param align   where its text stands; empty: as its column's
	 * @param role    what it is
	 */
	public record Cell(List<Block> content, int colspan, int rowspan, Optional<Align> align, Role role) {
		/** Keeps its own copy. */
		public Cell {
			if (colspan < 1 || rowspan < 1) {
				throw new IllegalArgumentException("A cell covers at least one row and column, not " + rowspan + " × "
						+ colspan + ".");
			}
			content = List.copyOf(content);
		}

		/** A cell with blocks. */
		public static Cell of(List<Block> content) {
			return new Cell(content, 1, 1, Optional.empty(), Role.BODY);
		}

		/** A cell with plain text; line feeds become line breaks, null is an empty cell. */
		public static Cell of(String text) {
			return runs(Inline.text(text));
		}

		/** A cell with one paragraph. */
		public static Cell runs(List<Inline> runs) {
			return of(runs.isEmpty() ? List.of() : List.of(Paragraph.of(runs)));
		}

		/** Head of a column. */
		public static Cell head(String text) {
			return of(text).as(Role.COLUMN_HEAD).aligned(Align.CENTER);
		}

		/** Head of a row. */
		public static Cell label(String text) {
			return of(text).as(Role.ROW_HEAD);
		}

		/** An empty cell. */
		public static Cell empty() {
			return of(List.of());
		}

		/** The same cell over so many columns and rows. */
		public Cell span(int columns, int rows) {
			return new Cell(content, columns, rows, align, role);
		}

		/** The same cell in that role. */
		public Cell as(Role newRole) {
			return new Cell(content, colspan, rowspan, align, newRole);
		}

		/** The same cell with its text there. */
		public Cell aligned(Align newAlign) {
			return new Cell(content, colspan, rowspan, Optional.of(newAlign), role);
		}
	}

	/** Keeps its own copies. */
	public ReportTable {
		columns = List.copyOf(columns);
		head = List.copyOf(head);
		body = List.copyOf(body);
		source = List.copyOf(source);
		notes = notes.stream().map(List::copyOf).toList();
	}

	/** Begins a table with those columns. */
	public static Builder columns(Column... columns) {
		return new Builder(List.of(columns));
	}

	/** Begins a table with those columns. */
	public static Builder columns(List<Column> columns) {
		return new Builder(columns);
	}

	/** Puts a table together. */
	public static final class Builder {
		private final List<Column> columns;
		private final List<Row> head = new ArrayList<>();
		private final List<Row> body = new ArrayList<>();
		private final List<List<Inline>> notes = new ArrayList<>();
		private Optional<Caption> caption = Optional.empty();
		private Style style = Style.GRID;
		private List<Inline> source = List.of();
		private boolean breakable;
		private boolean sparse;

		private Builder(List<Column> columns) {
			this.columns = columns;
		}

		/** With that caption. */
		public Builder caption(Caption newCaption) {
			caption = Optional.of(newCaption);
			return this;
		}

		/** In that style. */
		public Builder style(Style newStyle) {
			style = newStyle;
			return this;
		}

		/** With a header row. */
		public Builder head(Cell... cells) {
			head.add(Row.of(cells));
			return this;
		}

		/** With a header row. */
		public Builder head(List<Cell> cells) {
			head.add(new Row(cells));
			return this;
		}

		/** With a row. */
		public Builder row(Cell... cells) {
			body.add(Row.of(cells));
			return this;
		}

		/** With a row. */
		public Builder row(List<Cell> cells) {
			body.add(new Row(cells));
			return this;
		}

		/** With that source. */
		public Builder source(List<Inline> newSource) {
			source = newSource;
			return this;
		}

		/** With one more note. */
		public Builder note(List<Inline> note) {
			notes.add(note);
			return this;
		}

		/** With one more note of plain text. */
		public Builder note(String note) {
			return note(Inline.text(note));
		}

		/** With long rows that may break across pages. */
		public Builder breakable() {
			breakable = true;
			return this;
		}

		/** Leaves out the columns in which no row says anything; for tables without cells over several places. */
		public Builder sparse() {
			sparse = true;
			return this;
		}

		/** Whether no row was added yet. */
		public boolean isEmpty() {
			return body.isEmpty();
		}

		/** The table; columns are widened where a word of theirs would be broken. */
		public ReportTable build() {
			if (!sparse || body.isEmpty()) {
				return table(columns, head, body);
			}
			List<Integer> said = IntStream.range(0, columns.size())
					.filter(i -> body.stream().anyMatch(row -> !row.cells().get(i).content().isEmpty())).boxed().toList();
			return table(said.stream().map(columns::get).toList(), kept(head, said), kept(body, said));
		}

		private static List<Row> kept(List<Row> rows, List<Integer> columns) {
			return rows.stream().map(row -> new Row(columns.stream().map(row.cells()::get).toList())).toList();
		}

		private ReportTable table(List<Column> all, List<Row> heads, List<Row> rows) {
			return new ReportTable(caption, style, style == Style.PLAIN ? all : ColumnRoom.fitted(all, heads, rows), heads, rows, source, notes,
					breakable);
		}
	}
}
