// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the paragraph styles of a Word document say about the room that a paragraph takes; never changes. */
final class StyleSheet {
	private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final int POINT = 20;
	private static final double SINGLE = 1.3;
	private static final int AUTO_LINE = 240;

	/**
	 * A style; lengths in twentieths of a point.
	 *
	 * @param before space above
	 * @param after  space below
	 * @param line   height of a line
	 * @param left   indent
	 * @param right  indent
	 * @param first  indent of the first line beside that
	 * @param size   of its characters
	 * @param sans   whether Latin letters are without serifs
	 * @param exact  whether its lines are no higher, whatever stands in them
	 */
	record Look(int before, int after, int line, int left, int right, int first, int size, boolean sans, boolean exact) {
		private static final Look PLAIN = new Look(0, 0, 0, 0, 0, 0, 21 * POINT / 2, false, false);

		/** The height of its lines, also where the style leaves that to the font. */
		int lineHeight() {
			return line > 0 ? line : (int) Math.round(SINGLE * size * Math.max(1, -line / (double) AUTO_LINE));
		}
	}

	private final Map<String, Look> looks;

	private StyleSheet(Map<String, Look> looks) {
		this.looks = Map.copyOf(looks);
	}

	/** The styles of a styles part. */
	static StyleSheet read(InputStream in) throws IOException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			Map<String, Element> styles = new HashMap<>();
			NodeList all = factory.newDocumentBuilder().parse(in).getElementsByTagNameNS(W, "style");
			for (int i = 0; i < all.getLength(); i++) {
				Element style = (Element) all.item(i);
				styles.put(style.getAttributeNS(W, "styleId"), style);
			}
			Map<String, Look> looks = new HashMap<>();
			styles.keySet().forEach(id -> look(id, styles, looks));
			return new StyleSheet(looks);
		} catch (SAXException | ParserConfigurationException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	/** The look of a paragraph style with what it inherits; plain if there is none of that id. */
	Look look(String id) {
		return looks.getOrDefault(id, Look.PLAIN);
	}

	/** A style that inherits from itself ends as a plain one. */
	private static Look look(String id, Map<String, Element> styles, Map<String, Look> looks) {
		Look known = looks.get(id);
		if (known == null) {
			Element style = styles.get(id);
			looks.put(id, Look.PLAIN);
			known = style == null ? Look.PLAIN
					: own(style, child(style, "basedOn") == null ? Look.PLAIN : look(value(child(style, "basedOn"), "val"), styles, looks));
			looks.put(id, known);
		}
		return known;
	}

	private static Look own(Element style, Look base) {
		Element paragraph = child(style, "pPr");
		Element run = child(style, "rPr");
		Element spacing = paragraph == null ? null : child(paragraph, "spacing");
		Element indent = paragraph == null ? null : child(paragraph, "ind");
		int line = number(spacing, "line", Integer.MIN_VALUE);
		if (line != Integer.MIN_VALUE && !List.of("exact", "atLeast").contains(value(spacing, "lineRule"))) {
			line = -line;
		}
		int first = number(indent, "hanging", Integer.MIN_VALUE);
		first = first == Integer.MIN_VALUE ? number(indent, "firstLine", base.first) : -first;
		Element fonts = run == null ? null : child(run, "rFonts");
		Element size = run == null ? null : child(run, "sz");
		return new Look(number(spacing, "before", base.before), number(spacing, "after", base.after), line == Integer.MIN_VALUE ? base.line : line,
				number(indent, "left", base.left), number(indent, "right", base.right), first,
				size == null ? base.size : number(size, "val", 21) * POINT / 2,
				fonts == null ? base.sans : value(fonts, "ascii").startsWith("Arial"),
				value(spacing, "lineRule").isEmpty() ? base.exact : "exact".equals(value(spacing, "lineRule")));
	}

	private static Element child(Element parent, String name) {
		for (var n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
			if (n instanceof Element e && W.equals(e.getNamespaceURI()) && name.equals(e.getLocalName())) {
				return e;
			}
		}
		return null;
	}

	private static String value(Element element, String name) {
		return element == null ? "" : element.getAttributeNS(W, name);
	}

	private static int number(Element element, String name, int otherwise) {
		String value = value(element, name);
		return value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : otherwise;
	}
}
