// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.template;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.hyoka.export.ExportMessages;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** A Word file as a package of parts: those that are changed are written anew, all others byte by byte as they were. */
public final class WordPackage implements AutoCloseable {
	/** The parts that text stands in, by the last word of their relation's type. */
	static final List<String> TEXTS = List.of("header", "footer", "footnotes", "endnotes");
	private static final String TYPES = "[Content_Types].xml";
	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final long LARGEST = 60L << 20;
	private static final long LARGEST_IN_ALL = 1L << 30;
	private static final int DEEPEST = 500;
	private static final FileTime TIME = FileTime.from(Instant.parse("1980-01-02T00:00:00Z"));
	private final Path file;
	private final ZipFile zip;
	private final Locale locale;
	private final Map<String, Markup> read = new LinkedHashMap<>();
	private final Map<String, byte[]> changed = new TreeMap<>();
	private final String main;

	private WordPackage(Path file, ZipFile zip, Locale locale) throws IOException {
		this.file = file;
		this.zip = zip;
		this.locale = locale;
		this.main = relations("_rels/.rels").stream().filter(r -> type(r).equals("officeDocument")).map(r -> target("", r)).findFirst()
				.filter(name -> zip.getEntry(name) != null)
				.orElseThrow(() -> new IOException(ExportMessages.text(locale, "template.part", file.getFileName(), "word/document.xml")));
	}

	/**
	 * Opens a file.
	 *
	 * @throws IOException with a sentence, if it is no Word file, or holds macros
	 */
	public static WordPackage open(Path file, Locale locale) throws IOException {
		ZipFile zip = null;
		try {
			zip = new ZipFile(file.toFile());
			WordPackage opened = new WordPackage(file, zip, locale);
			if (opened.xml(TYPES).root().toString().contains("macroEnabled")) {
				throw new IOException(ExportMessages.text(locale, "fill.macros", file.getFileName()));
			}
			return opened;
		} catch (ZipException | EOFException e) {
			close(zip);
			throw new IOException(ExportMessages.text(locale, "template.zip", file.getFileName()), e);
		} catch (IOException e) {
			close(zip);
			throw e;
		}
	}

	private static void close(ZipFile zip) throws IOException {
		if (zip != null) {
			zip.close();
		}
	}

	/** The part of the document itself. */
	public String main() {
		return main;
	}

	/** The parts that text stands in beside it, with the last word of their relation's type. */
	public Map<String, String> texts() throws IOException {
		Map<String, String> texts = new LinkedHashMap<>();
		for (Markup relation : relations(relationsOf(main))) {
			if (TEXTS.contains(type(relation)) && zip.getEntry(target(main, relation)) != null) {
				texts.put(target(main, relation), type(relation));
			}
		}
		return texts;
	}

	/** The part that the document has one of, such as its styles. */
	public Optional<String> related(String type) throws IOException {
		return relations(relationsOf(main)).stream().filter(r -> type(r).equals(type)).map(r -> target(main, r)).filter(this::has).findFirst();
	}

	/** The name of the part with the relations of a part. */
	static String relationsOf(String part) {
		int slash = part.lastIndexOf('/') + 1;
		return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
	}

	/** The folder of the document's part, with a slash. */
	String folder() {
		return main.substring(0, main.lastIndexOf('/') + 1);
	}

	private List<Markup> relations(String part) throws IOException {
		return !has(part) ? List.of() : xml(part).all(n -> n.local().equals("Relationship"));
	}

	private static String type(Markup relation) {
		String type = relation.attribute("Type").orElse("");
		return type.substring(type.lastIndexOf('/') + 1);
	}

	private static String target(String part, Markup relation) {
		String target = relation.attribute("Target").orElse("");
		if (target.startsWith("/")) {
			return target.substring(1);
		}
		Deque<String> folders = new ArrayDeque<>();
		for (String folder : (part.substring(0, part.lastIndexOf('/') + 1) + target).split("/")) {
			if (folder.equals("..")) {
				folders.pollLast();
			} else if (!folder.isEmpty() && !folder.equals(".")) {
				folders.add(folder);
			}
		}
		return String.join("/", folders);
	}

	/** Whether there is a part of that name. */
	public boolean has(String part) {
		return changed.containsKey(part) || zip.getEntry(part) != null;
	}

