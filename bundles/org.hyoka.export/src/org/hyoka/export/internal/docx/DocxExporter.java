// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.hyoka.export.ExportMessages;
import org.hyoka.export.internal.Media;
import org.hyoka.report.PageMarks;
import org.hyoka.export.internal.paper.LyingPages;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportChapter;
import org.hyoka.report.ReportExporter;

/**
 * Writes a report as a Word document (ECMA-376, transitional) that a person can go on editing: real headings, styles,
 * table of contents, captions with sequence fields, header rows that repeat. Chapters are written one by one, so that
 * memory grows with the largest chapter and not with the book. The same report gives the same bytes.
 */
public final class DocxExporter implements ReportExporter {
	/** The text packs to a hundredth more of the file than at the usual level, in two thirds of the time. */
	private static final int PACKING = 4;
	private static final String UPDATE = "<w:updateFields w:val=\"true\"/>\n";
	private static final FileTime TIME = FileTime.from(Instant.parse("1980-01-02T00:00:00Z"));

	/** Writes a report into an office's document that says where what stands. */
	@FunctionalInterface
	public interface FilledForm {
		/**
		 * Who fills that document.
		 *
		 * @param word   writes the report as a document of ours
		 * @param file   the office's
		 * @param locale language of what is said when it is wrong
		 * @return empty if nothing is to be filled in it
		 * @throws IOException with a sentence, if it is wrong
		 */
		Optional<ReportExporter> of(ReportExporter word, Path file, Locale locale) throws IOException;
	}

	private final FilledForm filled;
	private final Optional<OfficeTemplate> template;

	private static final Pattern SLIDES = Pattern.compile("(?i).*\\.(pptx|potx|ppsx|pptm|potm)");

	/** Writes in our own style; {@code filled} knows documents that are filled. */
	public DocxExporter(FilledForm filled) {
		this(filled, Optional.empty());
	}

	private DocxExporter(FilledForm filled, Optional<OfficeTemplate> template) {
		this.filled = filled;
		this.template = template;
	}

	@Override
	public Optional<ReportExporter> styledBy(Path office, Locale locale) throws IOException {
		if (SLIDES.matcher(office.getFileName().toString()).matches()) {
			return Optional.empty();
		}
		Optional<ReportExporter> whole = filled.of(this, office, locale);
		return whole.isPresent() ? whole : Optional.of(new DocxExporter(filled, Optional.of(OfficeTemplate.read(office, locale))));
	}

	@Override
	public String id() {
		return "docx";
	}

	@Override
	public String label(Locale locale) {
		return ExportMessages.text(locale, "format.docx");
	}

	@Override
	public String fileExtension() {
		return "docx";
	}

	@Override
	public String mediaType() {
		return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
	}

