// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes XML in UTF-8: each element on a line of its own, indented, attributes in the order in which they come. The same
 * calls give the same bytes. What XML cannot hold is replaced and counted.
 */
public final class XmlOutput {
	private static final int CHUNK = 4096;
	/** Longest form of a character: {@code &quot;}. */
	private static final int WIDEST = 6;
	private static final byte[][] IN_VALUE = new byte[128][];
	private static final byte[][] IN_TEXT = new byte[128][];
	private static final byte[] END_SLASH = ascii("</");
	private static final byte[] END_EMPTY = ascii("/>");
	private static final byte[] EQUALS = ascii("=\"");
	private static final byte[] UNKEPT = "�".getBytes(StandardCharsets.UTF_8);
	static {
		for (int c = 0; c < 0x20; c++) {
			IN_VALUE[c] = c == 0x0B || c == 0x0C ? ascii("&#xA;") : UNKEPT;
			IN_TEXT[c] = c == 0x0B || c == 0x0C ? ascii("\n") : UNKEPT;
		}
		IN_VALUE['\t'] = ascii("&#x9;");
		IN_VALUE['\n'] = ascii("&#xA;");
		IN_VALUE['\r'] = ascii("&#xD;");
		IN_VALUE['"'] = ascii("&quot;");
		IN_VALUE['&'] = ascii("&amp;");
		IN_VALUE['<'] = ascii("&lt;");
		IN_TEXT['\t'] = null;
		IN_TEXT['\n'] = null;
		IN_TEXT['\r'] = ascii("&#xD;");
		IN_TEXT['&'] = ascii("&amp;");
		IN_TEXT['<'] = ascii("&lt;");
		IN_TEXT['>'] = ascii("&gt;");
	}

	private final OutputStream out;
	private final byte[] buffer = new byte[1 << 16];
	private int size;
	private int depth;
	private boolean open;
	/** Whether the element that is open holds text, so that nothing may be added for looks. */
	private boolean inline;
	private long replaced;

	/** Writes to a stream; {@link #flush} hands on the last bytes. */
	public XmlOutput(OutputStream out) {
		this.out = out;
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	/** Writes the XML declaration. */
	public void begin() throws IOException {
		put(ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
	}

	/** Begins an element; its name is in UTF-8. */
	public void start(byte[] name) throws IOException {
		if (!inline) {
			line();
		} else {
			closeTag();
		}
		room(1);
		buffer[size++] = '<';
		put(name);
		open = true;
		depth++;
	}

	/** Adds an attribute to the element that was begun last. */
	public void attribute(byte[] name, String value) throws IOException {
		beginAttribute(name);
		escape(value, IN_VALUE);
		endAttribute();
	}

	/** Begins an attribute whose value comes in pieces. */
	public void beginAttribute(byte[] name) throws IOException {
		room(1);
		buffer[size++] = ' ';
		put(name);
		put(EQUALS);
	}

	/** Adds to the value that was begun; only what needs no entities. */
	public void plain(String ascii) throws IOException {
		room(ascii.length());
		for (int i = 0; i < ascii.length(); i++) {
			buffer[size++] = (byte) ascii.charAt(i);
		}
	}

	/** Ends the value that was begun. */
	public void endAttribute() throws IOException {
		room(1);
		buffer[size++] = '"';
	}

	/** Adds text to the element that was begun last; up to its end nothing is added for looks. */
	public void text(String text) throws IOException {
		closeTag();
		inline = true;
		escape(text, IN_TEXT);
	}

	/** Says that up to the end of the element that was begun last nothing is added for looks. */
	void verbatim() throws IOException {
		inline = true;
	}

	/** Whether nothing is added for looks at the moment. */
	boolean isVerbatim() {
		return inline;
	}

	/** Ends the element that was begun last and is not ended. */
	public void end(byte[] name) throws IOException {
		end(name, false);
	}

	/** Ends an element; says whether what follows stays without additions. */
	void end(byte[] name, boolean inlineAfter) throws IOException {
		depth--;
		if (open) {
			put(END_EMPTY);
			open = false;
		} else {
			if (!inline) {
				line();
			}
			put(END_SLASH);
			put(name);
			room(1);
			buffer[size++] = '>';
		}
		inline = inlineAfter;
	}

	/** How many characters were replaced up to now. */
	public long replaced() {
		return replaced;
	}

	/** Ends the last line and hands on all bytes. */
	public void flush() throws IOException {
		room(1);
		buffer[size++] = '\n';
		out.write(buffer, 0, size);
		size = 0;
	}

	private void closeTag() throws IOException {
		if (open) {
			room(1);
			buffer[size++] = '>';
			open = false;
		}
	}

	private void line() throws IOException {
		closeTag();
		room(1 + 2 * depth);
		buffer[size++] = '\n';
		for (int i = 0; i < 2 * depth; i++) {
			buffer[size++] = ' ';
		}
	}

	private void room(int count) throws IOException {
		if (size + count > buffer.length) {
			out.write(buffer, 0, size);
			size = 0;
		}
	}

	private void put(byte[] bytes) throws IOException {
		if (bytes.length > buffer.length / 2) {
			room(buffer.length);
			out.write(bytes);
			return;
		}
		room(bytes.length);
		System.arraycopy(bytes, 0, buffer, size, bytes.length);
		size += bytes.length;
	}

	private void escape(String text, byte[][] forms) throws IOException {
		int length = text.length();
		for (int from = 0; from < length;) {
			int to = Math.min(length, from + CHUNK);
			if (to < length && Character.isHighSurrogate(text.charAt(to - 1))) {
				to--;
			}
			room(WIDEST * CHUNK);
			escape(text, from, to, forms);
			from = to;
		}
	}

	/** There is room for all that can come out. */
	private void escape(String text, int from, int to, byte[][] forms) {
		byte[] b = buffer;
		int n = size;
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (c < 0x80) {
				byte[] form = forms[c];
				if (form == null) {
					b[n++] = (byte) c;
				} else {
					System.arraycopy(form, 0, b, n, form.length);
					n += form.length;
					replaced += c < 0x20 && c != '\t' && c != '\n' && c != '\r' ? 1 : 0;
				}
			} else if (c < 0x800) {
				b[n++] = (byte) (0xC0 | c >> 6);
				b[n++] = (byte) (0x80 | c & 0x3F);
			} else if (c < 0xD800 || c > 0xDFFF && c < 0xFFFE) {
				b[n++] = (byte) (0xE0 | c >> 12);
				b[n++] = (byte) (0x80 | c >> 6 & 0x3F);
				b[n++] = (byte) (0x80 | c & 0x3F);
			} else if (Character.isHighSurrogate(c) && i + 1 < to && Character.isLowSurrogate(text.charAt(i + 1))) {
				int point = Character.toCodePoint(c, text.charAt(++i));
				b[n++] = (byte) (0xF0 | point >> 18);
				b[n++] = (byte) (0x80 | point >> 12 & 0x3F);
				b[n++] = (byte) (0x80 | point >> 6 & 0x3F);
				b[n++] = (byte) (0x80 | point & 0x3F);
			} else {
				System.arraycopy(UNKEPT, 0, b, n, UNKEPT.length);
				n += UNKEPT.length;
				replaced++;
			}
		}
		size = n;
	}
}
