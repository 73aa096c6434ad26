// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.review;

import org.hyoka.core.text.PhraseBook;
import org.hyoka.report.internal.wording.Wording;

/** The words of this package. */
final class ReviewPhrases {
	private static final PhraseBook BOOK = PhraseBook.of(ReviewPhrases.class);

	private ReviewPhrases() {
	}

	/** A phrase in the report's language. */
	static String say(Wording words, String key, Object... arguments) {
		return BOOK.phrase(key, arguments).in(words.locale());
	}
}
