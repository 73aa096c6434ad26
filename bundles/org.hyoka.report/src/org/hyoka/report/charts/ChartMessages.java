// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.charts;

import java.util.Locale;

import org.hyoka.core.text.PhraseBook;

/** Words of the charts. */
final class ChartMessages {
	private static final PhraseBook BOOK = PhraseBook.of(ChartMessages.class);

	private ChartMessages() {
	}

	static String text(String key, Locale locale, Object... arguments) {
		return BOOK.phrase(key, arguments).in(locale);
	}
}