	@Override
	public void export(ReportBook book, OutputStream out, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, book.size());
		ZipOutputStream zip = new ZipOutputStream(new KeepOpen(out));
		zip.setLevel(PACKING);
		PackageParts parts = new PackageParts(book);
		try {
			PageMarks marks = book.marks();
			bytes(zip, "[Content_Types].xml", contentTypes(marks));
			resource(zip, "_rels/.rels", "package-rels.xml");
			entry(zip, "word/document.xml");
			DocumentWriter document = document(book, parts, zip, progress);
			zip.closeEntry();
			entry(zip, "word/footnotes.xml");
			SmallParts.footnotes(zip, parts);
			zip.closeEntry();
			entry(zip, "word/numbering.xml");
			SmallParts.numbering(zip, parts);
			zip.closeEntry();
			bytes(zip, "word/styles.xml", template.isPresent() ? stylesPart() : ContentsLines.in(stylesPart(), document.contentsLine()));
			bytes(zip, "word/settings.xml", settings(document.isToBeUpdated()));
			resource(zip, "word/fontTable.xml", "fontTable.xml");
			resource(zip, "word/footer.xml", "footer.xml");
			resource(zip, "word/footer-first.xml", "footer-first.xml");
			if (!marks.isEmpty()) {
				bytes(zip, "word/" + MarkHeader.PART, MarkHeader.part(marks));
			}
			entry(zip, "docProps/core.xml");
			SmallParts.properties(zip, book);
			zip.closeEntry();
			resource(zip, "docProps/app.xml", "app.xml");
			media(zip, parts);
			entry(zip, "word/_rels/document.xml.rels");
			SmallParts.relations(zip, relations(parts, marks), true, template);
			zip.closeEntry();
			for (var part : template.map(OfficeTemplate::parts).orElse(Map.of()).entrySet()) {
				boolean header = !marks.isEmpty() && template.get().isHeader(part.getKey());
				bytes(zip, part.getKey(), header ? MarkHeader.added(part.getValue(), marks) : part.getValue());
			}
			entry(zip, "word/_rels/footnotes.xml.rels");
			SmallParts.relations(zip, parts.relations().stream().filter(r -> "hyperlink".equals(r[1])).toList(), false, Optional.empty());
			zip.closeEntry();
			zip.finish();
			out.flush();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		} finally {
			parts.cancel();
		}
	}

	private StyleSheet styles() throws IOException {
		return template.isEmpty() ? OwnStyles.SHEET : StyleSheet.read(new ByteArrayInputStream(stylesPart()));
	}

	/** Read once: they are the same for every report. */
	private static final class OwnStyles {
		static final StyleSheet SHEET = read();

		private static StyleSheet read() {
			try {
				return StyleSheet.read(new ByteArrayInputStream(part("styles.xml")));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	private byte[] stylesPart() throws IOException {
		return template.isPresent() ? template.get().styles() : part("styles.xml");
	}

	private byte[] contentTypes(PageMarks marks) throws IOException {
		String more = template.map(OfficeTemplate::contentTypes).orElse("") + (marks.isEmpty() ? "" : MarkHeader.CONTENT_TYPE);
		return new String(part("content-types.xml"), StandardCharsets.UTF_8).replace("</Types>", more + "</Types>").getBytes(StandardCharsets.UTF_8);
	}

	private static List<String[]> relations(PackageParts parts, PageMarks marks) {
		List<String[]> all = new ArrayList<>(parts.relations());
		if (!marks.isEmpty()) {
			all.add(new String[] { MarkHeader.RELATION, "header", MarkHeader.PART, "" });
		}
		return all;
	}

	/** Word asks whether to update fields when it opens the document: not where there is nothing to update. */
	private static byte[] settings(boolean update) throws IOException {
		byte[] own = part("settings.xml");
		return update ? own : new String(own, StandardCharsets.UTF_8).replace(UPDATE, "").getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] part(String resource) throws IOException {
		try (InputStream in = DocxExporter.class.getResourceAsStream("parts/" + resource)) {
			return in.readAllBytes();
		}
	}

	private static void bytes(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
		entry(zip, name);
		zip.write(bytes);
		zip.closeEntry();
	}

	private static void cancel(SubMonitor progress) {
		if (progress.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	/** Writes the main document; its writer knows what the other parts need. */
	private DocumentWriter document(ReportBook book, PackageParts parts, OutputStream out, SubMonitor progress) throws IOException {
		DocumentWriter writer = new DocumentWriter(new WordXml(out), parts, book, styles(), template);
		writer.begin();
		for (ReportChapter chapter : new LyingPages(book)) {
			cancel(progress);
			writer.write(chapter.blocks());
			progress.worked(1);
		}
		writer.end();
		return writer;
	}

	/** Puts the pictures in; a few of the next are made meanwhile, no more than memory has room for. */
	private static void media(ZipOutputStream zip, PackageParts parts) throws IOException {
		List<PackageParts.Picture> all = parts.pictures();
		int ahead = 1 + Runtime.getRuntime().availableProcessors();
		for (int i = 0; i < all.size(); i++) {
			List<PackageParts.Picture> next = all.subList(i, Math.min(all.size(), i + ahead));
			next.forEach(p -> p.bytes().begin());
			Media wanted = all.get(i).bytes();
			// While another thread still makes this one, the next are made here.
			next.stream().takeWhile(p -> !wanted.make()).forEach(p -> p.bytes().make());
			picture(zip, all.get(i).name(), wanted.take());
		}
	}

	/** What is compressed already is only put in. */
	private static void picture(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
		ZipEntry entry = new ZipEntry("word/" + name);
		entry.setLastModifiedTime(TIME);
		if (!name.endsWith(".svg")) {
			CRC32 check = new CRC32();
			check.update(bytes);
			entry.setMethod(ZipEntry.STORED);
			entry.setSize(bytes.length);
			entry.setCrc(check.getValue());
		}
		zip.putNextEntry(entry);
		zip.write(bytes);
		zip.closeEntry();
	}

	private static void entry(ZipOutputStream zip, String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setLastModifiedTime(TIME);
		zip.putNextEntry(entry);
	}

	private static void resource(ZipOutputStream zip, String name, String resource) throws IOException {
		bytes(zip, name, part(resource));
	}

	/** The caller's stream is left open. */
	private static final class KeepOpen extends FilterOutputStream {
		KeepOpen(OutputStream out) {
			super(out);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			out.write(bytes, offset, length);
		}

		@Override
		public void close() throws IOException {
			flush();
		}
	}
}
