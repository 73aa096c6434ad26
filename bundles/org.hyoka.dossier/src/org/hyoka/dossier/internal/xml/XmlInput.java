// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.xml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a UTF-8 stream for a parser that knows no limit of a single value: no more of them come than one token
 * may have until somebody says that it is over. What goes wrong is kept, as parsers wrap it.
 */
final class XmlInput extends FilterReader {
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	/** A token is too long. */
	static final class TooMuch extends IOException {
		private static final long serialVersionUID = 1L;
	}

	private final long most;
	private long used;
	private boolean begun;
	private boolean finished;
	private IOException failure;

	/**
	 * @param in   bytes; what is no UTF-8 is an error
	 * @param most characters of one token with its markup
	 */
	XmlInput(InputStream in, long most) {
		super(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
		this.most = most;
	}

	/** A token is over; the next one may be as long. */
	void tokenEnds() {
		used = 0;
	}

	/** Whether all characters have been given out. */
	boolean isFinished() {
		return finished;
	}

	/** What could not be read; null if nothing went wrong. */
	IOException failure() {
		return failure;
	}

	@Override
	public int read() throws IOException {
		char[] one = new char[1];
		return read(one, 0, 1) < 0 ? -1 : one[0];
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		try {
			int count = super.read(buffer, offset, length);
			if (!begun && count > 0) {
				begun = true;
				if (buffer[offset] == BYTE_ORDER_MARK) {
					System.arraycopy(buffer, offset + 1, buffer, offset, --count);
					return count > 0 ? count : read(buffer, offset, length);
				}
			}
			finished |= count < 0;
			used += Math.max(0, count);
			if (used > most) {
				throw new TooMuch();
			}
			return count;
		} catch (IOException e) {
			failure = e;
			throw e;
		}
	}
}
