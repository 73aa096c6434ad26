// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.report.paint;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes drawings as PNG with a palette. A drawing has few inks; the shades between them, where edges are smoothed, are
 * told apart no finer than in 32 (or 16) steps a channel. An ink itself keeps its very colour, since its areas come first.
 */
final class IndexedPng {
	private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A };
	private static final int COLOURS = 256;
	private static final byte AS_ABOVE = 2;
	private static final int WALKED = 8;

	/** Which entry of the palette a shade has. */
	private static final class Shades {
		private final int bits;
		private final short[] entries;
		private final int[] colours = new int[COLOURS];
		private int count;

		Shades(int bits) {
			this.bits = bits;
			entries = new short[1 << 3 * bits];
			Arrays.fill(entries, (short) -1);
		}

		/** The entry of a colour; -1 when the palette is full. */
		int entry(int rgb) {
			int down = 8 - bits;
			int shade = (rgb >> 16 & 0xFF) >> down << 2 * bits | (rgb >> 8 & 0xFF) >> down << bits | (rgb & 0xFF) >> down;
			int entry = entries[shade];
			if (entry < 0 && count < COLOURS) {
				colours[count] = rgb & 0xFFFFFF;
				entries[shade] = (short) count;
				return count++;
			}
			return entry;
		}

		byte[] palette() {
			ByteBuffer out = ByteBuffer.allocate(3 * count);
			for (int i = 0; i < count; i++) {
				out.put((byte) (colours[i] >> 16)).put((byte) (colours[i] >> 8)).put((byte) colours[i]);
			}
			return out.array();
		}
	}

	private IndexedPng() {
	}

	/**
	 * The picture as a file; empty if it has more shades than a palette holds.
	 *
	 * @param pixels 0xRRGGBB, row by row from the top
	 */
	static Optional<byte[]> encode(int[] pixels, int width, int height) {
		for (int bits = 5; bits > 3; bits--) {
			Shades shades = new Shades(bits);
			byte[] rows = rows(pixels, width, height, shades);
			if (rows.length > 0) {
				return Optional.of(file(rows, width, height, shades.palette()));
			}
		}
		return Optional.empty();
	}

	/**
	 * Each row behind the byte that says how it is filtered: a row like the one above is a row of no differences, any other
	 * stands as it is. Nothing if the palette does not do.
	 */
	private static byte[] rows(int[] pixels, int width, int height, Shades shades) {
		byte[] rows = new byte[(width + 1) * height];
		for (int y = 0; y < height; y++) {
			int from = y * width;
			int to = y * (width + 1);
			if (y > 0 && Arrays.equals(pixels, from, from + width, pixels, from - width, from)) {
				rows[to] = AS_ABOVE;
			} else if (!row(pixels, from, width, rows, to + 1, shades)) {
				return new byte[0];
			}
		}
		return rows;
	}

	/** Writes the entries of a row; false if the palette is full. */
	private static boolean row(int[] pixels, int from, int width, byte[] rows, int to, Shades shades) {
		for (int x = 0; x < width;) {
			int end = endOfRun(pixels, from + x, from + width) - from;
			int entry = shades.entry(pixels[from + x]);
			if (entry < 0) {
				return false;
			}
			// Nothing is to be written for the first colour, the paper's.
			if (entry > 0) {
				Arrays.fill(rows, to + x, to + end, (byte) entry);
			}
			x = end;
		}
		return true;
	}

	/** Where the pixels of one colour end; short runs are walked, long ones compared with themselves at once. */
	private static int endOfRun(int[] pixels, int from, int end) {
		int colour = pixels[from];
		int near = Math.min(end, from + WALKED);
		int at = from + 1;
		while (at < near && pixels[at] == colour) {
			at++;
		}
		if (at < near || near == end) {
			return at;
		}
		int differs = Arrays.mismatch(pixels, at - 1, end - 1, pixels, at, end);
		return differs < 0 ? end : at + differs;
	}

	private static byte[] file(byte[] rows, int width, int height, byte[] palette) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
		out.writeBytes(SIGNATURE);
		chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put((byte) 3).array(), 13);
		chunk(out, "PLTE", palette, palette.length);
		Deflater deflater = new Deflater(2);
		try {
			deflater.setInput(rows);
			deflater.finish();
			byte[] packed = new byte[rows.length + rows.length / 1000 + 64];
			int length = 0;
			while (!deflater.finished()) {
				length += deflater.deflate(packed, length, packed.length - length);
			}
			chunk(out, "IDAT", packed, length);
		} finally {
			deflater.end();
		}
		chunk(out, "IEND", new byte[0], 0);
		return out.toByteArray();
	}

	private static void chunk(ByteArrayOutputStream out, String type, byte[] data, int length) {
		byte[] name = type.getBytes(StandardCharsets.US_ASCII);
		CRC32 check = new CRC32();
		check.update(name);
		check.update(data, 0, length);
		out.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
		out.writeBytes(name);
		out.write(data, 0, length);
		out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
	}
}
