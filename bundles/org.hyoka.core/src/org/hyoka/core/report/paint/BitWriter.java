// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.report.paint;

import java.util.Arrays;

/** Bytes that are written bit by bit, from the lowest of each byte, as RFC 1951 wants them. */
final class BitWriter {
	private static final int ROOM = 1 << 14;
	private byte[] bytes = new byte[ROOM];
	private int size;
	private long waiting;
	private int bits;

	/** Writes the lowest {@code count} bits of a value, at most 32; those above must be 0. */
	void write(int value, int count) {
		waiting |= (long) value << bits;
		bits += count;
		while (bits >= Byte.SIZE) {
			put((byte) waiting);
			waiting >>>= Byte.SIZE;
			bits -= Byte.SIZE;
		}
	}

	/** Fills the last byte up, and writes a number behind it, the highest byte first. */
	void end(int number) {
		if (bits > 0) {
			write(0, Byte.SIZE - bits);
		}
		for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
			put((byte) (number >> shift));
		}
	}

	private void put(byte value) {
		if (size == bytes.length) {
			bytes = Arrays.copyOf(bytes, 2 * size);
		}
		bytes[size++] = value;
	}

	byte[] bytes() {
		return Arrays.copyOf(bytes, size);
	}
}
