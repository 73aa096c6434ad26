// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.dossier.PictureStore;
import org.hyoka.export.Exporters;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/**
 * A report in an office's own Word style. The template is like one that Word makes: ids of styles that say nothing, a theme, a
 * header with a picture.
 */
class OfficeTemplateTest {
	private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
	private static final String RELATIONS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
	@TempDir
	private Path folder;

	private static Map<String, String> template() {
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("word/styles.xml", "<w:styles " + W
				+ "><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>"
				+ "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"a\"/><w:next w:val=\"a\"/><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:color w:val=\"AA1122\"/></w:rPr></w:style>"
				+ "<w:style w:type=\"paragraph\" w:styleId=\"ac\"><w:name w:val=\"header\"/><w:basedOn w:val=\"a\"/></w:style>"
				+ "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Our Title\"/><w:basedOn w:val=\"a\"/></w:style></w:styles>");
		parts.put("word/document.xml", "<w:document " + W
				+ "><w:body><w:p><w:r><w:t>秘密の下書き</w:t></w:r></w:p><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId9\"/></w:sectPr></w:body></w:document>");
		parts.put("word/_rels/document.xml.rels",
				RELATIONS + "<Relationship Id=\"rId9\" Type=\"" + OFFICE + "header\" Target=\"header3.xml\"/></Relationships>");
		parts.put("word/header3.xml", "<w:hdr " + W + "><w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:t>○○局 評価室</w:t></w:r></w:p></w:hdr>");
		parts.put("word/_rels/header3.xml.rels",
				RELATIONS + "<Relationship Id=\"rId1\" Type=\"" + OFFICE + "image\" Target=\"media/image1.png\"/></Relationships>");
		parts.put("word/media/image1.png", "logo");
		parts.put("word/theme/theme1.xml", "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Office\"/>");
		parts.put("word/vbaProject.bin", "macro");
		return parts;
	}

	private Path write(Map<String, String> parts) throws IOException {
		Path file = folder.resolve("office.docx");
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (var part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return file;
	}

	private static ReportExporter docx() {
		return new Exporters().exporters().stream().filter(e -> e.id().equals("docx")).findFirst().orElseThrow();
	}

	@Test
	void theReportHasTheOfficesStylesThemeAndHeaderAndNothingOfItsTextOrMacros() throws IOException {
		ReportExporter exporter = docx().styledBy(write(template()), Locale.JAPANESE).orElseThrow();
		ReportBook book = Exporters.composer().compose(
				ReportRequest.of(Sample.byKey("council-2022").orElseThrow().create(), ReportOptions.standard(Locale.JAPANESE), PictureStore.NONE),
				new NullProgressMonitor());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		exporter.export(book, out, new NullProgressMonitor());
		WordFile file = WordFile.of(book, out.toByteArray());
		Element heading = null;
		for (Element style : WordFile.all(file.part("word/styles.xml"), "style")) {
			if (style.getAttributeNS(WordFile.W, "styleId").equals("Heading1")) {
				assertThat(heading).isNull();
				heading = style;
			}
		}
		assertThat(WordFile.value(heading, "color")).isEqualTo("AA1122");
		assertThat(WordFile.value(heading, "basedOn")).isEqualTo("Normal");
		assertThat(WordFile.value(heading, "numId")).as("the list of our headings, and not theirs").isEqualTo("9");
		var ids = WordFile.all(file.part("word/styles.xml"), "style").stream().map(s -> s.getAttributeNS(WordFile.W, "styleId")).toList();
		assertThat(ids).doesNotHaveDuplicates().contains("HyokaBody", "HyokaGrid", "Title", "OfficeTitle", "TOC1");
		for (String use : new String[] { "pStyle", "rStyle", "tblStyle" }) {
			WordFile.all(file.part("word/document.xml"), use).forEach(e -> assertThat(ids).contains(e.getAttributeNS(WordFile.W, "val")));
		}
		assertThat(WordFile.text(file.part("word/office-header-default.xml").getDocumentElement())).isEqualTo("○○局 評価室");
		assertThat(WordFile.value(file.part("word/office-header-default.xml").getDocumentElement(), "pStyle")).isEqualTo("Normal");
		assertThat(file.entries()).containsKeys("word/theme/theme1.xml", "word/media/office-image1.png", "word/_rels/office-header-default.xml.rels")
				.doesNotContainKey("word/vbaProject.bin");
		assertThat(new String(file.entries().get("[Content_Types].xml"), StandardCharsets.UTF_8)).contains("/word/office-header-default.xml",
				"theme+xml");
		assertThat(new String(file.entries().get("word/document.xml"), StandardCharsets.UTF_8)).doesNotContain("秘密の下書き");
	}

	@Test
	void aWrongTemplateIsRefusedWithFilePartAndLine() throws IOException {
		Path text = folder.resolve("office.txt");
		Files.writeString(text, "no zip");
		assertThatThrownBy(() -> docx().styledBy(text, Locale.JAPANESE)).isInstanceOf(IOException.class).hasMessageContaining("office.txt");
		Map<String, String> broken = template();
		broken.put("word/styles.xml", "<w:styles " + W + ">\n<w:style>\n</w:styles>");
		assertThatThrownBy(() -> docx().styledBy(write(broken), Locale.ENGLISH)).isInstanceOf(IOException.class)
				.hasMessageContaining("word/styles.xml").hasMessageContaining("line 3");
		Map<String, String> hostile = template();
		hostile.put("word/styles.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<w:styles " + W + ">&e;</w:styles>");
		assertThatThrownBy(() -> docx().styledBy(write(hostile), Locale.ENGLISH)).isInstanceOf(IOException.class)
				.hasMessageContaining("word/styles.xml");
		Map<String, String> without = template();
		without.remove("word/styles.xml");
		assertThatThrownBy(() -> docx().styledBy(write(without), Locale.JAPANESE)).isInstanceOf(IOException.class)
				.hasMessageContaining("word/styles.xml");
	}

	@Test
	void aFormWithoutTemplatesSaysSo() throws IOException {
		ReportExporter html = new Exporters().exporters().stream().filter(e -> e.id().equals("html")).findFirst().orElseThrow();
		assertThat(html.styledBy(write(template()), Locale.JAPANESE)).isEmpty();
	}
}
