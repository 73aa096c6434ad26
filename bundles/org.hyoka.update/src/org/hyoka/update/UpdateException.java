// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update;

import java.util.Locale;
import java.util.Objects;

import org.hyoka.core.text.Phrase;

/** A change of the installation that was not made; the installation is what it was before. Says why, in both languages. */
public final class UpdateException extends Exception {
	private static final long serialVersionUID = 1L;

	/** Whether other words would help, or nothing that a caller says. */
	public enum Kind {
		/** What was asked for does not exist; the question has to be another one. */
		ASKED_WRONGLY,
		/** It could not be done here and now. */
		FAILED
	}

	private final transient Phrase sentence;
	private final Kind kind;

	/**
	 * @param sentence what was wrong, where, and what to do
	 * @param cause    what stood behind it; null for nothing
	 */
	public UpdateException(Kind kind, Phrase sentence, Throwable cause) {
		super(Objects.requireNonNull(sentence).toString(), cause);
		this.kind = kind;
		this.sentence = sentence;
	}

	/** What was wrong, where, and what to do. */
	public Phrase sentence() {
		return sentence == null ? Phrase.same(getMessage()) : sentence;
	}

	/** Whether it was the question. */
	public Kind kind() {
		return kind;
	}

	@Override
	public String getLocalizedMessage() {
		return sentence().in(Locale.getDefault());
	}
}
