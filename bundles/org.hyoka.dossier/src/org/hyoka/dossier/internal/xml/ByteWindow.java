// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.hyoka.dossier.DossierException.Reason;
import org.hyoka.dossier.internal.Refusal;

/**
 * The part of a UTF-8 stream that is being looked at, with the place in the text. A token is kept in the window from
 * {@link #mark} on, however long it gets, up to a limit.
 */
class ByteWindow {
	private static final int NONE = -1;
	private final InputStream in;
	private final int longest;
	byte[] bytes = new byte[1 << 16];
	/** Where the next byte stands. */
	int at;
	/** Behind the last byte that is there. */
	int end;
	private int mark = NONE;
	private boolean finished;
	private int line = 1;
	/** Index of the first byte of the line; negative when it has left the window. */
	private int lineStart;
	/** Bytes in the line that are no character of their own. */
	private int continuation;

	ByteWindow(InputStream in, int longest) {
		this.in = in;
		this.longest = longest;
	}

	/** Keeps the bytes from here on. */
	final void mark() {
		mark = at;
	}

	/** Where the kept bytes begin; they move when more are read. */
	final int marked() {
		return mark;
	}

	final void unmark() {
		mark = NONE;
	}

	/**
	 * Reads more bytes behind the last one.
	 *
	 * @return false at the end of the stream
	 */
	final boolean more() throws IOException, Refusal {
		if (finished) {
			return false;
		}
		int keep = mark == NONE ? at : Math.min(mark, at);
		if (keep > 0) {
			System.arraycopy(bytes, keep, bytes, 0, end - keep);
			end -= keep;
			at -= keep;
			lineStart -= keep;
			mark = mark == NONE ? NONE : mark - keep;
		}
		if (end == bytes.length) {
			if (end >= longest) {
				throw refuse(Reason.TOO_LARGE, "xml.token", longest >> 20);
			}
			bytes = Arrays.copyOf(bytes, end * 2);
		}
		int count = in.read(bytes, end, bytes.length - end);
		if (count < 0) {
			finished = true;
			return false;
		}
		end += count;
		return count > 0 || more();
	}

	/** Whether so many bytes stand at the place. */
	final boolean has(int count) throws IOException, Refusal {
		while (end - at < count) {
			if (!more()) {
				return false;
			}
		}
		return true;
	}

	/** The byte at the place without going on; -1 at the end. */
	final int peek() throws IOException, Refusal {
		return at < end || more() ? bytes[at] & 0xFF : -1;
	}

	/** Whether this text, in ASCII, stands at the place; goes behind it if so. */
	final boolean skip(String ascii) throws IOException, Refusal {
		if (!has(ascii.length())) {
			return false;
		}
		for (int i = 0; i < ascii.length(); i++) {
			if (bytes[at + i] != ascii.charAt(i)) {
				return false;
			}
		}
		at += ascii.length();
		return true;
	}

	/** Notes that the byte at this index ends a line. */
	final void lineEnd(int index) {
		line++;
		lineStart = index + 1;
		continuation = 0;
	}

	/** Decodes bytes of the window that hold more than ASCII. */
	final String decode(int from, int to) throws Refusal {
		String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
		boolean strange = false;
		for (int i = 0; i < text.length(); i++) {
			strange |= text.charAt(i) >= '�';
		}
		if (strange) {
			check(text, from, to);
		}
		continuation += to - from - text.length();
		return text;
	}

	/** A replacement character may stand for bytes that are no UTF-8, or be meant. */
	private void check(String text, int from, int to) throws Refusal {
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
		} catch (CharacterCodingException e) {
			throw refuse(Reason.WRONG_CONTENT, "xml.utf8");
		}
		if (text.indexOf('\uFFFE') >= 0 || text.indexOf('\uFFFF') >= 0) {
			throw refuse(Reason.WRONG_CONTENT, "xml.character", "U+FFFE");
		}
	}

	final int lineHere() {
		return line;
	}

	final int columnHere() {
		return Math.max(1, at - lineStart - continuation + 1);
	}

	final Refusal refuse(Reason reason, String key, Object... arguments) {
		return Refusal.of(reason, key, arguments).at(lineHere(), columnHere());
	}
}
