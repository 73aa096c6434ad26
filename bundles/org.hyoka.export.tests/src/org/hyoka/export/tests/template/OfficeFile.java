// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests.template;

import java.io.ByteArrayInputStream;
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
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.dossier.PictureStore;
import org.hyoka.export.Exporters;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;

/** A Word file of an office, written by hand part by part. */
final class OfficeFile {
	static final String SPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" mc:Ignorable=\"w14\"";
	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String SECTION = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1418\" w:right=\"1418\" w:bottom=\"1418\" w:left=\"1418\" w:header=\"851\" w:footer=\"709\" w:gutter=\"0\"/></w:sectPr>";
	private final Map<String, String> parts = new LinkedHashMap<>();
	private final StringBuilder relations = new StringBuilder();
	private final StringBuilder types = new StringBuilder();

	/** A file with those paragraphs and tables. */
	OfficeFile(String body) {
		this(body, SECTION);
	}

	private OfficeFile(String body, String section) {
		parts.put("word/document.xml", HEAD + "<w:document " + SPACES + "><w:body>" + body + section + "</w:body></w:document>");
		part("styles", "styles.xml", "<w:styles " + SPACES
				+ "><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"a\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"21\"><w:name w:val=\"toc 1\"/></w:style></w:styles>");
	}

	static OfficeFile of(String body) {
		return new OfficeFile(body);
	}

	/** Adds a part that the document is related to. */
	OfficeFile part(String type, String name, String xml) {
		parts.put("word/" + name, HEAD + xml);
		relations.append("<Relationship Id=\"rId" + parts.size() + "\" Type=\"" + OFFICE + type + "\" Target=\"" + name + "\"/>");
		types.append("<Override PartName=\"/word/" + name + "\" ContentType=\"" + WORD + type + "+xml\"/>");
		return this;
	}

	/** Adds a part that nothing knows. */
	OfficeFile other(String name, String content) {
		parts.put(name, content);
		return this;
	}

	Path write(Path file) throws IOException {
		Map<String, String> all = new LinkedHashMap<>();
		all.put("[Content_Types].xml", HEAD
				+ "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\""
				+ WORD + "document.main+xml\"/>" + types + "</Types>");
		all.put("_rels/.rels",
				HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
						+ OFFICE + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
		all.put("word/_rels/document.xml.rels",
				HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations + "</Relationships>");
		all.putAll(parts);
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (var part : all.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return file;
	}

	static ReportExporter docx() {
		return new Exporters().exporters().stream().filter(e -> e.id().equals("docx")).findFirst().orElseThrow();
	}

	static ReportBook book(Dossier dossier, ReportOptions options) {
		return Exporters.composer().compose(ReportRequest.of(dossier, options, PictureStore.NONE), new NullProgressMonitor());
	}

	/** Fills a file; answers its parts. */
	static Map<String, byte[]> fill(Path file, Dossier dossier, ReportOptions options) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		docx().styledBy(file, Locale.JAPANESE).orElseThrow().export(book(dossier, options), out, new NullProgressMonitor());
		return parts(out.toByteArray());
	}

	static Map<String, byte[]> parts(byte[] file) throws IOException {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		return parts;
	}

	static String text(byte[] part) {
		return new String(part, StandardCharsets.UTF_8);
	}

	/** A paragraph with a run. */
	static String p(String text) {
		return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
	}

	/** A table of texts. */
	static String table(String[]... rows) {
		StringBuilder out = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"9000\" w:type=\"dxa\"/></w:tblPr><w:tblGrid>");
		for (int i = 0; i < rows[0].length; i++) {
			out.append("<w:gridCol w:w=\"" + 9000 / rows[0].length + "\"/>");
		}
		out.append("</w:tblGrid>");
		for (String[] row : rows) {
			out.append("<w:tr>");
			for (String cell : row) {
				out.append("<w:tc><w:tcPr><w:tcW w:w=\"" + 9000 / row.length + "\" w:type=\"dxa\"/></w:tcPr>"
						+ (cell.startsWith("<") ? cell : p(cell)) + "</w:tc>");
			}
			out.append("</w:tr>");
		}
		return out.append("</w:tbl>").toString();
	}

	/** What stands in a part, paragraph by paragraph. */
	static String plain(byte[] part) {
		return text(part).replaceAll("<w:br/>", "\n").replaceAll("</w:p>", "\n").replaceAll("<[^>]+>", "").replace("&lt;", "<").replace("&gt;", ">")
				.replace("&amp;", "&");
	}
}
