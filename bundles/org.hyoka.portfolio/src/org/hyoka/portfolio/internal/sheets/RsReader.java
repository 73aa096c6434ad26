// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.sheets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.hyoka.model.time.FiscalYear;
import org.hyoka.portfolio.internal.dossier.Facts;
import org.hyoka.questions.DocumentReader;
import org.hyoka.questions.RowPlace;
import org.hyoka.questions.Rows;
import org.hyoka.questions.Table;
import org.osgi.service.component.annotations.Component;

/**
 * Reads the CSV files of the RS system, in which review sheets (行政事業レビューシート) are published from 2024 on: a family of columns
 * of all sheets a file, each a CSV or the zip in which it comes. The family is seen from its columns, whatever the file is called. A
 * file without the number of a program is something else.
 */
@Component(service = DocumentReader.class)
public final class RsReader implements DocumentReader {
	/** As the RS system calls its archives; those of others need not be looked into. */
	private static final String ARCHIVE = ".*rs.*\\.zip";

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
		String name = name(file.getFileName().toString());
		return name.endsWith(".csv") || name.matches(ARCHIVE);
	}

	private static String name(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	@Override
	public Optional<String> read(Path file, Rows rows) throws IOException {
		if (name(file.getFileName().toString()).endsWith(".csv")) {
			return read(() -> Files.newInputStream(file), rows);
		}
		// Names in archives may be of any code; only their ends matter.
		try (ZipFile archive = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
			List<? extends ZipEntry> tables = archive.stream().filter(e -> !e.isDirectory() && name(e.getName()).endsWith(".csv")).toList();
			if (tables.size() > 1) {
				throw RsTable.failed("rs.several");
			}
			return tables.isEmpty() ? Optional.empty() : read(() -> archive.getInputStream(tables.getFirst()), rows);
		}
	}

	private static Optional<String> read(RsTable.Source source, Rows rows) throws IOException {
		try (RsTable table = new RsTable(source)) {
			List<String> header = table.columns();
			if (!header.contains(RsFamily.column(RsKeys.ID))) {
				return Optional.empty();
			}
			RsFamily family = RsFamily.of(header);
			List<String> missing = family.missing(header);
			List<String> unknown = family.unknown(header);
			if (!missing.isEmpty() || !unknown.isEmpty()) {
				throw RsTable.failed("rs.columns", family.number() + " " + family.name(), missing.size(), String.join("、", missing), unknown.size(),
						String.join("、", unknown));
			}
			return Optional.of(fill(family, table, rows));
		}
	}

	/** Answers what the file is called. */
	private static String fill(RsFamily family, RsTable table, Rows rows) throws IOException {
		RsSheets sheets = RsSheets.of(family, table, rows);
		FiscalYear published = null;
		while (table.next()) {
			FiscalYear year = table.year(RsKeys.PUBLISHED);
			if (year == null || table.text(RsKeys.ID) == null) {
				throw RsTable.failed("rs.row", table.line());
			}
			if (published != null && !published.equals(year)) {
				throw RsTable.failed("rs.years", table.line(), published.year(), year.year());
			}
			published = year;
			sheets.row(year);
		}
		sheets.end();
		String title = RsKeys.PUBLISHED + (published == null ? "" : " " + published.year()) + " " + family.name();
		rows.add(Facts.EVALUATION, new RowPlace("table", title), title, null, published, null, null, family.number());
		return title;
	}
}
