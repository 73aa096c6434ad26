// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.json;

import java.util.Locale;

/**
 * One thing that is wrong with imported JSON.
 *
 * @param path     where, as a JSON path such as {@code $.undertakings[0].projects[1].budget.entries[3].year}
 * @param line     line of the input, from 1; 0 where it is not known
 * @param english  a sentence that says what is wrong and what to do
 * @param japanese the same in Japanese
 */
public record JsonProblem(String path, int line, String english, String japanese) {
	/** The sentence in the language of that locale: Japanese, or English for all others. */
	public String message(Locale locale) {
		return locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? japanese : english;
	}
}
