// SPDX-License-Identifier: EPL-2.0
package org.hyoka.questions;

/**
 * What the values of a column are. A value that nobody knows is null in a table and empty in an answer, never 0.
 *
 * @since 0.1
 */
public enum ValueType {
	/** Words. */
	TEXT("TEXT"),
	/** The literal of an enumeration of a metamodel: stored by its name, shown by what it is called. */
	LITERAL("TEXT"),
	/** A whole number, such as a count. */
	WHOLE("BIGINT"),
	/** A number. */
	NUMBER("DOUBLE PRECISION"),
	/** A share: 0.75, shown as 75 %. */
	RATIO("DOUBLE PRECISION"),
	/** Money in whole units of its currency, such as yen, shown in millions; the currency stands in a column of its own. */
	AMOUNT("NUMERIC"),
	/** A fiscal year, stored by the calendar year in which it begins. */
	YEAR("BIGINT"),
	/** A day or a less exact point in time in its ISO form, such as 2026-03-31 or 2026FY. */
	DATE("TEXT"),
	/** Yes or no: 1 or 0. */
	FLAG("BIGINT");

	private final String sql;

	ValueType(String sql) {
		this.sql = sql;
	}

	/** The type of a column that holds it, in the words that SQLite and PostgreSQL share. */
	public String sql() {
		return sql;
	}

	/** Whether it is set flush right. */
	public boolean isNumeric() {
		return this == WHOLE || this == NUMBER || this == RATIO || this == AMOUNT;
	}
}
