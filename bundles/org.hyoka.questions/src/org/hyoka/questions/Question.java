// SPDX-License-Identifier: EPL-2.0
package org.hyoka.questions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;

/**
 * A question over all documents: one query in the SQL that SQLite and PostgreSQL share.
 * <p>
 * The query answers the columns by their names, and besides them {@value #SOURCES}: the rows that a line of the answer comes from,
 * each as {@code document || ':' || element}, several joined by a blank. It orders its rows in full, so that the order does not
 * depend on when a file was read.
 * <p>
 * A parameter {@code :name} is NULL where nobody names a value. For a text it is a pattern for {@code LIKE … ESCAPE '!'}, and
 * {@code :name_key} one for names as they are compared. For a day it is its ISO form, and {@code :name_day} the number of days since
 * 1970-01-01, to reckon with.
 *
 * @param name       by what it is asked: lower case letters, digits and hyphens
 * @param words      where {@code question.NAME} says what it answers, and {@code column.NAME} and {@code parameter.NAME} the rest
 * @param sql        the query, with parameters as {@code :name}
 * @param columns    the columns of the answer
 * @param parameters what it can be asked with
 * @param notes      sentences below the answer
 * @since 0.1
 */
public record Question(String name, PhraseBook words, String sql, List<Column> columns, List<Parameter> parameters, List<Note> notes) {
	/** The column of the query with the rows that a line comes from. */
	public static final String SOURCES = "sources";

	/** @throws NullPointerException if a part is missing */
	public Question {
		Objects.requireNonNull(name);
		Objects.requireNonNull(words);
		Objects.requireNonNull(sql);
		columns = List.copyOf(columns);
		parameters = List.copyOf(parameters);
		notes = List.copyOf(notes);
	}

	/**
	 * A question whose query stands in the file {@code NAME.sql} beside a class.
	 *
	 * @throws IllegalArgumentException if there is no such file
	 */
	public static Question beside(Class<?> anchor, PhraseBook words, String name, List<Column> columns, List<Parameter> parameters, Note... notes) {
		return new Question(name, words, text(anchor, name + ".sql"), columns, parameters, List.of(notes));
	}

	/** What it answers. */
	public Phrase title() {
		return words.phrase("question." + name);
	}

	/** What a column of the answer is called. */
	public Phrase head(Column column) {
		return words.phrase("column." + column.name());
	}

	/** What a parameter means. */
	public Phrase help(Parameter parameter) {
		return words.phrase("parameter." + parameter.name());
	}

	/** What a parameter of a few values can be, as the phrases {@code literal.PARAMETER.VALUE} name them; empty for any value. */
	public List<String> choices(Parameter parameter) {
		String begin = "literal." + parameter.name() + '.';
		return parameter.type() != ValueType.LITERAL ? List.of()
				: words.keys().stream().filter(k -> k.startsWith(begin)).map(k -> k.substring(begin.length())).sorted().toList();
	}

	private static String text(Class<?> anchor, String file) {
		try (InputStream in = anchor.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalArgumentException("There is no " + file + " beside " + anchor.getName() + ".");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(file + " beside " + anchor.getName() + " cannot be read.", e);
		}
	}
}
