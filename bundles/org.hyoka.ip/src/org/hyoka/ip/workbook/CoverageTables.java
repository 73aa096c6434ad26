// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.eclipse.core.runtime.IProgressMonitor;
import org.hyoka.core.text.FormulaText;
import org.hyoka.ip.agreements.Coverage;
import org.hyoka.ip.internal.workbook.CoverageSheets;
import org.hyoka.ip.internal.workbook.SheetWriter;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.report.Confidential;

/**
 * Writes matrices of institutions and agreements to a file: as CSV (UTF-8 with a mark at the beginning, as spreadsheets
 * expect it) or as a workbook with one sheet per undertaking. Agreements that are confidential are left out unless chosen;
 * either way the file says so. No cell is taken for a formula.
 *
 * @param locale       language of heads and words
 * @param confidential whether columns of confidential agreements are written
 */
public record CoverageTables(Locale locale, boolean confidential) {
	/** What a spreadsheet takes for the beginning of a formula. */
	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

	/** The form of the file. */
	public enum Form {
		/** Comma-separated values. */
		CSV,
		/** A workbook. */
		XLSX;

		/** The form that a file's name asks for: a workbook unless it ends with {@code .csv}. */
		public static Form of(Path file) {
			return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? CSV : XLSX;
		}
	}

	/**
	 * Writes the matrices; the stream stays open.
	 *
	 * @param title    stands first
	 * @param matrices computed from all agreements, confidential ones too
	 * @param monitor  takes progress and asks for cancellation; may be null
	 * @throws IOException if the stream fails
	 */
	public void write(String title, List<Coverage> matrices, Form form, OutputStream out, IProgressMonitor monitor) throws IOException {
		List<CoverageSheets.Sheet> sheets = matrices.stream().map(c -> new CoverageSheets(locale).of(shown(c))).toList();
		boolean any = matrices.stream().anyMatch(c -> c.agreements().stream().anyMatch(Confidential::is));
		List<String> cover = new CoverageSheets(locale).cover(title, matrices, any, confidential);
		if (form == Form.XLSX) {
			try (SheetWriter writer = new SheetWriter(monitor)) {
				CoverageSheets.write(writer, new CoverageSheets(locale).coverName(), cover, sheets);
				writer.finish(out);
			}
		} else {
			csv(cover, sheets, out);
		}
	}

	private Coverage shown(Coverage coverage) {
		List<IpAgreement> hidden = confidential ? List.of() : coverage.agreements().stream().filter(Confidential::is).toList();
		return coverage.without(hidden);
	}

	private static void csv(List<String> cover, List<CoverageSheets.Sheet> sheets, OutputStream out) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write('\uFEFF');
		CSVPrinter table = new CSVPrinter(writer, FORMAT);
		for (String line : cover) {
			table.printRecord(safe(List.of(line)));
		}
		for (CoverageSheets.Sheet sheet : sheets) {
			table.println();
			table.printRecord(safe(List.of(sheet.title())));
			table.printRecord(safe(sheet.heads()));
			for (List<String> cells : sheet.rows()) {
				table.printRecord(safe(cells));
			}
			for (String note : sheet.notes()) {
				table.printRecord(safe(List.of(note)));
			}
		}
		table.flush();
	}

	/** An apostrophe says that what looks like a formula is text. */
	private static List<String> safe(List<String> cells) {
		return cells.stream().map(FormulaText::marked).toList();
	}
}
