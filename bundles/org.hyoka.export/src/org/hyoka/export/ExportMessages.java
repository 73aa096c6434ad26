// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export;

import java.util.Locale;

import org.hyoka.core.text.PhraseBook;

/**
 * Words that exporters put around what a report says, in the report's language.
 *
 * @since 0.1
 */
public final class ExportMessages {
	private static final PhraseBook BOOK = PhraseBook.of(ExportMessages.class);

	private ExportMessages() {
	}

	/**
	 * A text.
	 *
	 * @param locale    the report's language
	 * @param key       its key in {@code messages.properties}
	 * @param arguments what stands for {@code {0}} and so on
	 */
	public static String text(Locale locale, String key, Object... arguments) {
		return BOOK.phrase(key, arguments).in(locale);
	}
}
