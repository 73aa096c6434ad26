// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BinaryOperator;

/**
 * Writes a part of a Word document as it goes. Elements of WordprocessingML are named without their prefix; characters
 * that XML does not allow are left out, everything else is escaped. It does itself what a library would do, because a
 * report is written in a large part here, and this is several times faster.
 */
final class WordXml {
	private static final int FULL = 1 << 15;
	private final OutputStream out;
	private final BinaryOperator<String> values;
	private final StringBuilder text = new StringBuilder(FULL + (FULL >> 2));
	private final Deque<String> open = new ArrayDeque<>();
	/** Whether the innermost element's tag still waits for its end, since it may have no content. */
	private boolean begun;

	WordXml(OutputStream stream) {
		this(stream, (name, value) -> value);
	}

	/** Values that stand for something else in this document, such as names of styles, are looked up by the element and their name. */
	WordXml(OutputStream stream, BinaryOperator<String> values) {
		out = stream;
		this.values = values;
		text.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
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
		endTag();
		if (text.length() > FULL) {
			flush();
		}
		text.append('<');
		name(name);
		open.push(name);
		begun = true;
		for (int i = 0; i < attributes.length; i += 2) {
			attribute(attributes[i], attributes[i + 1]);
		}
		return this;
	}

	/** An element without content. */
	WordXml empty(String name, String... attributes) {
		open(name, attributes);
		return close();
	}

	/** An element whose only attribute is {@code w:val}. */
	WordXml val(String name, String value) {
		open(name);
		attribute("val", values.apply(name, value));
		return close();
	}

	private void attribute(String name, String value) {
		text.append(' ');
		if (name.charAt(0) == '@') {
			text.append(name, 1, name.length());
		} else if (name.startsWith("xmlns")) {
			text.append(name);
		} else {
			name(name);
		}
		text.append("=\"");
		escape(value, true);
		text.append('"');
	}

	private void name(String name) {
		int colon = name.indexOf(':');
		if (colon < 0) {
			text.append("w:").append(name);
		} else {
			text.append(name, colon == 0 ? 1 : 0, name.length());
		}
	}

	private void endTag() {
		if (begun) {
			text.append('>');
			begun = false;
		}
	}

	/** Ends the innermost element. */
	WordXml close() {
		String name = open.pop();
		if (begun) {
			text.append("/>");
			begun = false;
		} else {
			text.append("</");
			name(name);
			text.append('>');
		}
		return this;
	}

	/** Characters. */
	WordXml characters(String characters) {
		endTag();
		escape(characters, false);
		return this;
	}

	/** Ends the part; the stream stays open. */
	void end() {
		while (!open.isEmpty()) {
			close();
		}
		flush();
	}

	/** Surrogates are not parted: whatever is in the buffer came whole. */
	private void flush() {
		try {
			out.write(text.toString().getBytes(StandardCharsets.UTF_8));
			text.setLength(0);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void escape(String value, boolean attribute) {
		int plain = 0;
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c >= 0x3F && c < 0xD800) {
				continue;
			}
			String instead = instead(value, i, c, attribute);
			if (instead != null) {
				text.append(value, plain, i).append(instead);
				plain = i + 1;
			}
		}
		text.append(value, plain, value.length());
	}

	/** What is written for a character; null for itself. */
	private static String instead(String value, int at, char c, boolean attribute) {
		return switch (c) {
		case '<' -> "&lt;";
		case '>' -> "&gt;";
		case '&' -> "&amp;";
		case '"' -> attribute ? "&quot;" : null;
		case '\t', '\n' -> attribute ? "&#" + (int) c + ';' : null;
		case '\r' -> "&#13;";
		default -> allowed(value, at, c) ? null : "";
		};
	}

	private static boolean allowed(String value, int at, char c) {
		if (Character.isHighSurrogate(c)) {
			return at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1));
		}
		if (Character.isLowSurrogate(c)) {
			return at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
		}
		return c >= 0x20 && c <= 0xFFFD;
	}
}
