// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hyoka.report.tests.Reports;
import org.hyoka.export.internal.pdf.PdfFonts;
import org.hyoka.report.ReportBook;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.ReportTable;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every figure that stands in a table of the samples' reports is read again in the text of each form. */
class FormsFiguresTest {
	private static final Pattern FIGURE = Pattern.compile("[0-9][0-9,.]*[0-9]|[0-9]");

	@ParameterizedTest
	@CsvSource({ "html,regenerative-2022,ja", "docx,regenerative-2022,ja", "pdf,regenerative-2022,ja", "html,regenerative-2022,en",
			"docx,regenerative-2022,en",
			"pdf,regenerative-2022,en", "docx,drugdiscovery-2021,ja", "pdf,drugdiscovery-2021,ja" })
	void everyFigureOfEveryTableIsInTheText(String form, String key, String language) throws IOException {
		assumeTrue(!form.equals("pdf") || PdfFonts.present(), "built without the fonts of PDF files: run releng/fonts");
		ReportBook book = Reports.book(Reports.dossier(key), Locale.forLanguageTag(language));
		Set<String> wanted = new TreeSet<>();
		for (Block block : Reports.blocks(book)) {
			if (block instanceof ReportTable table) {
				StringBuilder text = new StringBuilder();
				Reports.text(table, text);
				wanted.addAll(figures(text.toString()));
			}
		}
		assertThat(wanted).hasSizeGreaterThan(150);
		assertThat(figures(text(form, Exports.export(Exports.exporter(form), book)))).containsAll(wanted);
	}

	private static Set<String> figures(String text) {
		Set<String> out = new TreeSet<>();
		Matcher figure = FIGURE.matcher(text);
		while (figure.find()) {
			out.add(figure.group());
		}
		return out;
	}

	private static String text(String form, byte[] bytes) throws IOException {
		return switch (form) {
		case "html" -> Jsoup.parse(new String(bytes, StandardCharsets.UTF_8).replaceAll("</(td|th|p|li|text)>", "\n$0")).wholeText();
		case "pdf" -> {
			try (PDDocument pdf = Loader.loadPDF(bytes)) {
				yield new PDFTextStripper().getText(pdf);
			}
		}
		default -> {
			String document = "";
			try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
				for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
					if (entry.getName().equals("word/document.xml")) {
						document = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
					}
				}
			}
			yield document.replace("</w:p>", "\n").replaceAll("<[^>]*>", "");
		}
		};
	}
}
