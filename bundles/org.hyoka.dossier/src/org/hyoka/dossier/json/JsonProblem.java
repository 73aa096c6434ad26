// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.json;

import java.util.Locale;

import org.hyoka.core.text.Phrase;

/**
 * One thing that is wrong with imported JSON.
 *
 * @param path     where, as a JSON path such as {@code $.undertakings[0].projects[1].budget.entries[3].year}
 * @param line     line of the input, from 1; 0 where it is not known
 * @param sentence what is wrong and what to do
 */
public record JsonProblem(String path, int line, Phrase sentence) {
	/** The sentence in a language. */
	public String message(Locale locale) {
		return sentence.in(locale);
	}
}
