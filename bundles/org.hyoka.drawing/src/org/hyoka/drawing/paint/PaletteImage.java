// SPDX-License-Identifier: EPL-2.0
package org.hyoka.drawing.paint;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/**
 * A palette for a drawing. A drawing has few inks: the colours that cover most keep their very colour. The shades between
 * them, where edges are smoothed, are told apart no finer than in 32 (or 16) steps a channel.
 */
final class PaletteImage {
	private static final int BITS = 8;
	private static final int MOST_COLOURS = 1 << BITS;
	/** How many colours keep their very colour. */
	private static final int INKS = 64;
	/** A picture of more colours than these is no drawing. */
	private static final int MOST_SHADES = 1 << 16;

	/** Red, green and blue of each entry. */
	private final int[] colours = new int[MOST_COLOURS];
	private int count;
	/** The entry of each colour of the picture. */
	private final Map<Integer, Integer> entries = new HashMap<>();

	private PaletteImage() {
	}

	/**
	 * The picture with a palette; empty if it has more shades than a palette holds.
	 *
	 * @param pixels 0xRRGGBB, row by row from the top
	 */
	static Optional<BufferedImage> of(int[] pixels, int width, int height) {
		Map<Integer, Integer> areas = areas(pixels);
		if (areas.size() > MOST_SHADES) {
			return Optional.empty();
		}
		List<Integer> largestFirst = areas.entrySet().stream()
				.sorted(Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Entry.comparingByKey()))
				.map(Entry::getKey).toList();
		for (int bits = 5; bits > 3; bits--) {
			PaletteImage palette = new PaletteImage();
			if (palette.holds(largestFirst, bits)) {
				return Optional.of(palette.paint(pixels, width, height));
			}
		}
		return Optional.empty();
	}

	/** How many pixels each colour covers. */
	private static Map<Integer, Integer> areas(int[] pixels) {
		Map<Integer, Integer> areas = new HashMap<>();
		for (int from = 0; from < pixels.length && areas.size() <= MOST_SHADES;) {
			int to = endOfRun(pixels, from);
			areas.merge(pixels[from], to - from, Integer::sum);
			from = to;
		}
		return areas;
	}

	private static int endOfRun(int[] pixels, int from) {
		int to = from + 1;
		while (to < pixels.length && pixels[to] == pixels[from]) {
			to++;
		}
		return to;
	}

	/** Gives each colour an entry; false when there are too few of them for shades of so many bits a channel. */
	private boolean holds(List<Integer> largestFirst, int bits) {
		int down = BITS - bits;
		Map<Integer, Integer> shades = new HashMap<>();
		for (int i = 0; i < largestFirst.size(); i++) {
			int rgb = largestFirst.get(i);
			int shade = (rgb >> 16 & 0xFF) >> down << 2 * bits | (rgb >> 8 & 0xFF) >> down << bits | (rgb & 0xFF) >> down;
			Integer entry = i < INKS ? null : shades.get(shade);
			if (entry == null) {
				if (count == MOST_COLOURS) {
					return false;
				}
				entry = count;
				colours[count++] = rgb;
				if (i >= INKS) {
					shades.put(shade, entry);
				}
			}
			entries.put(rgb, entry);
		}
		return true;
	}

	private BufferedImage paint(int[] pixels, int width, int height) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED,
				new IndexColorModel(BITS, count, colours, 0, false, -1, DataBuffer.TYPE_BYTE));
		byte[] indexes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
		for (int from = 0; from < pixels.length;) {
			int to = endOfRun(pixels, from);
			Arrays.fill(indexes, from, to, entries.get(pixels[from]).byteValue());
			from = to;
		}
		return image;
	}
}
