// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets;

import java.io.IOException;
import java.io.Serial;
import java.util.Locale;

import org.hyoka.core.text.Phrase;

/**
 * A score-sheet file that cannot be read or written. The message is a sentence for a person: which file, what is wrong,
 * what to do. {@link #getMessage()} is English, {@link #getLocalizedMessage()} is in the user's language.
 *
 * @since 0.1
 */
public final class SheetException extends IOException {
	@Serial
	private static final long serialVersionUID = 1L;

	/** What kind of reason there is. */
	public enum Reason {
		/** The file is not there, or may not be read or written. */
		NO_ACCESS,
		/** The file is something else. */
		NOT_A_SHEET,
		/** A newer version of the program wrote it. */
		NEWER,
		/** It is not what was written: broken off, changed by hand or on its way. */
		DAMAGED,
		/** It holds more than a sheet can. */
		TOO_LARGE
	}

	private final Reason reason;
	private final String english;
	private final String japanese;

	/**
	 * @param reason  what kind of reason there is
	 * @param message the sentence
	 * @param cause   the cause; null if there is none
	 */
	public SheetException(Reason reason, Phrase message, Throwable cause) {
		super(message.english(), cause);
		this.reason = reason;
		this.english = message.english();
		this.japanese = message.japanese();
	}

	/** What kind of reason there is. */
	public Reason reason() {
		return reason;
	}

	/** The sentence in both languages. */
	public Phrase phrase() {
		return new Phrase(english, japanese);
	}

	/** The sentence in a language. */
	public String message(Locale locale) {
		return phrase().in(locale);
	}

	@Override
	public String getLocalizedMessage() {
		return message(Locale.getDefault());
	}
}
