// SPDX-License-Identifier: EPL-2.0
package org.hyoka.drawing.paint;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
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
	/** Pixels to a run, as a drawing has them about. */
	private static final int ROOM = 32;

	/** How many colours keep their very colour. */
	private static final int INKS = 64;

	/** How many pixels each colour covers; colours are numbered as they come, and found by a hash table that grows with them. */
	private static final class Areas {
		private static final int MOST = 1 << 16;
		private static final int ROOM = 1 << 10;
		private int[] table = new int[4 * ROOM];
		private int[] numbers = new int[4 * ROOM];
		private int[] colours = new int[ROOM];
		private int[] pixels = new int[ROOM];
		private int count;

		/** Adds a run of pixels; answers the number of its colour, -1 if there are too many colours for a drawing. */
		int add(int rgb, int length) {
			int at = place(table, rgb);
			if (table[at] == 0) {
				if (count == MOST) {
					return -1;
				}
				if (count == colours.length) {
					grow();
					at = place(table, rgb);
				}
				table[at] = rgb | SET;
				numbers[at] = count;
				colours[count++] = rgb;
			}
			pixels[numbers[at]] += length;
			return numbers[at];
		}

		private void grow() {
			colours = Arrays.copyOf(colours, 2 * count);
			pixels = Arrays.copyOf(pixels, 2 * count);
			table = new int[2 * table.length];
			numbers = new int[table.length];
			for (int i = 0; i < count; i++) {
				int at = place(table, colours[i]);
				table[at] = colours[i] | SET;
				numbers[at] = i;
			}
		}

		/** The colours that cover most, the largest first. */
		int[] largest() {
			long[] bySize = new long[count];
			for (int i = 0; i < count; i++) {
				bySize[i] = (long) (Integer.MAX_VALUE - pixels[i]) << Integer.SIZE | colours[i];
			}
			Arrays.sort(bySize);
			int[] largest = new int[Math.min(INKS, count)];
			for (int i = 0; i < largest.length; i++) {
				largest[i] = (int) bySize[i];
			}
			return largest;
		}
	}

	/** The pixels as runs of one colour, row by row; a row like the one above has none. */
	private static final class Runs {
		private int[] colours;
		private int[] ends;
		/** Where the runs of each row begin. */
		private final int[] first;
		private int count;

		Runs(int height, int room) {
			first = new int[height + 1];
			colours = new int[room];
			ends = new int[room];
		}

		void add(int colour, int end) {
			if (count == colours.length) {
				colours = Arrays.copyOf(colours, 2 * count);
				ends = Arrays.copyOf(ends, 2 * count);
			}
			colours[count] = colour;
			ends[count++] = end;
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
		Runs runs = new Runs(height, Math.max(64, pixels.length / ROOM));
		for (int y = 0; y < height;) {
			int from = y * width;
			int like = y + 1;
			while (like < height && Arrays.equals(pixels, from, from + width, pixels, like * width, (like + 1) * width)) {
				like++;
			}
			for (int x = 0; x < width;) {
				int end = endOfRun(pixels, from + x, from + width) - from;
				int colour = areas.add(pixels[from + x] & 0xFFFFFF, (end - x) * (like - y));
				if (colour < 0) {
					return Optional.empty();
				}
				runs.add(colour, end);
				x = end;
			}
			Arrays.fill(runs.first, y + 1, like + 1, runs.count);
			y = like;
		}
		int[] largest = areas.largest();
		for (int bits = 5; bits > 3; bits--) {
			Shades shades = new Shades(bits, largest);
			byte[] rows = rows(runs, areas, width, height, shades);
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
	private static byte[] rows(Runs runs, Areas areas, int width, int height, Shades shades) {
		byte[] rows = new byte[(width + 1) * height];
		short[] entries = new short[areas.count];
		for (int y = 0; y < height; y++) {
			int to = y * (width + 1);
			if (runs.first[y] == runs.first[y + 1]) {
				rows[to] = AS_ABOVE;
				continue;
			}
			int x = 0;
			for (int i = runs.first[y]; i < runs.first[y + 1]; i++) {
				int colour = runs.colours[i];
				// Entries are kept one higher: nothing is known of a colour at first.
				if (entries[colour] == 0) {
					entries[colour] = (short) (1 + shades.entry(areas.colours[colour]));
					if (entries[colour] == 0) {
						return new byte[0];
					}
				}
				// Nothing is to be written for the first colour, the paper's.
				if (entries[colour] > 1) {
					Arrays.fill(rows, to + 1 + x, to + 1 + runs.ends[i], (byte) (entries[colour] - 1));
				}
				x = runs.ends[i];
			}
		}
		return rows;
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
