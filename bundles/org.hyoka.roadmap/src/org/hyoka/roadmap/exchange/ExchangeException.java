// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.exchange;

import java.io.IOException;
import java.util.Locale;

import org.hyoka.core.text.Phrase;

/** A file that cannot be read or written as a roadmap; says what, where and what to do. */
public final class ExchangeException extends IOException {
	private static final long serialVersionUID = 1L;
	private final transient Phrase phrase;

	/** With a sentence in both languages. */
	public ExchangeException(Phrase phrase, Throwable cause) {
		super(phrase.in(Locale.ENGLISH), cause);
		this.phrase = phrase;
	}

	/** The sentence in a language. */
	public String message(Locale locale) {
		return phrase == null ? getMessage() : phrase.in(locale);
	}
}
