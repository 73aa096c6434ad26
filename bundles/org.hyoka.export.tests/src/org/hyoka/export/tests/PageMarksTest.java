// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.dossier.PictureStore;
import org.hyoka.export.Exporters;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.report.tests.Reports;
import org.junit.jupiter.api.Test;

/** A page that got separated from its report says that it names members of the panel, or that it is a draft. */
class PageMarksTest {
	private static final String HANDLING = "取扱注意（委員の氏名あり）";
	private static final ReportOptions PUBLIC = ReportOptions.standard(Locale.JAPANESE);
	private static final ReportOptions MARKED = PUBLIC.withNames(true).withDraft(true);

	private static byte[] file(String form, ReportOptions options) {
		Dossier dossier = Reports.dossier(Reports.COUNCIL);
		ReportBook book = Exporters.composer().compose(ReportRequest.of(dossier, options, PictureStore.NONE), new NullProgressMonitor());
		return Exports.export(Exports.exporter(form), book);
	}

	private static Map<String, String> parts(byte[] file) throws IOException {
		Map<String, String> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return parts;
	}

	@Test
	void everyPrintedPageOfAWebPageSaysIt() throws IOException {
		String html = new String(file("html", MARKED), StandardCharsets.UTF_8);
		assertThat(html).contains("<header class=\"marks\"><p>" + HANDLING + "</p><p>案</p></header>", "@page{@top-right{content:\"" + HANDLING,
				"<div class=\"draft\" aria-hidden=\"true\"><span>案</span></div>");
		assertThat(new String(file("html", PUBLIC), StandardCharsets.UTF_8)).doesNotContain(HANDLING, "class=\"draft\"", "class=\"marks\"");
	}

	@Test
	void everyPageOfAPdfFileSaysIt() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(file("pdf", MARKED)); PDDocument plain = Loader.loadPDF(file("pdf", PUBLIC))) {
			assertThat(pdf.getNumberOfPages()).isGreaterThan(1).isEqualTo(plain.getNumberOfPages());
			for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
				PDFTextStripper text = new PDFTextStripper();
				text.setStartPage(page);
				text.setEndPage(page);
				assertThat(text.getText(pdf)).as("page %d", page).contains(HANDLING);
				String painted = new String(pdf.getPage(page - 1).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
				assertThat(painted).as("page %d begins with the draft's word, which readers pass over", page).startsWith("/Artifact BMC");
			}
			assertThat(new PDFTextStripper().getText(plain)).doesNotContain("取扱注意");
		}
	}

	@Test
	void everySectionOfAWordFileHasTheHeaderThatSaysIt() throws IOException {
		Map<String, String> parts = parts(file("docx", MARKED));
		assertThat(parts.get("word/header-marks.xml")).contains(HANDLING, "string=\"案\"");
		String document = parts.get("word/document.xml");
		int sections = document.split("<w:sectPr>", -1).length - 1;
		assertThat(document.split("<w:headerReference w:type=\"default\"", -1)).hasSize(sections + 1);
		assertThat(document.split("<w:headerReference w:type=\"first\"", -1)).hasSize(sections + 1);
		assertThat(parts(file("docx", PUBLIC))).doesNotContainKey("word/header-marks.xml");
	}

	@Test
	void everySheetOfAWorkbookSaysItOnScreenAndOnPaper() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file("xlsx", MARKED)))) {
			for (Sheet sheet : workbook) {
				assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).as(sheet.getSheetName()).isEqualTo(HANDLING + "　案");
				assertThat(sheet.getHeader().getRight()).as(sheet.getSheetName()).endsWith(HANDLING);
				assertThat(sheet.getHeader().getCenter()).as(sheet.getSheetName()).endsWith("案");
			}
		}
	}

	@Test
	void everySlideSaysIt() throws IOException {
		try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file("pptx", MARKED)))) {
			assertThat(show.getSlides()).isNotEmpty()
					.allSatisfy(slide -> assertThat(slide.getShapes().stream().filter(XSLFTextShape.class::isInstance)
							.map(shape -> ((XSLFTextShape) shape).getText()).collect(Collectors.toList())).contains(HANDLING, "案"));
		}
	}
}
