// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.util.Locale;

import org.hyoka.core.text.PhraseBook;

/** Words of this package in the report's language, which need not be that of the workbench. */
final class Messages {
	private static final PhraseBook BOOK = PhraseBook.of(Messages.class);

	private Messages() {
	}

	/** The text of a key; {@code {0}} and so on stand for the arguments. */
	static String text(Locale locale, String key, Object... arguments) {
		return BOOK.phrase(key, arguments).in(locale);
	}
}
