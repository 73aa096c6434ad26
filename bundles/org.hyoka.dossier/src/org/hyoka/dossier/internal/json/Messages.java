// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.json;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences of this package in both languages. */
final class Messages {
	private static final String NAME = "org.hyoka.dossier.internal.json.messages"; //$NON-NLS-1$
	private static final ResourceBundle ENGLISH = load(Locale.ROOT);
	private static final ResourceBundle JAPANESE = load(Locale.JAPANESE);
	private static final int LONGEST = 120;

	private Messages() {
	}

	private static ResourceBundle load(Locale locale) {
		return ResourceBundle.getBundle(NAME, locale, Messages.class.getClassLoader(),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}

	/** The sentence of that key; long arguments, which come from the input, are cut. */
	static Sentence of(String key, Object... arguments) {
		Object[] texts = new Object[arguments.length];
		for (int i = 0; i < arguments.length; i++) {
			texts[i] = shorten(String.valueOf(arguments[i]));
		}
		return new Sentence(new MessageFormat(ENGLISH.getString(key), Locale.ROOT).format(texts),
				new MessageFormat(JAPANESE.getString(key), Locale.ROOT).format(texts));
	}

	/** That there is no such property, and what may have been meant. */
	static Sentence unknownProperty(String name, String owner, Collection<String> known) {
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
