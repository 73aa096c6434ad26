// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.json;

import java.util.Collection;

import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;

/** The sentences of this package, with what the input says cut short. */
final class Messages {
	private static final PhraseBook BOOK = PhraseBook.of(Messages.class);
	private static final int LONGEST = 120;

	private Messages() {
	}

	/** The sentence of that key; long arguments, which come from the input, are cut. */
	static Phrase of(String key, Object... arguments) {
		Object[] texts = new Object[arguments.length];
		for (int i = 0; i < arguments.length; i++) {
			texts[i] = arguments[i] instanceof Phrase ? arguments[i] : shorten(String.valueOf(arguments[i]));
		}
		return BOOK.phrase(key, texts);
	}

	/** That there is no such property, and what may have been meant. */
	static Phrase unknownProperty(String name, String owner, Collection<String> known) {
		return Spelling.nearest(name, known).map(near -> of("property.unknown.near", name, owner, near)) //$NON-NLS-1$
				.orElseGet(() -> of("property.unknown", name, owner)); //$NON-NLS-1$
	}

	/** At most so many characters of a text, without characters that would break a line or a terminal. */
	static String shorten(String text) {
		String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + '…';
		return cut.codePoints().map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? '�' : c)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}
}
