// SPDX-License-Identifier: EPL-2.0
package org.hyoka.office.sheets;

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

/**
 * Reads the CSV files of the RS system, in which review sheets (行政事業レビューシート) are published from 2024 on: a family of columns
 * of all sheets a file, each a CSV or the zip in which it comes. The family is seen from its columns, whatever the file is called. A
 * file without the number of a program is something else.
 *
 * @since 0.1
 */
public final class RsFiles {
	/** As the RS system calls its archives; those of others need not be looked into. */
	private static final String ARCHIVE = ".*rs.*\\.zip";

	/** Takes the rows of one file in their order. */
	public interface Taker {
		/**
		 * Takes the row at which the table is.
		 *
		 * @param family    whose columns it has
		 * @param published the year of the sheets
		 */
		void row(RsFamily family, RsTable table, FiscalYear published) throws IOException;
	}

	/**
	 * What a file is.
	 *
	 * @param family    whose columns it has
	 * @param published the year of its sheets; empty where it has no row
	 */
	public record Contents(RsFamily family, Optional<FiscalYear> published) {
	}

	private RsFiles() {
	}

	/** Whether a file may be one of them, by its name. */
	public static boolean accepts(Path file) {
		String name = name(file.getFileName().toString());
		return name.endsWith(".csv") || name.matches(ARCHIVE);
	}

	private static String name(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	/**
	 * Reads all rows of a file.
	 *
	 * @return what it is; empty if it is something else
	 * @throws IOException with a sentence, if it is one of them and not right
	 */
	public static Optional<Contents> read(Path file, Taker taker) throws IOException {
		if (name(file.getFileName().toString()).endsWith(".csv")) {
			return read(() -> Files.newInputStream(file), taker);
		}
		// Names in archives may be of any code; only their ends matter.
		try (ZipFile archive = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
			List<? extends ZipEntry> tables = archive.stream().filter(e -> !e.isDirectory() && name(e.getName()).endsWith(".csv")).toList();
			if (tables.size() > 1) {
				throw RsTable.failed("rs.several");
			}
			return tables.isEmpty() ? Optional.empty() : read(() -> archive.getInputStream(tables.getFirst()), taker);
		}
	}

	private static Optional<Contents> read(RsTable.Source source, Taker taker) throws IOException {
		try (RsTable table = new RsTable(source)) {
			List<String> header = table.columns();
			if (!header.contains(RsFamily.column(RsKeys.ID))) {
				return Optional.empty();
			}
			RsFamily family = RsFamily.of(header);
			List<String> missing = family.missing(header);
			List<String> unknown = family.unknown(header);
			if (!missing.isEmpty() || !unknown.isEmpty()) {
				String key = missing.isEmpty() ? "rs.unknown" : unknown.isEmpty() ? "rs.missing" : "rs.columns";
				throw RsTable.failed(key, family.number() + " " + family.name(), missing.size(), String.join("、", missing), unknown.size(),
						String.join("、", unknown));
			}
			return Optional.of(new Contents(family, rows(family, table, taker)));
		}
	}

	private static Optional<FiscalYear> rows(RsFamily family, RsTable table, Taker taker) throws IOException {
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
			taker.row(family, table, year);
		}
		return Optional.ofNullable(published);
	}
}
