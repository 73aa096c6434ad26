// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests.review;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.dossier.PictureStore;
import org.hyoka.export.Exporters;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;

/** A report as a Word file in which a reader works, by the XML that a word processor would write. */
final class ReturnedFile {
	/** A paragraph that prints a text of the dossier in one run. */
	record Passage(String bookmark, String text) {
	}

	private static final String MAIN = "word/document.xml";
	private static final Pattern PASSAGE = Pattern
			.compile(
					"<w:bookmarkStart w:id=\"(\\d+)\" w:name=\"(_ht[^\"]+)\"/><w:r>(<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t(?: [^>]*)?>([^<]+)</w:t></w:r><w:bookmarkEnd w:id=\"\\1\"/>");
	private static final String WHO = " w:id=\"9001\" w:author=\"佐藤\" w:date=\"2026-11-20T09:30:00Z\"";
	private final Map<String, byte[]> parts = new LinkedHashMap<>();
	private String document;
	private final StringBuilder comments = new StringBuilder();

	private ReturnedFile(byte[] file) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		document = new String(parts.get(MAIN), StandardCharsets.UTF_8);
	}

	static ReportExporter word() {
		return new Exporters().exporters().stream().filter(e -> e.id().equals("docx")).findFirst().orElseThrow();
	}

	/** The report of a dossier, as it goes out. */
	static ReturnedFile of(Dossier dossier, ReportOptions options) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		word().export(Exporters.composer().compose(ReportRequest.of(dossier, options, PictureStore.NONE), new NullProgressMonitor()), out,
				new NullProgressMonitor());
		return new ReturnedFile(out.toByteArray());
	}

	/** Paragraphs that print texts of the dossier in one run each. */
	List<Passage> passages() {
		List<Passage> found = new ArrayList<>();
		for (Matcher matcher = PASSAGE.matcher(document); matcher.find();) {
			found.add(new Passage(matcher.group(2), unescape(matcher.group(4))));
		}
		return found;
	}

	/** What Word writes while it tracks changes: what went stays, what came is named. */
	ReturnedFile tracked(Passage passage, int from, int to, String put) {
		String text = passage.text;
		return replace(passage, run("t", text.substring(0, from)) + (from < to ? "<w:del" + WHO + ">" + run("delText", text.substring(from, to))
				+ "</w:del>" : "") + (put.isEmpty() ? "" : "<w:ins" + WHO + ">" + run("t", put) + "</w:ins>") + run("t", text.substring(to)));
	}

	/** What any word processor writes without tracking, in runs as it pleases. */
	ReturnedFile plain(Passage passage, String text) {
		int middle = text.length() / 2;
		return replace(passage, run("t", text.substring(0, middle)) + "<w:proofErr w:type=\"spellStart\"/>" + run("t", text.substring(middle)));
	}

	/** A paragraph is deleted with its end, tracked. */
	ReturnedFile deleted(Passage passage) {
		replace(passage, "<w:del" + WHO + ">" + run("delText", passage.text) + "</w:del>");
		int at = document.indexOf(passage.bookmark);
		int properties = document.lastIndexOf("<w:pPr>", at);
		int end = document.indexOf("</w:pPr>", properties);
		document = document.substring(0, end) + "<w:rPr><w:del" + WHO + "/></w:rPr>" + document.substring(end);
		return this;
	}

	/** A paragraph comes after another; {@code tracked} says how. */
	ReturnedFile added(Passage after, String text, boolean tracked) {
		int at = document.indexOf(after.bookmark);
		int end = document.indexOf("</w:p>", at) + "</w:p>".length();
		String paragraph = tracked
				? "<w:p><w:pPr><w:rPr><w:ins" + WHO + "/></w:rPr></w:pPr><w:ins" + WHO + ">" + run("t", text) + "</w:ins></w:p>"
				: "<w:p>" + run("t", text) + "</w:p>";
		document = document.substring(0, end) + paragraph + document.substring(end);
		return this;
	}

	/** The bookmark goes, as where a reader types a paragraph anew. */
	ReturnedFile withoutMark(Passage passage, String text) {
		replace(passage, run("t", text));
		document = document.replaceAll("<w:bookmarkStart w:id=\"\\d+\" w:name=\"" + passage.bookmark + "\"/>", "");
		return this;
	}

	/** A remark on a passage. */
	ReturnedFile remarked(Passage passage, String words) {
		replace(passage, "<w:commentRangeStart w:id=\"5\"/>" + run("t", passage.text)
				+ "<w:commentRangeEnd w:id=\"5\"/><w:r><w:commentReference w:id=\"5\"/></w:r>");
		comments.append("<w:comment w:id=\"5\" w:author=\"鈴木\" w:date=\"2026-11-21T10:00:00Z\"><w:p>" + run("t", words) + "</w:p></w:comment>");
		return this;
	}

	/** Other characters, wherever they first stand. */
	ReturnedFile replaced(String from, String to) {
		document = document.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
		return this;
	}

	private ReturnedFile replace(Passage passage, String runs) {
		Matcher matcher = Pattern
				.compile("(<w:bookmarkStart w:id=\"(\\d+)\" w:name=\"" + passage.bookmark + "\"/>)<w:r>.*?</w:r>(<w:bookmarkEnd w:id=\"\\2\"/>)")
				.matcher(document);
		document = matcher.replaceFirst(m -> Matcher.quoteReplacement(m.group(1) + runs + m.group(3)));
		return this;
	}

	private static String run(String element, String text) {
		return text.isEmpty() ? "" : "<w:r><w:" + element + " xml:space=\"preserve\">" + escape(text) + "</w:" + element + "></w:r>";
	}

	Path write(Path file) throws IOException {
		parts.put(MAIN, document.getBytes(StandardCharsets.UTF_8));
		if (!comments.isEmpty()) {
			parts.put("word/comments.xml",
					("<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + comments + "</w:comments>")
							.getBytes(StandardCharsets.UTF_8));
			String relations = new String(parts.get("word/_rels/document.xml.rels"), StandardCharsets.UTF_8);
			parts.put("word/_rels/document.xml.rels", relations.replace("</Relationships>",
					"<Relationship Id=\"rIdRemarks\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/></Relationships>")
					.getBytes(StandardCharsets.UTF_8));
		}
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (var part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
				zip.closeEntry();
			}
		}
		return file;
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	private static String unescape(String text) {
		return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
	}
}
