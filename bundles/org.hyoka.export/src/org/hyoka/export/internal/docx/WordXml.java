// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a part of a Word document as it goes. Elements of WordprocessingML are named without their prefix; characters
 * that XML does not allow are left out, everything else is escaped.
 */
final class WordXml {
	private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();
	private final XMLStreamWriter out;

	WordXml(OutputStream stream) {
		try {
			out = FACTORY.createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
			out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
		} catch (XMLStreamException e) {
			throw new XmlFailure(e);
		}
	}

	/** Begins the part's root with the namespaces that any part of ours uses. */
	WordXml root(String name) {
		open(name);
		attribute("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
		attribute("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
		attribute("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
		attribute("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main");
		attribute("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture");
		return this;
	}

	/**
	 * Begins an element; a name without a prefix is WordprocessingML's, one that begins with a colon has none. Pairs of
	 * attribute names and values follow; an attribute that begins with {@code @} has no prefix.
	 */
	WordXml open(String name, String... attributes) {
		try {
			out.writeStartElement(qualified(name));
			for (int i = 0; i < attributes.length; i += 2) {
				attribute(attributes[i], attributes[i + 1]);
			}
			return this;
		} catch (XMLStreamException e) {
			throw new XmlFailure(e);
		}
	}

	/** An element without content. */
	WordXml empty(String name, String... attributes) {
		open(name, attributes);
		return close();
	}

	/** An element whose only attribute is {@code w:val}. */
	WordXml val(String name, String value) {
		return empty(name, "val", value);
	}

	private void attribute(String name, String value) {
		try {
			boolean own = name.indexOf(':') < 0 && !name.startsWith("xmlns") && !name.startsWith("@");
			out.writeAttribute(own ? "w:" + name : name.startsWith("@") ? name.substring(1) : name, clean(value));
		} catch (XMLStreamException e) {
			throw new XmlFailure(e);
		}
	}

	/** Ends the innermost element. */
	WordXml close() {
		try {
			out.writeEndElement();
			return this;
		} catch (XMLStreamException e) {
			throw new XmlFailure(e);
		}
	}

	/** Characters. */
	WordXml characters(String text) {
		try {
			out.writeCharacters(clean(text));
			return this;
		} catch (XMLStreamException e) {
			throw new XmlFailure(e);
		}
	}

	/** Ends the part; the stream stays open. */
	void end() {
		try {
			out.writeEndDocument();
			out.flush();
		} catch (XMLStreamException e) {
			throw new XmlFailure(e);
		}
	}

	private static String qualified(String name) {
		return name.indexOf(':') < 0 ? "w:" + name : name.startsWith(":") ? name.substring(1) : name;
	}

	private static String clean(String text) {
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			if (!allowed(text.codePointAt(i))) {
				StringBuilder kept = new StringBuilder(text.length());
				text.codePoints().filter(WordXml::allowed).forEach(kept::appendCodePoint);
				return kept.toString();
			}
		}
		return text;
	}

	private static boolean allowed(int c) {
		return c == 0x9 || c == 0xA || c == 0xD || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
				|| c >= 0x10000;
	}

	/** The stream refused, or an element was not closed. */
	static final class XmlFailure extends RuntimeException {
		private static final long serialVersionUID = 1L;

		XmlFailure(XMLStreamException cause) {
			super(cause);
		}
	}
}