	/** Whether a file is a package with a document, so that it may have fields. */
	static boolean isOne(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return zip.getEntry("_rels/.rels") != null && zip.getEntry(TYPES) != null;
		} catch (ZipException | EOFException e) {
			return false;
		}
	}

	/**
	 * The XML of a part, which may be changed.
	 *
	 * @throws IOException with file, part and line, if it is none
	 */
	public Markup xml(String part) throws IOException {
		Markup known = read.get(part);
		if (known == null) {
			byte[] bytes = bytes(part);
			check(bytes, part);
			boolean wide = bytes.length > 1 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE;
			String source = new String(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
			known = Markup.read(source.startsWith("\uFEFF") ? source.substring(1) : source);
			read.put(part, known);
		}
		return known;
	}

	private byte[] bytes(String part) throws IOException {
		if (changed.containsKey(part)) {
			return changed.get(part);
		}
		ZipEntry entry = zip.getEntry(part);
		if (entry == null) {
			throw new IOException(ExportMessages.text(locale, "template.part", file.getFileName(), part));
		}
		try (InputStream in = zip.getInputStream(entry)) {
			byte[] bytes = in.readNBytes((int) LARGEST + 1);
			if (bytes.length > LARGEST) {
				throw new IOException(ExportMessages.text(locale, "template.large", file.getFileName(), part));
			}
			return bytes;
		} catch (ZipException | EOFException e) { // a part that ends too early
			throw new IOException(ExportMessages.text(locale, "template.zip", file.getFileName()), e);
		}
	}

	/** Only well-formed XML without a document type is taken apart by hand. */
	private void check(byte[] bytes, String part) throws IOException {
		try {
			SAXParserFactory factory = SAXParserFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.newSAXParser().parse(new ByteArrayInputStream(bytes), new Depth());
		} catch (SAXParseException e) {
			throw new IOException(
					ExportMessages.text(locale, "template.line", file.getFileName(), part, String.valueOf(e.getLineNumber()), e.getMessage()),
					e);
		} catch (SAXException | ParserConfigurationException e) {
			throw new IOException(file.getFileName() + ": " + e.getMessage(), e);
		}
	}

	/** What stands deeper than any word processor writes is not read: it is walked through by methods that call themselves. */
	private static final class Depth extends DefaultHandler {
		private int depth;

		@Override
		public void startElement(String space, String name, String whole, Attributes attributes) throws SAXException {
			if (++depth > DEEPEST) {
				throw new SAXException("too deep");
			}
		}

		@Override
		public void endElement(String space, String name, String whole) {
			depth--;
		}
	}

	/** Takes a part's XML as it is now into the file. */
	void change(String part) throws IOException {
		String source = xml(part).toString();
		boolean wide = source.startsWith("<?xml") && source.substring(0, source.indexOf("?>")).toLowerCase(Locale.ROOT).contains("utf-16");
		changed.put(part, source.getBytes(wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8));
	}

	/** Puts a part into the file. */
	void put(String part, byte[] bytes) {
		changed.put(part, bytes);
		read.remove(part);
	}

	/** The bytes of a part as they will stand in the file. */
	byte[] now(String part) throws IOException {
		return bytes(part);
	}

	/** Adds a relation of the document. */
	void relate(String id, String type, String target, boolean external) throws IOException {
		String part = relationsOf(main);
		Markup root = xml(part).root();
		root.add(root.make("Relationship", "x:Id", id, "x:Type", type, "x:Target", target));
		Markup made = root.children().getLast();
		List.of("Id", "Type", "Target").forEach(name -> {
			String value = made.attribute(name).orElseThrow();
			made.without(name);
			made.raw(name + "=\"" + Markup.escape(value) + '"');
		});
		if (external) {
			made.raw("TargetMode=\"External\"");
		}
		change(part);
	}

	/** The namespace of relations that the document's own have. */
	String relationTypes() throws IOException {
		return relations(relationsOf(main)).stream().map(r -> r.attribute("Type").orElse("")).filter(t -> t.endsWith("/styles"))
				.map(t -> t.substring(0, t.lastIndexOf('/') + 1)).findFirst()
				.orElse("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
	}

	/** Says what kind of content files of an ending have, where that is not said yet. */
	void ending(String ending, String type) throws IOException {
		Markup root = xml(TYPES).root();
		if (root.children().stream().noneMatch(
				c -> c.local().equals("Default") && c.attribute("Extension").filter(e -> e.equalsIgnoreCase(ending)).isPresent())) {
			Markup made = root.make("Default");
			made.raw("Extension=\"" + ending + "\" ContentType=\"" + type + '"');
			root.add(0, made);
			change(TYPES);
		}
	}

	/** Says what kind of content a part has. */
	void type(String part, String type) throws IOException {
		Markup root = xml(TYPES).root();
		Markup made = root.make("Override");
		made.raw("PartName=\"/" + part + "\" ContentType=\"" + WORD + type + "+xml\"");
		root.add(made);
		change(TYPES);
	}

	/** Writes the file; a template (DOTX) becomes a document. */
	void write(OutputStream out) throws IOException {
		for (Markup override : xml(TYPES).all(n -> n.local().equals("Override"))) {
			if (override.attribute("ContentType").filter((WORD + "template.main+xml")::equals).isPresent()) {
				override.attribute("ContentType", WORD + "document.main+xml");
				change(TYPES);
			}
		}
		ZipOutputStream target = new ZipOutputStream(out);
		List<String> names = new ArrayList<>();
		for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
			ZipEntry entry = all.nextElement();
			if (!entry.isDirectory()) {
				names.add(entry.getName());
			}
		}
		changed.keySet().stream().filter(name -> !names.contains(name)).forEach(names::add);
		long left = LARGEST_IN_ALL;
		for (String name : names) {
			ZipEntry entry = new ZipEntry(name);
			entry.setLastModifiedTime(TIME);
			target.putNextEntry(entry);
			if (changed.containsKey(name)) {
				target.write(changed.get(name));
			} else {
				left -= copy(name, target, left);
			}
			target.closeEntry();
		}
		target.finish();
		target.flush();
	}

	private long copy(String name, OutputStream out, long most) throws IOException {
		long copied = 0;
		byte[] piece = new byte[1 << 14];
		try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
			for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
				copied += read;
				if (copied > most) {
					throw new IOException(ExportMessages.text(locale, "template.large", file.getFileName(), name));
				}
				out.write(piece, 0, read);
			}
		}
		return copied;
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}
}
