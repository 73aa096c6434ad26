// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio;

import java.util.List;
import java.util.Objects;

import org.hyoka.core.text.Phrase;
import org.hyoka.questions.Column;

/**
 * What a question came to.
 *
 * @param columns the columns
 * @param heads   what the columns are called
 * @param lines   the lines
 * @param notes   on what the figures rest, and what is not in them
 * @since 0.1
 */
public record Answer(List<Column> columns, List<Phrase> heads, List<Line> lines, List<Phrase> notes) {
	/** Keeps the lists from changing. */
	public Answer {
		columns = List.copyOf(columns);
		heads = List.copyOf(heads);
		lines = List.copyOf(lines);
		notes = List.copyOf(notes);
	}

	/**
	 * A line.
	 *
	 * @param values  one for each column: text, a whole number or a decimal one; null for unknown
	 * @param sources from where its figures come, in the order of their files; empty where they were not asked for
	 * @param rows    the rows of the index that it comes from, for {@link Portfolio#sources}; empty where the sources are there already
	 *                or the query does not say
	 */
	public record Line(List<Object> values, List<SourceRef> sources, String rows) {
		/** Keeps the sources from changing. */
		public Line {
			sources = List.copyOf(sources);
			Objects.requireNonNull(rows);
		}

		/** One of which no rows are known. */
		public Line(List<Object> values, List<SourceRef> sources) {
			this(values, sources, "");
		}
	}

	/**
	 * A place in a document.
	 *
	 * @param file    the document's file, the first of equal copies
	 * @param element the id of the object in it
	 * @param name    what a person calls the place
	 */
	public record SourceRef(String file, String element, String name) {
	}
}
