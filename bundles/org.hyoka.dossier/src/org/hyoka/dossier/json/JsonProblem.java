// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.json;

import java.util.Locale;

import org.hyoka.core.text.Phrase;

/**
 * One thing that is wrong with imported JSON.
 *
 * @param path     where, as a JSON path such as {@code $.undertakings[0].projects[1].budget.entries[3].year}
 * @param line     line of the input, from 1; 0 where it is not known
 * @param column   column in that line, from 1; 0 where it is not known
 * @param sentence what is wrong and what to do
 */
public record JsonProblem(String path, int line, int column, Phrase sentence) {
	/** Line and column as {@code 12:5}; empty where they are not known. */
	public String position() {
		return line == 0 ? "" : line + (column == 0 ? "" : ":" + column); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The sentence in a language. */
	public String message(Locale locale) {
		return sentence.in(locale);
	}
}
