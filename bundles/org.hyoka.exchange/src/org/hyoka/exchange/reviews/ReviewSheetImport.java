// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.reviews;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.office.sheets.SheetJson;

/**
 * Makes dossiers from national review sheets (行政事業レビューシート), or completes them. What is not there yet is added; what is there and
 * says the same stays; what says something else is held beside it with its place, so that the rules compare both. Taking the same sheet
 * in again changes nothing. The dossier is changed directly: whoever has it open does this within one command.
 *
 * @since 0.1
 */
public final class ReviewSheetImport {
	private ReviewSheetImport() {
	}

	/**
	 * Takes in a sheet in the JSON of {@code judgit/data}.
	 *
	 * @param dossier an empty one, or one that is completed
	 * @return what was not taken over, a sentence each; empty if the file is no such sheet
	 * @throws IOException with a sentence, if it cannot be read
	 */
	public static Optional<List<Phrase>> judgit(Dossier dossier, Path file) throws IOException {
		return SheetJson.read(file).map(sheet -> JudgitSheets.take(dossier, sheet));
	}

	/**
	 * Takes in a program from the CSV files of the RS system, each a family of columns of one year.
	 *
	 * @param dossier an empty one, or one that is completed
	 * @param files   files (CSV, or the zip in which they come), or folders with them; several years are taken one after the other
	 * @param program number of the program (予算事業ID); null where all rows are about one
	 * @return what was not taken over, a sentence each
	 * @throws IOException with a sentence, if a file is not right, or if the program is in none or not named
	 */
	public static List<Phrase> rs(Dossier dossier, Collection<Path> files, String program) throws IOException {
		return new RsReading(program).read(files).take(dossier);
	}
}
