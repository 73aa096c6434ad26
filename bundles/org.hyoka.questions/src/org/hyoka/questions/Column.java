// SPDX-License-Identifier: EPL-2.0
package org.hyoka.questions;

import java.util.Objects;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EEnum;

/**
 * A column of a table or of an answer. What it is called stands in the {@linkplain Table#words() phrases} under
 * {@code column.NAME}; what a literal is called stands there under {@code literal.COLUMN.LITERAL}, unless its enumeration is known.
 *
 * @param name        its name in SQL: lower case letters, digits and underscores
 * @param type        what its values are
 * @param enumeration the name of the enumeration whose literals it holds; empty for none
 * @since 0.1
 */
public record Column(String name, ValueType type, String enumeration) {
	private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

	/** @throws IllegalArgumentException if the name cannot stand in SQL as it is */
	public Column {
		Objects.requireNonNull(type);
		Objects.requireNonNull(enumeration);
		check(name);
	}

	/** A column of words. */
	public static Column text(String name) {
		return new Column(name, ValueType.TEXT, "");
	}

	/** A column of the literals of an enumeration. */
	public static Column literal(String name, EEnum enumeration) {
		return new Column(name, ValueType.LITERAL, enumeration.getName());
	}

	/** A column of literals that the phrases name. */
	public static Column literal(String name) {
		return new Column(name, ValueType.LITERAL, "");
	}

	/** A column of whole numbers. */
	public static Column whole(String name) {
		return new Column(name, ValueType.WHOLE, "");
	}

	/** A column of numbers. */
	public static Column number(String name) {
		return new Column(name, ValueType.NUMBER, "");
	}

	/** A column of shares. */
	public static Column ratio(String name) {
		return new Column(name, ValueType.RATIO, "");
	}

	/** A column of money. */
	public static Column amount(String name) {
		return new Column(name, ValueType.AMOUNT, "");
	}

	/** A column of fiscal years. */
	public static Column year(String name) {
		return new Column(name, ValueType.YEAR, "");
	}

	/** A column of days. */
	public static Column date(String name) {
		return new Column(name, ValueType.DATE, "");
	}

	/** A column of yes and no. */
	public static Column flag(String name) {
		return new Column(name, ValueType.FLAG, "");
	}

	static void check(String name) {
		if (!NAME.matcher(name).matches()) {
			throw new IllegalArgumentException("“" + name + "” cannot name a table or column: lower case letters, digits, underscores.");
		}
	}
}
