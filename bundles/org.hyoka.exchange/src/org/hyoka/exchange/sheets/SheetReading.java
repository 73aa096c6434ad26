// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets;

import java.util.List;
import java.util.Optional;

import org.hyoka.core.text.Phrase;

/**
 * What was read from a form that people fill in.
 *
 * @param sheet what could be read
 * @param notes one per filled cell, in the order of the form: what was taken from it, or why it was not
 * @since 0.1
 */
public record SheetReading(SheetFile sheet, List<Note> notes) {
	/** Keeps its own copy. */
	public SheetReading {
		notes = List.copyOf(notes);
	}

	/**
	 * What is asked in one row: a criterion of an undertaking, by their ids.
	 *
	 * @param undertaking id of the undertaking
	 * @param criterion   id of the criterion
	 */
	public record Asked(String undertaking, String criterion) {
		// a value
	}

	/**
	 * One cell.
	 *
	 * @param place   where it is, such as {@code A!D7}
	 * @param refused whether it could not be read; a sheet with such a cell is not taken in
	 * @param what    what was taken, or why not
	 * @param point   what the point answers that was read from it; empty for anything else
	 */
	public record Note(String place, boolean refused, Phrase what, Optional<Asked> point) {
		/** A cell that no point was read from. */
		public Note(String place, boolean refused, Phrase what) {
			this(place, refused, what, Optional.empty());
		}

		/** Place and what in one sentence. */
		public Phrase sentence() {
			return Messages.say("cell", place, what);
		}
	}

	/** The cells that could not be read; a sheet with any is not taken in. */
	public List<Note> refused() {
		return notes.stream().filter(Note::refused).toList();
	}
}
