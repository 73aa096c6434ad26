// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.dossier.PictureStore;
import org.hyoka.export.Exporters;
import org.hyoka.export.internal.pdf.PdfFonts;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.Test;

/** Where pages end within tables. */
class PdfTablePagesTest {
	/** Of a page, in points: where its text ends, less three rows of one line. */
	private static final double FULL = 771 - 3 * 18.6;

	/** A list of names of one line each: rows that the page had room for stood on the next one. */
	@Test
	void rowsOfATableFillThePageThatTheyBeginOn() throws IOException {
		assumeTrue(PdfFonts.present(), "built without the fonts of PDF files: run releng/fonts");
		ReportBook book = Exporters.composer().compose(ReportRequest.of(Sample.byKey("drugdiscovery-2021").orElseThrow().create(),
				ReportOptions.standard(Locale.JAPANESE), PictureStore.NONE), new NullProgressMonitor());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new Exporters().exporters().stream().filter(e -> e.id().equals("pdf")).findFirst().orElseThrow().export(book, out, new NullProgressMonitor());
		try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
			int tables = 0;
			for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
				TreeMap<Float, String> lines = lines(pdf, page);
				if (lines.values().stream().anyMatch(line -> line.startsWith("表２７"))) {
					tables++;
					boolean whole = lines.values().stream().anyMatch(line -> line.contains("評価説明資料スライド50"));
					assertThat(whole || lines.lastKey() > FULL).as("%s", lines.lastEntry()).isTrue();
				}
			}
			assertThat(tables).isPositive();
		}
	}

	/** The lines of a page by where they stand, but for its number. */
	private static TreeMap<Float, String> lines(PDDocument pdf, int page) throws IOException {
		TreeMap<Float, String> lines = new TreeMap<>();
		PDFTextStripper stripper = new PDFTextStripper() {
			@Override
			protected void writeString(String text, List<TextPosition> positions) {
				lines.merge(positions.getFirst().getY(), text.replaceAll("\\s", ""), String::concat);
			}
		};
		stripper.setSortByPosition(true);
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		stripper.getText(pdf);
		new ArrayList<>(lines.keySet()).stream().filter(y -> y > 780).forEach(lines::remove);
		return lines;
	}
}
