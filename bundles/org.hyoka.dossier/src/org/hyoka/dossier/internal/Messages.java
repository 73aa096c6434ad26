// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal;

import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;

/** Sentences of the dossier file in both languages. */
public final class Messages {
	private static final PhraseBook BOOK = PhraseBook.of(Messages.class);
	/** The longest text from a file that stands in a sentence. */
	private static final int LONGEST = 80;

	private Messages() {
	}

	/** The phrase of a key; long arguments are cut. */
	public static Phrase phrase(String key, Object... arguments) {
		Object[] short_ = new Object[arguments.length];
		for (int i = 0; i < short_.length; i++) {
			short_[i] = arguments[i] instanceof String s ? cut(s) : arguments[i];
		}
		return BOOK.phrase(key, short_);
	}

	private static String cut(String text) {
		StringBuilder b = new StringBuilder();
		int shown = Math.min(text.length(), LONGEST);
		if (shown < text.length() && Character.isHighSurrogate(text.charAt(shown - 1))) {
			shown--;
		}
		text.substring(0, shown).codePoints().map(c -> Character.isISOControl(c) ? '�' : c)
				.forEach(b::appendCodePoint);
		return shown < text.length() ? b + "…" : b.toString();
	}
}
