// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.hyoka.model.time.FiscalYear;
import org.hyoka.office.sheets.RsFamily;
import org.hyoka.office.sheets.RsFiles;
import org.hyoka.office.sheets.RsKeys;
import org.hyoka.office.sheets.RsTable;
import org.hyoka.portfolio.internal.dossier.Facts;
import org.hyoka.questions.DocumentReader;
import org.hyoka.questions.RowPlace;
import org.hyoka.questions.Rows;
import org.hyoka.questions.Table;
import org.osgi.service.component.annotations.Component;

/** Puts the CSV files of the RS system into the index. */
@Component(service = DocumentReader.class)
public final class RsReader implements DocumentReader {
	/** Hands the rows of a file to what takes the sheets of its family, which is known with the first. */
	private static final class Filling implements RsFiles.Taker {
		private final Rows rows;
		private RsSheets sheets;

		private Filling(Rows rows) {
			this.rows = rows;
		}

		@Override
		public void row(RsFamily family, RsTable table, FiscalYear published) throws IOException {
			if (sheets == null) {
				sheets = RsSheets.of(family, table, rows);
			}
			sheets.row(published);
		}
	}

	@Override
	public String kind() {
		return "rs-table";
	}

	@Override
	public List<Table> tables() {
		return Facts.all();
	}

	@Override
	public boolean accepts(Path file) {
		return RsFiles.accepts(file);
	}

	@Override
	public Optional<String> read(Path file, Rows rows) throws IOException {
		Filling filling = new Filling(rows);
		Optional<RsFiles.Contents> contents = RsFiles.read(file, filling);
		if (filling.sheets != null) {
			filling.sheets.end();
		}
		return contents.map(c -> title(c, rows));
	}

	/** Answers what the file is called. */
	private static String title(RsFiles.Contents contents, Rows rows) {
		FiscalYear published = contents.published().orElse(null);
		String title = RsKeys.PUBLISHED + (published == null ? "" : " " + published.year()) + " " + contents.family().name();
		rows.add(Facts.EVALUATION, new RowPlace("table", title), title, null, published, null, null, contents.family().number());
		return title;
	}
}
