// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.sheets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.sheets.SheetCheck.Refused;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Dossier;

/**
 * A file that came in as a score sheet, and what it is worth.
 *
 * @param file    the file
 * @param check   what it is worth for the dossier; empty where it is no sheet that can be read
 * @param problem why it cannot be read
 */
public record SheetArrival(Path file, Optional<SheetCheck> check, Optional<Phrase> problem) {
	/**
	 * A file as it was read, before it is held against a dossier.
	 *
	 * @param file    the file
	 * @param sheet   what is in it; empty where it cannot be read
	 * @param problem why not
	 */
	public record Letter(Path file, Optional<SheetFile> sheet, Optional<Phrase> problem) {
	}

	/** Reads files, in their order; what cannot be read says so and the others are read. */
	public static List<Letter> read(List<Path> files) {
		List<Letter> letters = new ArrayList<>();
		for (Path file : files) {
			try {
				letters.add(new Letter(file, Optional.of(SheetFiles.read(file)), Optional.empty()));
			} catch (SheetException e) {
				letters.add(new Letter(file, Optional.empty(), Optional.of(e.phrase())));
			}
		}
		return List.copyOf(letters);
	}

	/** Holds what was read against a dossier, all together, as {@link SheetImport#check(Dossier, List)} does. */
	public static List<SheetArrival> check(Dossier dossier, List<Letter> letters) {
		Iterator<SheetCheck> checks = SheetImport
				.check(dossier, letters.stream().flatMap(l -> l.sheet().stream()).toList()).iterator();
		return letters.stream().map(l -> new SheetArrival(l.file(), l.sheet().map(s -> checks.next()), l.problem()))
				.toList();
	}

	/** Why it is not taken, in sentences; none where it can be. */
	public List<Phrase> reasons() {
		return problem.map(List::of).orElseGet(() -> check.filter(Refused.class::isInstance).map(Refused.class::cast)
				.map(Refused::reasons).orElse(List.of()));
	}
}
