// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.hyoka.core.text.Phrase;

/**
 * A dossier file that cannot be opened or saved. The message is a sentence for a person: what is wrong, where, and what
 * to do. {@link #getMessage()} is English, {@link #getLocalizedMessage()} is in the user's language.
 *
 * @since 0.1
 */
public final class DossierException extends IOException {
	@Serial
	private static final long serialVersionUID = 1L;

	/** What kind of reason there is. */
	public enum Reason {
		/** There is no such file. */
		NOT_FOUND,
		/** The file or its folder may not be read or written, or the medium fails. */
		NO_ACCESS,
		/** The file is something else. */
		NOT_A_DOSSIER,
		/** A newer version of the program wrote it in a form that this one does not know. */
		NEWER_FORMAT,
		/** It is broken off, or its bytes are not those that were written. */
		DAMAGED,
		/** It holds more than is accepted. */
		TOO_LARGE,
		/** It holds what no program writes: paths out of the file, overlapping entries, entities, outside references. */
		UNSAFE,
		/** Its contents do not fit the metamodel. */
		WRONG_CONTENT,
		/** Somebody else has it open. */
		LOCKED,
		/** Another program changed it since it was opened. */
		CHANGED_OUTSIDE,
		/** It may only be read. */
		READ_ONLY,
		/** The dossier in memory holds something that no file can hold. */
		NOT_STORABLE,
		/** Writing failed; the file is as it was. */
		NOT_SAVED
	}

	private final Reason reason;
	private final transient Phrase phrase;
	private final String english;
	private final String japanese;
	private final String file;
	private final String entry;
	private final int line;
	private final int column;
	private final transient LockOwner owner;

	/**
	 * @param reason  what kind of reason there is
	 * @param message the whole sentence
	 * @param place   where
	 * @param owner   who has it locked; null unless it is locked
	 * @param cause   the cause; null if there is none
	 */
	public DossierException(Reason reason, Phrase message, Place place, LockOwner owner, Throwable cause) {
		super(message.english(), cause);
		this.reason = reason;
		this.phrase = message;
		this.english = message.english();
		this.japanese = message.japanese();
		this.file = place.file() == null ? null : place.file().toString();
		this.entry = place.entry();
		this.line = place.line();
		this.column = place.column();
		this.owner = owner;
	}

	/**
	 * A place in a dossier file.
	 *
	 * @param file   the file; null if there is none yet
	 * @param entry  name of the entry; null if it is none's
	 * @param line   line in the entry from 1; 0 if there is none
	 * @param column column in the line from 1; 0 if there is none
	 */
	public record Place(Path file, String entry, int line, int column) {
		/** The file as a whole. */
		public static Place of(Path file) {
			return new Place(file, null, 0, 0);
		}
	}

	/** What kind of reason there is. */
	public Reason reason() {
		return reason;
	}

	/** The file, if there is one. */
	public Optional<Path> file() {
		return Optional.ofNullable(file).map(Path::of);
	}

	/** The entry of the file in which the fault is, if it is in one. */
	public Optional<String> entry() {
		return Optional.ofNullable(entry);
	}

	/** The line in the entry from 1, if there is one. */
	public OptionalInt line() {
		return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
	}

	/** The column in the line from 1, if there is one. */
	public OptionalInt column() {
		return column > 0 ? OptionalInt.of(column) : OptionalInt.empty();
	}

	/** Who has the file open, if that is the reason. */
	public Optional<LockOwner> owner() {
		return Optional.ofNullable(owner);
	}

	/** The sentence in a language. */
	public String message(Locale locale) {
		return (phrase == null ? new Phrase(english, japanese) : phrase).in(locale);
	}

	@Override
	public String getLocalizedMessage() {
		return message(Locale.getDefault());
	}
}
