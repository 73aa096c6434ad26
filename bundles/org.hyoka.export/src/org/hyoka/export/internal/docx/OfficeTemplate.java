// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.hyoka.export.ExportMessages;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An office's own Word document as a template: its styles, theme, headers and footers. A style of the office counts as ours
 * when Word gives it the same name (“heading 1”, whatever its id); those of ours that it lacks are added. Nothing of its
 * text is taken, nor its macros.
 */
final class OfficeTemplate {
	private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final Map<String, String> PICTURES = Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "gif", "image/gif",
			"emf",
			"image/x-emf", "wmf", "image/x-wmf", "svg", "image/svg+xml", "bmp", "image/bmp", "tif", "image/tiff", "tiff", "image/tiff");
	private static final long LARGEST = 40L << 20;
	/** What stands before the number among the properties of a paragraph, and behind those of a paragraph in a style (ECMA-376). */
	private static final Set<String> BEFORE_NUMBER = Set.of("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl");
	private static final Set<String> AFTER_PARAGRAPH = Set.of("rPr", "tblPr", "trPr", "tcPr", "tblStylePr");

	/**
	 * A header or footer.
	 *
	 * @param kind {@code header} or {@code footer}
	 * @param type {@code default}, {@code first} or {@code even}
	 * @param part its name below {@code word/}
	 */
	record Edge(String kind, String type, String part) {
		/** The id of its relation. */
		String relation() {
			return "rIdOffice" + Character.toUpperCase(kind.charAt(0)) + type;
		}
	}

	private final Path file;
	private final Locale locale;
	private final Map<String, String> ids = new LinkedHashMap<>();
	private final Map<String, byte[]> parts = new TreeMap<>();
	private final Map<String, String> types = new TreeMap<>();
	private final List<Edge> edges = new ArrayList<>();
	private boolean titlePage;
	private boolean theme;
	private byte[] styles;

	private OfficeTemplate(Path file, Locale locale) {
		this.file = file;
		this.locale = locale;
	}

	/**
	 * Reads a template.
	 *
	 * @throws IOException with a sentence that names file, part and line, if it is none
	 */
	static OfficeTemplate read(Path file, Locale locale) throws IOException {
		OfficeTemplate template = new OfficeTemplate(file, locale);
		try (ZipFile zip = new ZipFile(file.toFile())) {
			template.styles(zip);
			template.theme(zip);
			template.edges(zip);
			return template;
		} catch (ZipException | EOFException e) { // the latter of a part that ends too early
			throw new IOException(ExportMessages.text(locale, "template.zip", file.getFileName()), e);
		}
	}

	/** The styles part, with all that our documents use. */
	byte[] styles() {
		return styles;
	}

	/** Headers and footers. */
	List<Edge> edges() {
		return edges;
	}

	/** Whether a part, by its full name, is a header. */
	boolean isHeader(String part) {
		return edges.stream().anyMatch(e -> e.kind().equals("header") && part.equals("word/" + e.part()));
	}

	/** Whether the first page has a header and footer of its own. */
	boolean titlePage() {
		return titlePage;
	}

	/** Whether it has a theme, {@code word/theme/theme1.xml}. */
	boolean theme() {
		return theme;
	}

	/** Parts to put into the package, by their full names. */
	Map<String, byte[]> parts() {
		return parts;
	}

	/** What is said of them in the list of content types. */
	String contentTypes() {
		StringBuilder out = new StringBuilder();
		List<String> known = List.of("png", "jpg", "gif", "svg", "xml", "rels");
		parts.keySet().stream().map(OfficeTemplate::ending).filter(e -> !known.contains(e)).distinct()
				.forEach(e -> out.append("<Default Extension=\"" + e + "\" ContentType=\"" + PICTURES.get(e) + "\"/>\n"));
		types.forEach((name, type) -> out.append("<Override PartName=\"/" + name + "\" ContentType=\"" + type + "\"/>\n"));
		return out.toString();
	}

	private void styles(ZipFile zip) throws IOException {
		Document theirs = xml(zip, "word/styles.xml");
		Document ours;
		try (InputStream in = OfficeTemplate.class.getResourceAsStream("parts/styles.xml")) {
			ours = parse(in.readAllBytes(), "styles.xml");
		}
		Map<String, Element> byName = new LinkedHashMap<>();
		Map<String, Element> byId = new LinkedHashMap<>();
		for (Element style : children(theirs.getDocumentElement(), "style")) {
			byName.put(name(style), style);
			byId.put(id(style), style);
		}
		for (Element style : children(ours.getDocumentElement(), "style")) {
			Element theirsOfName = byName.get(name(style));
			if (theirsOfName != null) {
				ids.put(id(theirsOfName), id(style));
			}
		}
		for (Element style : children(ours.getDocumentElement(), "style")) {
			Element clash = byId.get(id(style));
			if (clash != null && !ids.containsKey(id(clash))) {
				ids.put(id(clash), "Office" + id(clash));
			}
			if (byName.get(name(style)) == null) {
				Element added = (Element) theirs.importNode(style, true);
				added.removeAttributeNS(W, "default");
				added.setAttributeNS(W, "w:ours", "1");
				theirs.getDocumentElement().appendChild(added);
			}
		}
		Map<String, Element> numbers = new LinkedHashMap<>();
		for (Element style : children(ours.getDocumentElement(), "style")) {
			children(style, "pPr").stream().flatMap(p -> children(p, "numPr").stream()).forEach(n -> numbers.put(id(style), n));
		}
		for (Element style : children(theirs.getDocumentElement(), "style")) {
			if (style.hasAttributeNS(W, "ours")) {
				style.removeAttributeNS(W, "ours");
				continue;
			}
			style.setAttributeNS(W, "w:styleId", ids.getOrDefault(id(style), id(style)));
			for (String reference : List.of("basedOn", "next", "link")) {
				children(style, reference).forEach(this::rename);
			}
			for (Element paragraph : children(style, "pPr")) {
				children(paragraph, "numPr").forEach(paragraph::removeChild);
			}
			if (numbers.containsKey(id(style))) {
				Element properties = properties(style);
				properties.insertBefore(theirs.importNode(numbers.get(id(style)), true), first(properties, BEFORE_NUMBER, false).orElse(null));
			}
		}
		styles = bytes(theirs);
	}

	/** The paragraph properties of a style, which come before those of characters. */
	private static Element properties(Element style) {
		return children(style, "pPr").stream().findFirst().orElseGet(() -> {
			Element made = style.getOwnerDocument().createElementNS(W, "w:pPr");
			return (Element) style.insertBefore(made, first(style, AFTER_PARAGRAPH, true).orElse(null));
		});
	}

	/** The first child that is, or is not, one of those. */
	private static Optional<Element> first(Element parent, Set<String> names, boolean among) {
		for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
			if (n instanceof Element e && names.contains(e.getLocalName()) == among) {
				return Optional.of(e);
			}
		}
		return Optional.empty();
	}

	private void rename(Element reference) {
		String id = reference.getAttributeNS(W, "val");
		reference.setAttributeNS(W, "w:val", ids.getOrDefault(id, id));
	}

	private void theme(ZipFile zip) throws IOException {
		if (zip.getEntry("word/theme/theme1.xml") != null) {
			parts.put("word/theme/theme1.xml", bytes(xml(zip, "word/theme/theme1.xml")));
			types.put("word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml");
			theme = true;
		}
	}

	private void edges(ZipFile zip) throws IOException {
		Document document = xml(zip, "word/document.xml");
		Map<String, String[]> relations = relations(zip, "word/_rels/document.xml.rels");
		var sections = document.getElementsByTagNameNS(W, "sectPr");
		if (sections.getLength() == 0) {
			return;
		}
		Element section = (Element) sections.item(sections.getLength() - 1);
		titlePage = !children(section, "titlePg").isEmpty();
		for (String kind : List.of("header", "footer")) {
			for (Element reference : children(section, kind + "Reference")) {
				String[] relation = relations.get(reference.getAttributeNS(R, "id"));
				if (relation != null) {
					String type = reference.getAttributeNS(W, "type");
					edge(zip, new Edge(kind, type.isEmpty() ? "default" : type, "office-" + kind + "-" + type + ".xml"), relation[1]);
				}
			}
		}
	}

	private void edge(ZipFile zip, Edge edge, String part) throws IOException {
		Document content = xml(zip, "word/" + part);
		for (String use : List.of("pStyle", "rStyle", "tblStyle")) {
			var found = content.getElementsByTagNameNS(W, use);
			for (int i = 0; i < found.getLength(); i++) {
				rename((Element) found.item(i));
			}
		}
		StringBuilder relations = new StringBuilder();
		for (var relation : relations(zip, "word/_rels/" + part + ".rels").entrySet()) {
			String target = relation.getValue()[1];
			boolean picture = relation.getValue()[0].endsWith("/image") && PICTURES.containsKey(ending(target))
					&& zip.getEntry("word/" + target) != null;
			String name = picture ? "media/office-" + target.substring(target.lastIndexOf('/') + 1) : target;
			if (picture) {
				parts.put("word/" + name, bytes(zip, "word/" + target));
			}
			if (picture || relation.getValue()[0].endsWith("/hyperlink")) {
				relations.append("<Relationship Id=\"" + escape(relation.getKey()) + "\" Type=\"" + escape(relation.getValue()[0]) + "\" Target=\""
						+ escape(name) + '"'
						+ (picture ? "" : " TargetMode=\"External\"") + "/>");
			}
		}
		parts.put("word/" + edge.part(), bytes(content));
		types.put("word/" + edge.part(), WORD + edge.kind() + "+xml");
		if (!relations.isEmpty()) {
			parts.put("word/_rels/" + edge.part() + ".rels",
					("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"" + RELATIONS + "\">"
							+ relations + "</Relationships>").getBytes(StandardCharsets.UTF_8));
		}
		edges.add(edge);
	}

	/** Type and target by id. */
	private Map<String, String[]> relations(ZipFile zip, String name) throws IOException {
		Map<String, String[]> out = new LinkedHashMap<>();
		if (zip.getEntry(name) != null) {
			var all = xml(zip, name).getElementsByTagNameNS(RELATIONS, "Relationship");
			for (int i = 0; i < all.getLength(); i++) {
				Element relation = (Element) all.item(i);
				out.put(relation.getAttribute("Id"), new String[] { relation.getAttribute("Type"), relation.getAttribute("Target") });
			}
		}
		return out;
	}

	private Document xml(ZipFile zip, String name) throws IOException {
		return parse(bytes(zip, name), name);
	}

	private byte[] bytes(ZipFile zip, String name) throws IOException {
		ZipEntry entry = zip.getEntry(name);
		if (entry == null) {
			throw new IOException(ExportMessages.text(locale, "template.part", file.getFileName(), name));
		}
		try (InputStream in = zip.getInputStream(entry)) {
			byte[] bytes = in.readNBytes((int) LARGEST + 1);
			if (bytes.length > LARGEST) {
				throw new IOException(ExportMessages.text(locale, "template.large", file.getFileName(), name));
			}
			return bytes;
		}
	}

	private Document parse(byte[] bytes, String name) throws IOException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			var builder = factory.newDocumentBuilder();
			builder.setErrorHandler(new DefaultHandler()); // what is wrong is thrown, and not written to standard error, too
			return builder.parse(new ByteArrayInputStream(bytes));
		} catch (SAXParseException e) {
			throw new IOException(
					ExportMessages.text(locale, "template.line", file.getFileName(), name, String.valueOf(e.getLineNumber()), e.getMessage()), e);
		} catch (SAXException | ParserConfigurationException e) {
			throw new IOException(file.getFileName() + ": " + e.getMessage(), e);
		}
	}

	private static byte[] bytes(Document document) throws IOException {
		try {
			Transformer transformer = TransformerFactory.newInstance().newTransformer();
			transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
			StringWriter out = new StringWriter();
			out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
			transformer.transform(new DOMSource(document), new StreamResult(out));
			return out.toString().getBytes(StandardCharsets.UTF_8);
		} catch (TransformerException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	private static List<Element> children(Element parent, String name) {
		List<Element> out = new ArrayList<>();
		for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
			if (n instanceof Element e && W.equals(e.getNamespaceURI()) && name.equals(e.getLocalName())) {
				out.add(e);
			}
		}
		return out;
	}

	private static String id(Element style) {
		Attr id = style.getAttributeNodeNS(W, "styleId");
		return id == null ? "" : id.getValue();
	}

	/** Word tells styles apart by kind and name, without regard to case. */
	private static String name(Element style) {
		String name = children(style, "name").stream().findFirst().map(n -> n.getAttributeNS(W, "val")).orElse("");
		return style.getAttributeNS(W, "type") + ' ' + name.toLowerCase(Locale.ROOT);
	}

	private static String ending(String name) {
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
	}
}
