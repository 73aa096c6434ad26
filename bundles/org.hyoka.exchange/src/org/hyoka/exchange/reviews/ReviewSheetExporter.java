// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.reviews;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hyoka.core.Dossiers;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.SheetNumber;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportExporter;

/**
 * Writes what a dossier knows as review sheets of the RS system, one for each program: its families of columns with their rows,
 * amounts in yen. The year of the sheets is that of the dossier, else the newest that a number of a sheet names.
 */
abstract class ReviewSheetExporter implements ReportExporter {
	private static final PhraseBook BOOK = PhraseBook.of(ReviewSheetExporter.class);
	private final String id;
	private final String extension;
	private final String media;

	ReviewSheetExporter(String id, String extension, String media) {
		this.id = id;
		this.extension = extension;
		this.media = media;
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final String label(Locale locale) {
		return BOOK.phrase("format." + id).in(locale);
	}

	@Override
	public final String fileExtension() {
		return extension;
	}

	@Override
	public final String mediaType() {
		return media;
	}

	@Override
	public final Optional<String> outline() {
		return Optional.of("review-sheet");
	}

	@Override
	public final void export(ReportBook book, OutputStream out, IProgressMonitor monitor) throws IOException {
		Dossier dossier = book.request().dossier();
		FiscalYear year = year(dossier)
				.orElseThrow(() -> new IOException(BOOK.phrase("export.noYear").in(book.options().language())));
		List<SheetRows> sheets = new ArrayList<>();
		for (Undertaking undertaking : Dossiers.undertakings(dossier)) {
			sheets.add(SheetWriting.of(undertaking, year));
		}
		write(sheets, out);
	}

	private static Optional<FiscalYear> year(Dossier dossier) {
		return Optional.ofNullable(dossier.getFiscalYear()).or(() -> Dossiers.undertakings(dossier).stream()
				.flatMap(u -> u.getSheetNumbers().stream()).map(SheetNumber::getYear).filter(y -> y != null).max(FiscalYear::compareTo));
	}

	/** Writes the sheets. */
	abstract void write(List<SheetRows> sheets, OutputStream out) throws IOException;
}
