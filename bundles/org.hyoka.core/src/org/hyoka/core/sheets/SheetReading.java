// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.sheets;

import java.util.List;

import org.hyoka.core.text.Phrase;

/**
 * What was read from a form that people fill in.
 *
 * @param sheet what could be read
 * @param notes one per filled cell, in the order of the form: what was taken from it, or why it was not
 */
public record SheetReading(SheetFile sheet, List<Note> notes) {
	/** Keeps its own copy. */
	public SheetReading {
		notes = List.copyOf(notes);
	}

	/**
	 * One cell.
	 *
	 * @param place   where it is, such as {@code A!D7}
	 * @param refused whether it could not be read; a sheet with such a cell is not taken in
	 * @param what    what was taken, or why not
	 */
	public record Note(String place, boolean refused, Phrase what) {
		/** Place and what in one sentence. */
		public Phrase sentence() {
			return Words.say("cell", place, what);
		}
	}

	/** The cells that could not be read; a sheet with any is not taken in. */
	public List<Note> refused() {
		return notes.stream().filter(Note::refused).toList();
	}
}
