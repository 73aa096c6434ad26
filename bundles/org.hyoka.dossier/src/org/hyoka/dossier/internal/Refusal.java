// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal;

import org.hyoka.core.text.Phrase;
import org.hyoka.dossier.DossierException.Reason;

/** Why a part of a dossier file is refused; it becomes a {@code DossierException} that names the file as well. */
public final class Refusal extends Exception {
	private static final long serialVersionUID = 1L;
	private final Reason reason;
	private final transient Phrase what;
	private String entry;
	private int line;
	private int column;

	/** With a phrase. */
	public Refusal(Reason reason, Phrase what, Throwable cause) {
		super(what.toString(), cause);
		this.reason = reason;
		this.what = what;
	}

	/** With a phrase of this package's messages. */
	public static Refusal of(Reason reason, String key, Object... arguments) {
		return new Refusal(reason, Messages.phrase(key, arguments), null);
	}

	/** With the place, if it has none yet; both count from 1. */
	public Refusal at(int atLine, int atColumn) {
		if (line == 0) {
			line = atLine;
			column = atColumn;
		}
		return this;
	}

	/** With the entry, if it has none yet. */
	public Refusal in(String name) {
		if (entry == null) {
			entry = name;
		}
		return this;
	}

	/** What kind of reason it is. */
	public Reason reason() {
		return reason;
	}

	/** The sentence, without the place. */
	public Phrase what() {
		return what;
	}

	/** The entry of the container; null if it is none's. */
	public String entry() {
		return entry;
	}

	/** The line from 1; 0 if there is none. */
	public int line() {
		return line;
	}

	/** The column from 1; 0 if there is none. */
	public int column() {
		return column;
	}
}
