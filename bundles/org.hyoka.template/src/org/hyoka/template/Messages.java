// SPDX-License-Identifier: EPL-2.0
package org.hyoka.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hyoka.core.text.PhraseBook;

/** Words of this package. */
final class Messages {
	private static final PhraseBook BOOK = PhraseBook.of(Messages.class);

	private Messages() {
	}

	/** The text of a key; {@code {0}} and so on stand for the arguments. */
	static String text(Locale locale, String key, Object... arguments) {
		return BOOK.phrase(key, arguments).in(locale);
	}

	/** The names of a key, which stand in one text; empty where there is none. */
	static Optional<List<String>> names(Locale locale, String key) {
		try {
			return Optional.of(Arrays.stream(text(locale, key).split(";")).map(String::strip).toList());
		} catch (IllegalArgumentException e) { // a section of another bundle
			return Optional.empty();
		}
	}
}
