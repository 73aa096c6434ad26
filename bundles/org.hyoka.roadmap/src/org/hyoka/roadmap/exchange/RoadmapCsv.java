// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.exchange;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.roadmap.internal.exchange.PlanReader;
import org.hyoka.roadmap.internal.exchange.PlanRow;
import org.hyoka.roadmap.internal.exchange.PlanWriter;
import org.hyoka.roadmap.internal.exchange.TableCells;

/**
 * Roadmaps as a table, a line for each roadmap, lane and item, and back. Words and dates are those of the language, and are
 * read in Japanese and English. A spreadsheet takes no cell of it for a formula.
 */
public final class RoadmapCsv {
	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();

	private static final int MOST_MEGABYTES = 16;
	private static final int MOST_COLUMNS = 500;
	private static final int MOST_CELLS = 1_000_000;

	private RoadmapCsv() {
	}

	/**
	 * Writes roadmaps, in UTF-8 with a mark at the beginning, as spreadsheets expect it.
	 *
	 * @param locale       language of heads, words and dates
	 * @param confidential whether confidential items are written
	 * @param out          takes the file; is left open
	 */
	public static void write(List<Roadmap> roadmaps, Locale locale, boolean confidential, OutputStream out) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write('\uFEFF');
		CSVPrinter printer = new CSVPrinter(writer, FORMAT);
		TableCells cells = new TableCells(locale);
		printer.printRecord(cells.head());
		for (PlanRow row : PlanWriter.rows(roadmaps, locale, confidential)) {
			printer.printRecord(cells.of(row));
		}
		printer.flush();
	}

	/** How many cells there can be at most: the library makes a whole line of them before anybody can count. */
	private static long cells(byte[] bytes) {
		long cells = 0;
		for (byte one : bytes) {
			cells += one == ',' || one == '\n' || one == '\r' ? 1 : 0;
		}
		return cells;
	}

	/**
	 * Reads roadmaps. The columns may stand in any order; level, type and name are needed, others may lack.
	 *
	 * @param in    the table in UTF-8; is left open
	 * @param owner the undertaking they are read for: what they refer to is looked for in its dossier
	 * @return roadmaps that stand in no dossier yet
	 * @throws ExchangeException with a sentence that names the line, if it cannot be read or is larger than 16 MB or 500 columns
	 */
	public static Imported read(InputStream in, Undertaking owner) throws IOException {
		byte[] bytes = in.readNBytes(MOST_MEGABYTES * 1024 * 1024 + 1);
		if (bytes.length > MOST_MEGABYTES * 1024 * 1024) {
			throw new ExchangeException(PlanReader.BOOK.phrase("xml.size", MOST_MEGABYTES), null);
		}
		if (cells(bytes) > MOST_CELLS) {
			throw new ExchangeException(PlanReader.BOOK.phrase("csv.cells", MOST_CELLS), null);
		}
		BufferedReader reader = new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
		reader.mark(1);
		if (reader.read() != '\uFEFF') {
			reader.reset();
		}
		List<PlanRow> rows = new ArrayList<>();
		List<Phrase> remarks = new ArrayList<>();
		try {
			CSVParser parser = CSVParser.parse(reader, FORMAT);
			TableCells.Columns columns = null;
			for (CSVRecord line : parser) {
				if (line.size() > MOST_COLUMNS) {
					throw new ExchangeException(PlanReader.BOOK.phrase("csv.columns", parser.getCurrentLineNumber(), MOST_COLUMNS), null);
				}
				List<String> values = line.toList();
				if (values.stream().allMatch(String::isBlank)) {
					continue;
				}
				if (columns == null) {
					columns = TableCells.columns(values);
				} else {
					rows.add(columns.row(values, parser.getCurrentLineNumber(), remarks));
				}
			}
		} catch (UncheckedIOException | CSVException e) {
			Throwable wrong = e instanceof UncheckedIOException ? e.getCause() : e; // which says the class, too
			throw new ExchangeException(PlanReader.BOOK.phrase("csv.broken", String.valueOf(wrong.getMessage())), e);
		}
		if (rows.isEmpty()) {
			throw new ExchangeException(PlanReader.BOOK.phrase("csv.empty"), null);
		}
		return PlanReader.read(rows, owner, PlanReader.BOOK.phrase("imported").in(Locale.JAPANESE), remarks);
	}
}
