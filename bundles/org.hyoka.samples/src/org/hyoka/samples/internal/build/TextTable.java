// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A table written as text, so that a person can hold it against the document: one row per line, cells parted by
 * {@code |}, the first line holds the heads. It is read strictly: every row has as many cells as the head, and every
 * error names table, line and cell. A line that starts with {@code #} is a remark. A bar inside a cell is written as a
 * full-width {@code ｜}; a long row is broken with the backslash of Java's text blocks.
 */
public final class TextTable {
	private final String name;
	private final List<String> columns;
	private final List<Row> rows = new ArrayList<>();

	private TextTable(String name, List<String> columns) {
		this.name = name;
		this.columns = columns;
	}

	/**
	 * Reads a table.
	 *
	 * @param name  what errors call it
	 * @param block the text
	 * @throws SampleDataException if it has no head, a head twice, or a row of another width
	 */
	public static TextTable parse(String name, String block) {
		TextTable table = null;
		int line = 0;
		for (String text : block.split("\n", -1)) {
			line++;
			if (text.isBlank() || text.stripLeading().startsWith("#")) {
				continue;
			}
			List<String> cells = cells(text);
			if (table == null) {
				Set<String> seen = new HashSet<>();
				for (String head : cells) {
					if (head.isEmpty() || !seen.add(head)) {
						throw new SampleDataException(
								"Table “" + name + "”: the head “" + head + "” is empty or there twice.");
					}
				}
				table = new TextTable(name, cells);
			} else if (cells.size() != table.columns.size()) {
				throw new SampleDataException("Table “" + name + "”, line " + line + ": " + cells.size() + " cells where "
						+ table.columns.size() + " are expected: " + text.strip());
			} else {
				table.rows.add(table.new Row(line, cells));
			}
		}
		if (table == null) {
			throw new SampleDataException("Table “" + name + "” is empty.");
		}
		return table;
	}

	private static List<String> cells(String line) {
		List<String> cells = new ArrayList<>();
		for (String cell : line.split("\\|", -1)) {
			cells.add(cell.strip().replace('｜', '|'));
		}
		return List.copyOf(cells);
	}

	/** What errors call it. */
	public String name() {
		return name;
	}

	/** The heads, in order. */
	public List<String> columns() {
		return columns;
	}

	/** The rows below the head, in order. */
	public List<Row> rows() {
		return List.copyOf(rows);
	}

	/** One row. */
	public final class Row {
		private final int line;
		private final List<String> cells;

		private Row(int line, List<String> cells) {
			this.line = line;
			this.cells = cells;
		}

		/** All cells, in order. */
		public List<String> cells() {
			return cells;
		}

		/** The cell's text; may be empty. */
		public String cell(String column) {
			int i = columns.indexOf(column);
			if (i < 0) {
				throw new SampleDataException("Table “" + name + "” has no column “" + column + "”; it has " + columns + ".");
			}
			return cells.get(i);
		}

		/** The cell's text, where the table has the column and the cell is not empty. */
		public Optional<String> optional(String column) {
			return columns.contains(column) ? Optional.of(cell(column)).filter(s -> !s.isEmpty()) : Optional.empty();
		}

		/**
		 * Reads a cell that must be filled.
		 *
		 * @throws SampleDataException with the place, if it is empty or the reader refuses it
		 */
		public <T> T read(String column, Function<String, T> reader) {
			String text = cell(column);
			if (text.isEmpty()) {
				throw error(column, "is empty");
			}
			try {
				return reader.apply(text);
			} catch (IllegalArgumentException e) {
				throw new SampleDataException(place(column) + ": " + e.getMessage(), e);
			}
		}

		/** Reads a cell that may be missing or empty. */
		public <T> Optional<T> readOptional(String column, Function<String, T> reader) {
			return optional(column).map(x -> read(column, reader));
		}

		/** An error at a cell, to be thrown. */
		public SampleDataException error(String column, String why) {
			return new SampleDataException(place(column) + " “" + cell(column) + "” " + why + ".");
		}

		private String place(String column) {
			return "Table “" + name + "”, line " + line + ", cell “" + column + "”";
		}
	}
}
