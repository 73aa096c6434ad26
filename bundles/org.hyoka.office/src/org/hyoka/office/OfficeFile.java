// SPDX-License-Identifier: EPL-2.0
package org.hyoka.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.hyoka.drawing.paint.Markup;

/**
 * An Office file as it is written, part by part: nothing of it is kept. The library that makes workbooks and slides writes
 * into it at the end; parts that were written before and let go are named in the lists that the library writes.
 * <p>
 * The same contents give the same bytes: entries carry no time, the properties no date and nobody's name.
 */
public final class OfficeFile extends ZipArchiveOutputStream {
	/** What writes a part. */
	@FunctionalInterface
	public interface Content {
		/** Writes it and leaves the stream open. */
		void write(OutputStream out) throws IOException;
	}

	/** Words that go into a part that the library writes. */
	private record Insertion(String before, Stream<String> words) {
	}

	/** The library says of a stream that refuses only that it did; why, is kept here. */
	private static final class Target extends FilterOutputStream {
		private Optional<IOException> failure = Optional.empty();

		Target(OutputStream out) {
			super(out);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			try {
				out.write(bytes, offset, length);
			} catch (IOException e) {
				failure = Optional.of(e);
				throw e;
			}
		}
	}

	/** A little larger than at the usual level, in half of the time. */
	private static final int PACKING = 4;
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 2, 0, 0);
	private static final String PROPERTIES = "docProps/core.xml";
	private static final String PROGRAM = "docProps/app.xml";
	private static final String EMBEDDED = ".xlsx";
	private static final Set<String> OWN = Set.of(PROPERTIES, PROGRAM);
	private static final String PROGRAM_PROPERTIES = """
			<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
			<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Hyoka Workbench</Application></Properties>
			""";
	private static final String TYPES = "[Content_Types].xml";
	private final Map<String, List<Insertion>> insertions = new HashMap<>();
	private final Target target;
	private final ByteArrayOutputStream held = new ByteArrayOutputStream();
	private String holding = "";

	/**
	 * A file that says no more of itself than this.
	 *
	 * @param out      is left open
	 * @param title    may hold line feeds
	 * @param language of what it says
	 */
	public OfficeFile(OutputStream out, String title, String language) throws IOException {
		this(new Target(out), title, language);
	}

	private OfficeFile(Target target, String title, String language) throws IOException {
		super(target);
		this.target = target;
		setLevel(PACKING);
		own(PROPERTIES, properties(title, language).getBytes(StandardCharsets.UTF_8)); // first: programs tell by it what kind of file comes
		own(PROGRAM, PROGRAM_PROPERTIES.getBytes(StandardCharsets.UTF_8));
	}

	private void own(String name, byte[] part) throws IOException {
		super.putArchiveEntry(timeless(name));
		super.write(part, 0, part.length);
		super.closeArchiveEntry();
	}

	/** Writes a part. */
	public void part(String name, Content content) throws IOException {
		putArchiveEntry(new ZipArchiveEntry(name));
		content.write(this);
		closeArchiveEntry();
	}

	/**
	 * Puts words into a part that the library will write; several into the same part in the order of their places.
	 *
	 * @param name   of the part
	 * @param before the tag before which they stand; where there are words, it must be there
	 */
	public void insert(String name, String before, Stream<String> words) {
		insertions.computeIfAbsent(name, k -> new ArrayList<>()).add(new Insertion(before, words));
	}

	/** Says what kind of parts these are that the library does not know. */
	public void types(String type, Stream<String> names) {
		insert(TYPES, "</Types>", names.map(name -> "<Override ContentType=\"" + type + "\" PartName=\"/" + name + "\"/>"));
	}

	/** Lets the library write the rest, which ends the file. */
	public void end(POIXMLDocument document) throws IOException {
		try {
			document.write(this);
			flush();
		} catch (RuntimeException e) {
			if (target.failure.isPresent()) {
				throw target.failure.get();
			}
			throw e;
		}
	}

	@Override
	public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
		String name = entry.getName();
		if (OWN.contains(name) || insertions.containsKey(name) || name.endsWith(EMBEDDED)) {
			holding = name;
		} else {
			super.putArchiveEntry(timeless(entry));
		}
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		if (holding.isEmpty()) {
			super.write(bytes, offset, length);
		} else {
			held.write(bytes, offset, length);
		}
	}

	@Override
	public void closeArchiveEntry() throws IOException {
		if (holding.isEmpty()) {
			super.closeArchiveEntry();
			return;
		}
		String name = holding;
		byte[] bytes = held.toByteArray();
		holding = "";
		held.reset();
		if (name.endsWith(EMBEDDED)) {
			own(name, timeless(bytes));
			return;
		}
		String part = new String(bytes, StandardCharsets.UTF_8);
		if (!OWN.contains(name)) {
			List<Insertion> all = insertions.remove(name);
			part(name, out -> join(part, all, out));
		}
	}

	private static void join(String part, List<Insertion> insertions, OutputStream out) throws IOException {
		int from = 0;
		for (Insertion insertion : insertions) {
			Iterator<String> words = insertion.words.iterator();
			int at = part.indexOf(insertion.before, from);
			if (at < 0 && words.hasNext()) {
				throw new IllegalStateException(insertion.before);
			}
			if (at >= 0) {
				out.write(part.substring(from, at).getBytes(StandardCharsets.UTF_8));
				from = at;
			}
			while (words.hasNext()) {
				out.write(words.next().getBytes(StandardCharsets.UTF_8));
			}
		}
		out.write(part.substring(from).getBytes(StandardCharsets.UTF_8));
	}

	/** A workbook inside, such as that of a chart: the library writes into it when and by whom. */
	private static byte[] timeless(byte[] workbook) throws IOException {
		ByteArrayOutputStream made = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
				ZipArchiveOutputStream zip = new ZipArchiveOutputStream(made)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				zip.putArchiveEntry(timeless(entry.getName()));
				zip.write(switch (entry.getName()) {
				case PROPERTIES -> properties("", "").getBytes(StandardCharsets.UTF_8);
				case PROGRAM -> PROGRAM_PROPERTIES.getBytes(StandardCharsets.UTF_8);
				default -> in.readAllBytes();
				});
				zip.closeArchiveEntry();
			}
		}
		return made.toByteArray();
	}

	private static ZipArchiveEntry timeless(String name) {
		return timeless(new ZipArchiveEntry(name));
	}

	/** The same time of day wherever it is written. */
	private static ZipArchiveEntry timeless(ZipArchiveEntry entry) {
		entry.setTimeLocal(TIME);
		return entry;
	}

	private static String properties(String title, String language) {
		return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
				+ " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + Markup.escape(title.replace('\n', ' '))
				+ "</dc:title><dc:language>" + Markup.escape(language) + "</dc:language></cp:coreProperties>";
	}
}
