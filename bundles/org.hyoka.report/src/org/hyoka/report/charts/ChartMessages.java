// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.charts;

import java.util.Locale;
import java.util.Optional;

import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.hyoka.Averaging;

/** Words of the charts. */
final class ChartMessages {
	private static final PhraseBook BOOK = PhraseBook.of(ChartMessages.class);

	private ChartMessages() {
	}

	/** Key of what bars are; a word that fits its narrow column, where what it is does not. */
	static String key(Optional<Averaging> results) {
		return results.map(how -> switch (how) {
		case MEDIAN -> "median";
		case TRIMMED_MEAN -> "result";
		case MEAN, NONE -> "mean";
		}).orElse("result");
	}

	static String text(String key, Locale locale, Object... arguments) {
		return BOOK.phrase(key, arguments).in(locale);
	}
}
