// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Input that fails beyond so many bytes; closing it leaves the input open. */
final class LimitedInput extends FilterInputStream {
	/** There is more input than is accepted. */
	static final class TooLongException extends IOException {
		private static final long serialVersionUID = 1L;
	}

	private long left;

	LimitedInput(InputStream in, long limit) {
		super(in);
		left = limit;
	}

	@Override
	public int read() throws IOException {
		int b = super.read();
		count(b < 0 ? 0 : 1);
		return b;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int n = super.read(bytes, offset, length);
		count(Math.max(0, n));
		return n;
	}

	private void count(int n) throws TooLongException {
		left -= n;
		if (left < 0) {
			throw new TooLongException();
		}
	}

	@Override
	public long skip(long n) throws IOException {
		return n <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(n, 8192)]));
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	@Override
	public void close() {
		// the one who opened it closes it
	}
}
