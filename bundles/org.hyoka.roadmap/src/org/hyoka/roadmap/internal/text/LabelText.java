// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.hyoka.drawing.LineBreaking;
import org.hyoka.drawing.TypeWidth;

/**
 * A label in lines.
 *
 * @param lines the lines, at least one
 * @param width width of the widest in px
 * @param cut   whether the text did not fit, so that the last line ends in …
 */
public record LabelText(List<String> lines, double width, boolean cut) {
	private static final String ELLIPSIS = "…";
	private static final double UNEVEN = 2;
	/** What one more line costs: as much as a break inside a word. */
	private static final double MORE_LINES = 1.3;
	private static final int LONGEST = 400;

	/** A label in one line, however wide. */
	public static LabelText single(String text, double size) {
		String clean = clean(text);
		return new LabelText(List.of(clean), TypeWidth.of(clean, size), false);
	}

	/**
	 * A label in as few lines as it needs, of about the same width, broken where it reads best.
	 *
	 * @param text  the text; line breaks in it count as blanks
	 * @param size  height of the type in px
	 * @param width most width of a line in px
	 * @param most  most lines, at least 1
	 */
	public static LabelText wrap(String text, double size, double width, int most) {
		LabelText one = single(text, size);
		if (one.width() <= width) {
			return one;
		}
		return most == 1 ? cut(one.lines().getFirst(), size, width, 1) : new Search(one.lines().getFirst(), size, width).best(most);
	}

	private static String clean(String text) {
		if (text == null) {
			return "";
		}
		StringBuilder out = new StringBuilder(text.length());
		for (int i = 0; i < text.length() && out.length() < LONGEST; i++) {
			char c = text.charAt(i);
			out.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
		}
		return out.toString().strip();
	}

	/** Fills lines as far as they go; the last ends in …. */
	private static LabelText cut(String text, double size, double width, int most) {
		List<String> lines = new ArrayList<>();
		BitSet places = LineBreaking.places(text);
		int from = 0;
		while (lines.size() < most - 1 && from < text.length()) {
			int fits = fitting(text, from, size, width);
			int place = fits < text.length() ? places.previousSetBit(fits) : fits;
			int to = place > from ? place : fits;
			lines.add(text.substring(from, to).strip());
			from = to;
		}
		String rest = text.substring(from).strip();
		boolean over = TypeWidth.of(rest, size) > width;
		if (over) {
			rest = rest.substring(0, fitting(rest, 0, size, width - size)).stripTrailing() + ELLIPSIS;
		}
		if (!rest.isEmpty() || lines.isEmpty()) {
			lines.add(rest);
		}
		return new LabelText(lines, lines.stream().mapToDouble(line -> TypeWidth.of(line, size)).max().orElse(0), over);
	}

	/** How far from a position a line of that width reaches; at least one character. */
	private static int fitting(String text, int from, double size, double width) {
		double used = 0;
		int i = from;
		while (i < text.length()) {
			int c = text.codePointAt(i);
			used += TypeWidth.em(c) * size;
			if (used > width && i > from) {
				break;
			}
			i += Character.charCount(c);
		}
		return i;
	}

	/** Tries all ways to break a text, for the one that costs least. */
	private static final class Search {
		private final String text;
		private final double size;
		private final double width;
		private final double[] upTo;
		private final double[] breaks;
		private double reached;

		Search(String text, double size, double width) {
			this.text = text;
			this.size = size;
			this.width = width;
			upTo = new double[text.length() + 1];
			breaks = new double[text.length() + 1];
			LineBreaks places = new LineBreaks(text);
			for (int i = 0; i < text.length(); i++) {
				boolean low = Character.isLowSurrogate(text.charAt(i));
				upTo[i + 1] = upTo[i] + (low ? 0 : TypeWidth.em(text.codePointAt(i)) * size);
				breaks[i] = places.cost(i);
			}
		}

		LabelText best(int most) {
			int fewest = Math.max(2, (int) Math.ceil(upTo[text.length()] / width));
			List<String> best = List.of();
			double least = LineBreaks.NEVER;
			for (int lines = fewest; lines <= Math.min(most, fewest + 2); lines++) {
				List<String> found = in(lines);
				double cost = reached + lines * MORE_LINES;
				if (!found.isEmpty() && cost < least) {
					best = found;
					least = cost;
				}
			}
			return best.isEmpty() ? cut(text, size, width, most)
					: new LabelText(best, best.stream().mapToDouble(line -> TypeWidth.of(line, size)).max().orElse(0), false);
		}

		/** The best way in exactly so many lines; empty if there is none. */
		private List<String> in(int lines) {
			int length = text.length();
			double ideal = upTo[length] / lines;
			double[] cost = new double[length + 1];
			Arrays.fill(cost, LineBreaks.NEVER);
			cost[0] = 0;
			int[][] from = new int[lines][length + 1];
			for (int line = 0; line < lines; line++) {
				double[] next = new double[length + 1];
				Arrays.fill(next, LineBreaks.NEVER);
				boolean last = line == lines - 1;
				for (int to = last ? length : line + 1; to <= length; to++) {
					double here = to == length ? 0 : breaks[to];
					if (!(here < LineBreaks.NEVER) || to == length && !last) {
						continue;
					}
					for (int start = to - 1; start >= line && upTo[to] - upTo[start] <= width + size; start--) {
						if (cost[start] < LineBreaks.NEVER && lineWidth(start, to) <= width) {
							double uneven = (lineWidth(start, to) - ideal) / ideal;
							double total = cost[start] + here + uneven * uneven * UNEVEN;
							if (total < next[to]) {
								next[to] = total;
								from[line][to] = start;
							}
						}
					}
				}
				cost = next;
			}
			reached = cost[length];
			return reached < LineBreaks.NEVER ? lines(from, lines) : List.of();
		}

		private double lineWidth(int start, int to) {
			int end = to;
			while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
				end--;
			}
			return upTo[end] - upTo[start];
		}

		private List<String> lines(int[][] from, int lines) {
			List<String> found = new ArrayList<>();
			int to = text.length();
			for (int line = lines - 1; line >= 0; line--) {
				found.addFirst(text.substring(from[line][to], to).strip());
				to = from[line][to];
			}
			return found;
		}
	}
}
