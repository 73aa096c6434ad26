// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonLocation;

/** Input that fails beyond so many bytes; closing it leaves the input open. */
final class LimitedInput extends FilterInputStream {
	/** By what people call them; in EUC-JP all bytes of Japanese letters are above 0xA0, which Shift_JIS would take for half-width kana. */
	private static final Map<String, Charset> OTHERS = others();

	/** There is more input than is accepted. */
	static final class TooLongException extends IOException {
		private static final long serialVersionUID = 1L;
	}

	private static final int SAMPLE = 8192;
	private long left;
	private byte[] last = new byte[0];
	private long lastAt;
	private long read;

	LimitedInput(InputStream in, long limit) {
		super(in);
		left = limit;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int n = super.read(bytes, offset, length);
		count(Math.max(0, n));
		if (n > 0) {
			last = Arrays.copyOfRange(bytes, offset, offset + Math.min(n, SAMPLE));
			lastAt = read;
			read += n;
		}
		return n;
	}

	/** The column of a place in letters, from 1; 0 where what stands before it in the line was read too long ago. */
	int column(JsonLocation location) {
		long at = location.getByteOffset();
		long line = at - (location.getColumnNr() - 1);
		if (at < 0) {
			return Math.max(0, location.getColumnNr());
		}
		if (line < lastAt || at > lastAt + last.length) {
			return 0;
		}
		int column = 1;
		for (long i = line; i < at; i++) {
			column += (last[(int) (i - lastAt)] & 0xC0) == 0x80 ? 0 : 1; // bytes within a letter of UTF-8 do not count
		}
		return column;
	}

	/** The encoding of Japanese texts that what was read last is in, if it is not UTF-8 but can be read as another. */
	Optional<String> otherEncoding() {
		return isIn(StandardCharsets.UTF_8) ? Optional.empty()
				: OTHERS.entrySet().stream().filter(e -> isIn(e.getValue())).map(Map.Entry::getKey).findFirst();
	}

	/** Whether the bytes are of an encoding; the first and the last character may be torn. */
	private boolean isIn(Charset charset) {
		for (int from = 0; from < Math.min(4, last.length); from++) {
			for (int cut = 0; cut < Math.min(4, last.length - from); cut++) {
				try {
					charset.newDecoder().decode(ByteBuffer.wrap(last, from, last.length - from - cut));
					return true;
				} catch (CharacterCodingException e) {
					continue; // torn elsewhere, or another encoding
				}
			}
		}
		return false;
	}

	private static Map<String, Charset> others() {
		Map<String, Charset> all = new LinkedHashMap<>();
		all.put("EUC-JP", Charset.forName("EUC-JP")); //$NON-NLS-1$ //$NON-NLS-2$
		all.put("Shift_JIS", Charset.forName("windows-31j")); //$NON-NLS-1$ //$NON-NLS-2$
		return all;
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
