// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.xlsx.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of data as an analyst takes it: a fact a row, each column of one type, units in a column of their own. Names of table
 * and columns and what stands for a literal are the same in every language; names of things are the dossier's.
 */
public final class DataTable {
	/** What a column holds; a cell may be empty, which is not 0. */
	public enum Type {
		/** Text. */
		TEXT,
		/** A number of any precision. */
		NUMBER,
		/** A whole number that is no quantity: a fiscal year. */
		YEAR,
		/** A day. */
		DATE
	}

	/** A column; its name is of ASCII letters and underscores. */
	public record Column(String name, Type type) {
	}

	private final String name;
	private final List<Column> columns;
	private final List<List<Object>> rows = new ArrayList<>();

	DataTable(String name, Column... columns) {
		this.name = name;
		this.columns = List.of(columns);
	}

	static Column text(String name) {
		return new Column(name, Type.TEXT);
	}

	static Column number(String name) {
		return new Column(name, Type.NUMBER);
	}

	static Column year(String name) {
		return new Column(name, Type.YEAR);
	}

	static Column date(String name) {
		return new Column(name, Type.DATE);
	}

	/** Adds a row; null is an empty cell. */
	void row(Object... cells) {
		if (cells.length != columns.size()) {
			throw new IllegalArgumentException(name + " has " + columns.size() + " columns, not " + cells.length + ".");
		}
		rows.add(Arrays.asList(cells));
	}

	/** Its name, of ASCII letters. */
	public String name() {
		return name;
	}

	/** Its columns. */
	public List<Column> columns() {
		return columns;
	}

	/** Its rows: text, {@link java.math.BigDecimal}, {@link Integer}, {@link java.time.LocalDate} or null. */
	public List<List<Object>> rows() {
		return rows;
	}
}
