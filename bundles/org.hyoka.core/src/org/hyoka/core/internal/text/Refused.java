// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.text;

import org.hyoka.core.text.Phrase;

/** Ends the reading of a text; never leaves this package. */
final class Refused extends RuntimeException {
	private static final long serialVersionUID = 1L;
	private final transient Phrase why;

	/** @param text what was to be read; it is quoted as the sentence's first argument */
	Refused(String key, String text, Object... more) {
		super(key, null, false, false);
		Object[] arguments = new Object[more.length + 1];
		arguments[0] = Cleaner.quote(text);
		System.arraycopy(more, 0, arguments, 1, more.length);
		why = Messages.TEXT.phrase(key, arguments);
	}

	Phrase why() {
		return why;
	}
}
