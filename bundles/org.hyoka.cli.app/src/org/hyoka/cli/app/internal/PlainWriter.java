// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.internal;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * A writer for people and their terminals: characters that would steer a terminal, or turn the direction of a line, are written
 * as JSON and Java write them, {@code \}{@code u001b}. They come from texts of dossiers and names of files that others have made;
 * on a terminal they would hide, forge or answer.
 */
final class PlainWriter extends FilterWriter {
	private boolean afterReturn;

	private PlainWriter(Writer out) {
		super(out);
	}

	/** A writer that flushes each line to this one. */
	static PrintWriter before(Writer out) {
		return new PrintWriter(new PlainWriter(out), true);
	}

	@Override
	public void write(int c) throws IOException {
		if (afterReturn && c != '\n') {
			out.write(escaped('\r'));
		} else if (afterReturn) {
			out.write('\r');
		}
		afterReturn = c == '\r';
		if (!afterReturn) {
			if (isSteering((char) c)) {
				out.write(escaped((char) c));
			} else {
				out.write(c);
			}
		}
	}

	@Override
	public void write(char[] text, int offset, int length) throws IOException {
		write(new String(text, offset, length), 0, length);
	}

	@Override
	public void write(String text, int offset, int length) throws IOException {
		int end = offset + length;
		int from = offset;
		for (int i = offset; i < end; i++) {
			if (afterReturn || text.charAt(i) == '\r' || isSteering(text.charAt(i))) {
				out.write(text, from, i - from);
				write(text.charAt(i));
				from = i + 1;
			}
		}
		out.write(text, from, end - from);
	}

	/** Controls but the ends of lines and tabs, and the marks, embeddings, overrides and isolates of Unicode's directions. */
	private static boolean isSteering(char c) {
		return Character.isISOControl(c) && c != '\n' && c != '\t' || c == '\u061c' || c >= '\u200e' && c <= '\u200f'
				|| c >= '\u2028' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
	}

	private static String escaped(char c) {
		return String.format("\\u%04x", (int) c);
	}
}
