// SPDX-License-Identifier: EPL-2.0
package org.hyoka.questions;

import java.util.List;
import java.util.Objects;

import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;

/**
 * A table of the index. Two more columns come by themselves, {@code document} and {@code element}: from which document a row is,
 * and from which object of it, so that every figure leads back to its place.
 *
 * @param name    its name in SQL, one in the whole index
 * @param words   where {@code table.NAME} says what a row is, and {@code column.NAME} what a column holds
 * @param columns the columns besides {@code document} and {@code element}
 * @since 0.1
 */
public record Table(String name, PhraseBook words, List<Column> columns) {
	/** @throws IllegalArgumentException if the name cannot stand in SQL as it is */
	public Table {
		Objects.requireNonNull(words);
		Column.check(name);
		columns = List.copyOf(columns);
	}

	/** A table of these columns. */
	public static Table of(PhraseBook words, String name, Column... columns) {
		return new Table(name, words, List.of(columns));
	}

	/** What a row of it is. */
	public Phrase help() {
		return words.phrase("table." + name);
	}

	/** What a column of it holds. */
	public Phrase help(Column column) {
		return words.phrase("column." + column.name());
	}
}
