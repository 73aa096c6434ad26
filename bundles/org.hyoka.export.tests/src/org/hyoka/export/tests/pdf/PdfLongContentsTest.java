// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.dossier.PictureStore;
import org.hyoka.export.Exporters;
import org.hyoka.export.internal.pdf.PdfFonts;
import org.hyoka.report.ChapterList;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of contents that is too long to be laid out at once is set piece by piece, and reads as one list. */
class PdfLongContentsTest {
	private static final int CHAPTERS = 1900;
	private static final ReportExporter PDF = new Exporters().exporters().stream().filter(e -> e.id().equals("pdf")).findFirst().orElseThrow();

	@Test
	void aListOfMoreThanEightHundredEntriesNamesEachOnceInItsOrderWithTheRightPage(@TempDir Path folder) throws IOException {
		assumeTrue(PdfFonts.present(), "built without the fonts of PDF files: run releng/fonts");
		try (PDDocument pdf = Loader.loadPDF(export(folder))) {
			Map<Integer, Integer> printed = new HashMap<>();
			Map<Integer, Integer> stands = new HashMap<>();
			int last = 0;
			int emptiest = Integer.MAX_VALUE;
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				String text = stripper.getText(pdf);
				Matcher entries = Pattern.compile("題(\\d+)号[ .]+(\\d+)(?=\\s)").matcher(text);
				int onPage = 0;
				while (entries.find()) {
					int chapter = Integer.parseInt(entries.group(1));
					assertThat(chapter).as("entries follow one another").isEqualTo(++last);
					printed.put(chapter, Integer.parseInt(entries.group(2)));
					onPage++;
				}
				if (onPage > 0 && last < CHAPTERS) {
					emptiest = Math.min(emptiest, onPage);
				} else if (onPage == 0) {
					Matcher headings = Pattern.compile("題(\\d+)号").matcher(text);
					while (headings.find()) {
						stands.put(Integer.parseInt(headings.group(1)), page);
					}
				}
			}
			assertThat(printed).hasSize(CHAPTERS).isEqualTo(stands);
			assertThat(emptiest).as("entries on the emptiest page but the last: no page ends where a piece does").isGreaterThan(25);
			assertThat(links(pdf)).isEqualTo(CHAPTERS);
		}
	}

	private static byte[] export(Path folder) throws IOException {
		StringBuilder list = new StringBuilder("なし | title\nなし 目次 | contents\n");
		for (int i = 1; i <= CHAPTERS; i++) {
			list.append("なし 題").append(i).append("号 | narrative:absent\n");
		}
		Path file = Files.writeString(folder.resolve("chapters.txt"), list);
		ReportComposer composer = Exporters.composer();
		ReportRequest request = ReportRequest
				.of(Sample.byKey("regenerative-2022").orElseThrow().create(), ReportOptions.standard(Locale.JAPANESE), PictureStore.NONE)
				.withOutline(ChapterList.read(file, composer.sections().keySet(), Locale.JAPANESE));
		ReportBook book = composer.compose(request, new NullProgressMonitor());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PDF.export(book, out, new NullProgressMonitor());
		return out.toByteArray();
	}

	/** How many entries lead to a page of the book. */
	private static long links(PDDocument pdf) {
		long found = 0;
		for (PDPage page : pdf.getPages()) {
			String before = "";
			COSArray links = page.getCOSObject().getCOSArray(COSName.ANNOTS);
			for (int i = 0; links != null && i < links.size(); i++) {
				COSDictionary link = (COSDictionary) links.getObject(i);
				String says = link.getString(COSName.CONTENTS);
				COSArray destination = link.getCOSDictionary(COSName.A).getCOSArray(COSName.D);
				assertThat(destination.getName(1)).as(says).isEqualTo("XYZ");
				found += says.equals(before) ? 0 : 1;
				before = says;
			}
		}
		return found;
	}
}
