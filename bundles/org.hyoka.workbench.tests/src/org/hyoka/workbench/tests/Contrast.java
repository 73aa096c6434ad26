// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;

/**
 * How well what is seen stands out, measured in the points of a picture as WCAG 2.2 computes it: the lines of words one by one,
 * each by the colour that differs most from the one that is most frequent around it.
 */
final class Contrast {
	/** Less high are rules and underlines, not words. */
	private static final int LOWEST_LINE = 6;
	/** A line of fewer points that differ from the ground is a dot or a comma, of which smoothing leaves nothing in its own colour. */
	private static final int FEWEST_POINTS = 60;
	/** Points that differ less from the ground are the ground. */
	private static final double GROUND = 1.15;

	private Contrast() {
	}

	/** The ratio of two colours, 1 to 21. */
	static double of(RGB a, RGB b) {
		double first = luminance(a);
		double second = luminance(b);
		return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
	}

	private static double luminance(RGB c) {
		return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue);
	}

	private static double linear(int channel) {
		double c = channel / 255.0;
		return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}

	/**
	 * The ratio of each line of words in a picture, from top to bottom; empty where nothing is written.
	 *
	 * @param whole whether lines at the upper and lower edge are whole; else they are left out
	 */
	static List<Double> ofLines(ImageData picture, boolean whole) {
		RGB[][] points = points(picture);
		if (points.length == 0) {
			return List.of();
		}
		RGB ground = mostFrequent(points, 0, points.length);
		List<Double> lines = new ArrayList<>();
		int from = -1;
		for (int y = 0; y <= points.length; y++) {
			boolean inked = y < points.length && inked(points, y, y + 1, ground) > 0;
			if (inked && from < 0) {
				from = y;
			} else if (!inked && from >= 0) {
				boolean cut = !whole && (from == 0 || y == points.length);
				if (!cut && y - from >= LOWEST_LINE && inked(points, from, y, mostFrequent(points, from, y)) >= FEWEST_POINTS) {
					lines.add(best(points, from, y));
				}
				from = -1;
			}
		}
		return lines;
	}

	private static RGB[][] points(ImageData picture) {
		RGB[][] all = new RGB[picture.height][picture.width];
		for (int y = 0; y < picture.height; y++) {
			for (int x = 0; x < picture.width; x++) {
				all[y][x] = picture.palette.getRGB(picture.getPixel(x, y));
			}
		}
		return all;
	}

	private static long inked(RGB[][] points, int from, int to, RGB ground) {
		return counts(points, from, to).entrySet().stream().filter(e -> of(e.getKey(), ground) > GROUND).mapToLong(Map.Entry::getValue).sum();
	}

	private static Map<RGB, Integer> counts(RGB[][] points, int from, int to) {
		Map<RGB, Integer> counts = new HashMap<>();
		for (int y = from; y < to; y++) {
			for (RGB point : points[y]) {
				counts.merge(point, 1, Integer::sum);
			}
		}
		return counts;
	}

	private static RGB mostFrequent(RGB[][] points, int from, int to) {
		return counts(points, from, to).entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
	}

	/** A line may stand on a ground of its own, as a chosen row does. */
	private static double best(RGB[][] points, int from, int to) {
		RGB ground = mostFrequent(points, from, to);
		return counts(points, from, to).keySet().stream().mapToDouble(point -> of(point, ground)).max().orElseThrow();
	}
}
