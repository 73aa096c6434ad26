// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.internal.Refusal;

/** The tokens of XML: names, values, white space. */
class XmlTokens extends ByteWindow {
	/** Kinds of bytes: in values and text, everything but 0 wants a look. */
	static final byte[] KIND = new byte[256];
	static final byte LINE = 1;
	static final byte SPACE = 2;
	static final byte CONTROL = 3;
	static final byte HIGH = 4;
	static final byte MARKUP = 5;
	private static final boolean[] NAME_START = new boolean[256];
	private static final boolean[] NAME_PART = new boolean[256];
	static {
		Arrays.fill(KIND, 0, 0x20, CONTROL);
		Arrays.fill(KIND, 0x80, 256, HIGH);
		KIND['\n'] = LINE;
		KIND['\t'] = SPACE;
		KIND['\r'] = SPACE;
		KIND['<'] = MARKUP;
		KIND['&'] = MARKUP;
		KIND['"'] = MARKUP;
		KIND['\''] = MARKUP;
		for (int c = 0; c < 256; c++) {
			NAME_START[c] = c >= 0x80 || c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
			NAME_PART[c] = NAME_START[c] || c >= '0' && c <= '9' || c == '-' || c == '.' || c == ':';
		}
	}

	private final NameTable names = new NameTable();
	private final XmlLimits limits;
	/** Text that is being put together. */
	final StringBuilder text = new StringBuilder();

	XmlTokens(InputStream in, XmlLimits limits) {
		super(in, limits.token());
		this.limits = limits;
	}

	final void append(boolean high) throws Refusal {
		if (text.length() > limits.token()) {
			throw refuse(Reason.TOO_LARGE, "xml.token", limits.token() >> 20);
		}
		text.append(string(marked(), at, high));
	}

	final String string(int from, int to, boolean high) throws Refusal {
		return high ? decode(from, to) : new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
	}

	/** An entity, or a carriage return, which counts as a line end. */
	final void special(int c) throws Refusal, IOException {
		if (c == '&') {
			XmlEntities.read(this, text);
			return;
		}
		at++;
		text.append('\n');
		if (peek() == '\n') {
			at++;
		}
		lineEnd(at - 1);
	}

	final Refusal control(int c) {
		return refuse(Reason.WRONG_CONTENT, "xml.character", "U+%04X".formatted(c));
	}

	final String value(int quote) throws Refusal, IOException {
		mark();
		boolean high = false;
		while (true) {
			int i = at;
			int last = end;
			byte[] b = bytes;
			while (i < last && KIND[b[i] & 0xFF] == 0) {
				i++;
			}
			at = i;
			if (i == last) {
				if (!more()) {
					throw refuse(Reason.DAMAGED, "xml.end");
				}
				continue;
			}
			int c = b[i] & 0xFF;
			if (c == quote) {
				String value = string(marked(), i, high);
				unmark();
				at++;
				return value;
			}
			if (c == '&' || c == '\n' || c == '\t' || c == '\r') {
				return slowValue(quote, high);
			}
			if (c == '<') {
				throw refuse(Reason.DAMAGED, "xml.syntax");
			}
			if (KIND[c] == CONTROL) {
				throw control(c);
			}
			high |= c >= 0x80;
			at++;
		}
	}

	/** A value with entities or white space that counts as a space. */
	private String slowValue(int quote, boolean highSoFar) throws Refusal, IOException {
		boolean high = highSoFar;
		text.setLength(0);
		while (at < end || more()) {
			int c = bytes[at] & 0xFF;
			if (KIND[c] == 0) {
				at++;
			} else if (c == quote) {
				append(high);
				unmark();
				at++;
				String value = text.toString();
				text.setLength(0);
				return value;
			} else if (c == '&') {
				append(high);
				XmlEntities.read(this, text);
				mark();
				high = false;
			} else if (KIND[c] == LINE || KIND[c] == SPACE) {
				append(high);
				white(c);
				mark();
				high = false;
			} else if (c == '<') {
				throw refuse(Reason.DAMAGED, "xml.syntax");
			} else if (KIND[c] == CONTROL) {
				throw control(c);
			} else {
				high |= c >= 0x80;
				at++;
			}
		}
		throw refuse(Reason.DAMAGED, "xml.end");
	}

	private void white(int c) throws Refusal, IOException {
		unmark();
		at++;
		if (c == '\r' && peek() == '\n') {
			at++;
		}
		if (c != '\t') {
			lineEnd(at - 1);
		}
		text.append(' ');
	}

	final XmlName readName() throws Refusal, IOException {
		mark();
		int first = peek();
		if (first < 0 || !NAME_START[first]) {
			throw first < 0 ? refuse(Reason.DAMAGED, "xml.end") : refuse(Reason.DAMAGED, "xml.syntax");
		}
		int hash = 0;
		int factor = names.factor;
		while (at < end || more()) {
			int c = bytes[at];
			if (!NAME_PART[c & 0xFF]) {
				break;
			}
			hash = hash * factor + c;
			at++;
			if (at - marked() > 1000) {
				throw refuse(Reason.TOO_LARGE, "xml.name");
			}
		}
		XmlName found = names.get(bytes, marked(), at, hash);
		if (found == null) {
			found = newName(hash);
		}
		unmark();
		return found;
	}

	private XmlName newName(int hash) throws Refusal {
		if (names.size() >= limits.names()) {
			throw refuse(Reason.TOO_LARGE, "xml.names", limits.names());
		}
		String spelled = decode(marked(), at);
		int colon = spelled.indexOf(':');
		boolean wellCut = colon < 0 || colon > 0 && colon == spelled.lastIndexOf(':') && colon < spelled.length() - 1
				&& Character.isUnicodeIdentifierStart(spelled.charAt(colon + 1)) | spelled.charAt(colon + 1) == '_';
		boolean letters = spelled.codePoints().allMatch(c -> c < 0x80 || Character.isUnicodeIdentifierPart(c));
		if (!wellCut || !letters) {
			throw refuse(Reason.DAMAGED, "xml.syntax");
		}
		return names.add(bytes, marked(), at, hash);
	}

	final boolean skipSpace() throws Refusal, IOException {
		boolean any = false;
		while (at < end || more()) {
			int c = bytes[at];
			if (c == '\n') {
				lineEnd(at);
			} else if (c != ' ' && c != '\t' && c != '\r') {
				break;
			}
			at++;
			any = true;
		}
		return any;
	}

	final void expect(int c) throws Refusal, IOException {
		int found = peek();
		if (found != c) {
			throw found < 0 ? refuse(Reason.DAMAGED, "xml.end") : refuse(Reason.DAMAGED, "xml.syntax");
		}
		at++;
	}
}
