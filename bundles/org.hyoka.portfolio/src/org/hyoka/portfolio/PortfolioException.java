// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio;

import java.io.IOException;
import java.io.Serial;
import java.util.Locale;

import org.hyoka.core.text.Phrase;

/**
 * An index that cannot be written or asked. The message is a sentence for a person: what is wrong, where, and what to do.
 *
 * @since 0.1
 */
public final class PortfolioException extends IOException {
	@Serial
	private static final long serialVersionUID = 1L;

	/** What kind of reason there is. */
	public enum Reason {
		/** There is no index yet. */
		MISSING,
		/** The file is no index, but something else that somebody may need. */
		FOREIGN,
		/** The index is damaged; the next indexing builds it anew. */
		DAMAGED,
		/** The index was made with other features, or by another version; the next indexing builds it anew. */
		OUTDATED,
		/** The index was made by a newer version, or with features that are not installed here; it is left as it is. */
		NEWER,
		/** The medium is full. */
		FULL,
		/** The file may not be read or written, or the medium fails. */
		NO_ACCESS,
		/** What was asked for is no question, or has a value that cannot be read. */
		NOT_UNDERSTOOD
	}

	private final Reason reason;
	private final transient Phrase phrase;

	/**
	 * @param reason what kind of reason there is
	 * @param phrase the whole sentence
	 * @param cause  the cause; null if there is none
	 */
	public PortfolioException(Reason reason, Phrase phrase, Throwable cause) {
		super(phrase.toString(), cause);
		this.reason = reason;
		this.phrase = phrase;
	}

	/** What kind of reason there is. */
	public Reason reason() {
		return reason;
	}

	/** The sentence in a language. */
	public String message(Locale locale) {
		return phrase == null ? getMessage() : phrase.in(locale);
	}

	@Override
	public String getLocalizedMessage() {
		return message(Locale.getDefault());
	}
}
