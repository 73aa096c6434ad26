// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.report.paint;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes drawings as PNG with a palette. A drawing has few inks: the colours that cover most keep their very colour. The
 * shades between them, where edges are smoothed, are told apart no finer than in 32 (or 16) steps a channel.
 */
final class IndexedPng {
	private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A };
	private static final int COLOURS = 256;
	private static final byte AS_ABOVE = 2;
	private static final int WALKED = 8;

	/** How many colours keep their very colour. */
	private static final int INKS = 64;

	/** How many pixels each colour covers: a hash table of colours, open where there is room. */
	private static final class Areas {
		private static final int SIZE = 1 << 17;
		private final int[] colours = new int[SIZE];
		private final int[] pixels = new int[SIZE];
		private int count;

		/** Adds a run of pixels; false if there are too many colours for a drawing. */
		boolean add(int rgb, int length) {
			int at = place(colours, rgb);
			if (colours[at] == 0) {
				colours[at] = rgb | SET;
				count++;
			}
			pixels[at] += length;
			return count < SIZE / 2;
		}

		/** The colours that cover most, the largest first. */
		int[] largest() {
			return IntStream.range(0, SIZE).filter(i -> colours[i] != 0).boxed().sorted(Comparator.comparingInt((Integer i) -> -pixels[i])
					.thenComparingInt(i -> colours[i])).limit(INKS).mapToInt(i -> colours[i] & 0xFFFFFF).toArray();
		}
	}

	/** Marks a place of a hash table as taken. */
	private static final int SET = 1 << 24;

	/** Where a colour stands in a hash table, or would. */
	private static int place(int[] table, int rgb) {
		int at = (rgb * 0x9E3779B1 >>> 8) & table.length - 1;
		while (table[at] != 0 && table[at] != (rgb | SET)) {
			at = at + 1 & table.length - 1;
		}
		return at;
	}

	/** Which entry of the palette a colour has. */
	private static final class Shades {
		private final int bits;
		private final short[] entries;
		private final int[] inks = new int[INKS * 8];
		private final short[] inkEntries = new short[INKS * 8];
		private final int[] colours = new int[COLOURS];
		private int count;

		Shades(int bits, int[] largest) {
			this.bits = bits;
			entries = new short[1 << 3 * bits];
			Arrays.fill(entries, (short) -1);
			for (int ink : largest) {
				int at = place(inks, ink);
				inks[at] = ink | SET;
				inkEntries[at] = (short) count;
				colours[count++] = ink;
			}
		}

		/** The entry of a colour; -1 when the palette is full. */
		int entry(int rgb) {
			int ink = place(inks, rgb & 0xFFFFFF);
			if (inks[ink] != 0) {
				return inkEntries[ink];
			}
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
		Areas areas = new Areas();
		for (int from = 0; from < pixels.length;) {
			int to = from + 1;
			while (to < pixels.length && pixels[to] == pixels[from]) {
				to++;
			}
			if (!areas.add(pixels[from] & 0xFFFFFF, to - from)) {
				return Optional.empty();
			}
			from = to;
		}
		int[] largest = areas.largest();
		for (int bits = 5; bits > 3; bits--) {
			Shades shades = new Shades(bits, largest);
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
