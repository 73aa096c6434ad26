// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.layout;

import java.util.Locale;

import org.hyoka.core.text.PhraseBook;
import org.hyoka.roadmap.scene.Delay;

/** Words of a drawing. */
final class DrawingWords {
	private static final PhraseBook BOOK = PhraseBook.of(DrawingWords.class);

	private DrawingWords() {
	}

	static String say(Locale locale, String key, Object... arguments) {
		return BOOK.phrase(key, arguments).in(locale);
	}

	/** A delay: 6か月遅れ, or 6か月超過 while it is not over; below a month in days. */
	static String delay(Delay delay, Locale locale) {
		boolean days = delay.days() < 28;
		long number = days ? delay.days() : delay.months();
		String key = (delay.finished() ? "late" : "overdue") + (days ? ".days" : ".months") + (number == 1 ? ".one" : "");
		return say(locale, key, number);
	}
}
