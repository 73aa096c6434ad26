// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The rules by which Japanese is written otherwise than the languages with blanks and letters: years by eras, numbers and units
 * without a blank, short names in tables. What is only a word or a mark stands in the messages (see {@link Punctuation}).
 *
 * @since 0.1
 */
public final class Language {
	private static final List<Locale> READ = List.of(Locale.ENGLISH, Locale.JAPANESE);

	private Language() {
	}

	/** Whether texts for a reader of that locale follow the rules of Japanese. */
	public static boolean isJapanese(Locale locale) {
		return locale.getLanguage().equals("ja");
	}

	/** The words of a phrase in all languages in which tables and files of people are read. */
	public static Stream<String> read(Phrase phrase) {
		return READ.stream().map(phrase::in);
	}
}
