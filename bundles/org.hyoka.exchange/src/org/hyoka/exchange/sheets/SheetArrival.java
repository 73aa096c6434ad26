// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.hyoka.core.text.Phrase;
import org.hyoka.exchange.sheets.SheetCheck.Refused;
import org.hyoka.model.hyoka.Dossier;

/**
 * A file that came in as a score sheet, and what it is worth.
 *
 * @param file    the file
 * @param check   what it is worth for the dossier; empty where it is no sheet that can be read
 * @param notes   cell by cell what was read, of a form that people fill in; else none
 * @param problem why it cannot be read
 * @since 0.1
 */
public record SheetArrival(Path file, Optional<SheetCheck> check, List<SheetReading.Note> notes, Optional<Phrase> problem) {
	/** Keeps its own copy. */
	public SheetArrival {
		notes = List.copyOf(notes);
	}

	/**
	 * A file as it was read, before it is held against a dossier.
	 *
	 * @param file    the file
	 * @param sheet   what is in it; empty where it cannot be read
	 * @param notes   cell by cell what was read, of a form that people fill in; else none
	 * @param problem why not
	 */
	public record Letter(Path file, Optional<SheetFile> sheet, List<SheetReading.Note> notes, Optional<Phrase> problem) {
		/** Keeps its own copy. */
		public Letter {
			notes = List.copyOf(notes);
		}
	}

	/**
	 * Reads files, in their order; what cannot be read says so and the others are read.
	 *
	 * @param readers of forms beside the workbench's own; each has the files that end as it says
	 */
	public static List<Letter> read(List<Path> files, List<SheetReader> readers) {
		return files.stream().map(file -> read(file, readers)).toList();
	}

	private static Letter read(Path file, List<SheetReader> readers) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		try {
			for (SheetReader reader : readers) {
				if (name.endsWith('.' + reader.fileExtension())) {
					SheetReading reading = reader.read(file);
					return new Letter(file, Optional.of(reading.sheet()), reading.notes(), Optional.empty());
				}
			}
			return new Letter(file, Optional.of(SheetFiles.read(file)), List.of(), Optional.empty());
		} catch (SheetException e) {
			return new Letter(file, Optional.empty(), List.of(), Optional.of(e.phrase()));
		}
	}

	/**
	 * Holds what was read against a dossier, all together, as {@link SheetImport#check(Dossier, List)} does. A sheet with a cell
	 * that could not be read, or with a point that the scale does not have, is refused as a whole, and the cell is named.
	 *
	 * @param tokens of the dossier; null if it has none
	 */
	public static List<SheetArrival> check(Dossier dossier, List<Letter> arrived, SheetTokens tokens) {
		List<SheetArrival> checked = arrived.stream().map(letter -> check(dossier, letter, tokens)).toList();
		Iterator<SheetCheck> latest = SheetImport.latest(checked.stream().flatMap(a -> a.check().stream()).toList()).iterator();
		return checked.stream().map(a -> new SheetArrival(a.file(), a.check().map(c -> latest.next()), a.notes(), a.problem()))
				.toList();
	}

	private static SheetArrival check(Dossier dossier, Letter letter, SheetTokens tokens) {
		Optional<SheetCheck> check = letter.sheet().map(sheet -> SheetImport.check(dossier, sheet, tokens));
		List<SheetReading.Note> notes = check.filter(Refused.class::isInstance)
				.map(refused -> told(letter.notes(), (Refused) refused)).orElse(letter.notes());
		boolean sound = notes.stream().noneMatch(SheetReading.Note::refused);
		return new SheetArrival(letter.file(), sound ? check : check.map(c -> refused(c, notes)), notes, letter.problem());
	}

	/** What the dossier says against points is told at their cells. */
	private static List<SheetReading.Note> told(List<SheetReading.Note> notes, Refused refused) {
		return notes.stream().map(note -> note.point().map(refused.points()::get)
				.map(why -> new SheetReading.Note(note.place(), true, why, note.point())).orElse(note)).toList();
	}

	/** The cells that could not be read, and what is wrong with the others, so that one reply to the member can name all of it. */
	private static SheetCheck refused(SheetCheck check, List<SheetReading.Note> notes) {
		Stream<Phrase> cells = notes.stream().filter(SheetReading.Note::refused).map(SheetReading.Note::sentence);
		Stream<Phrase> others = check instanceof Refused refused ? refused.reasons().stream()
				.filter(reason -> notes.stream().noneMatch(note -> note.what().equals(reason))) : Stream.empty();
		return new Refused(check.file(), Stream.concat(cells, others).toList());
	}

	/** Why it is not taken, in sentences; none where it can be. */
	public List<Phrase> reasons() {
		return problem.map(List::of).orElseGet(() -> check.filter(Refused.class::isInstance).map(Refused.class::cast)
				.map(Refused::reasons).orElse(List.of()));
	}
}
