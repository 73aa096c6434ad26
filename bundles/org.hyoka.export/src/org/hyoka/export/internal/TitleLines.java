// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.hyoka.drawing.LineBreaking;
import org.hyoka.drawing.TypeWidth;

/** Where a title that needs several lines is broken: at ends of phrases, into lines that are about as long as each other. */
public final class TitleLines {
	private static final double NARROW = 0.56;
	/** What it costs to part a compound of Chinese characters, beside the squares of the differences. */
	private static final double COMPOUND = 60;
	/** What programs differ by in measuring a line; less than any character. */
	private static final double SLACK = 0.3;

	private TitleLines() {
	}

	/**
	 * The title with a line feed at the end of each line but the last; as it is where it fits into one line, or where no phrase ends
	 * in time.
	 *
	 * @param title in one line; one that is broken by hand stays so
	 * @param room  of a line, in widths of a Japanese character
	 */
	public static String broken(String title, double room) {
		double[] widths = widths(title);
		double all = widths[title.length()];
		if (all <= room || title.indexOf('\n') >= 0) {
			return title;
		}
		int[] ends = ends(title);
		for (int lines = (int) Math.ceil(all / room); lines <= ends.length; lines++) {
			List<Integer> found = divide(title, ends, widths, lines, room);
			if (!found.isEmpty()) {
				return cut(title, found);
			}
		}
		return title;
	}

	/**
	 * The least room in which a title that is broken wherever a line is full has its lines broken at ends of phrases, and no more of
	 * them than in the whole room: for forms whose titles must stay one text. 0 where it fits into one line, or there is none.
	 *
	 * @param title in one line
	 * @param room  of a line, in widths of a Japanese character
	 */
	public static double narrowed(String title, double room) {
		double[] widths = widths(title);
		double all = widths[title.length()];
		if (all <= room || title.indexOf('\n') >= 0) {
			return 0;
		}
		int[] ends = ends(title);
		double narrowed = narrowed(Arrays.stream(ends).filter(end -> parting(title, end) == 0).toArray(), widths, room);
		return narrowed > 0 ? narrowed : narrowed(ends, widths, room);
	}

	private static double narrowed(int[] ends, double[] widths, double room) {
		double all = widths[widths.length - 1];
		int lines = (int) Math.ceil(all / room);
		for (int end : ends) {
			double narrow = widths[end] + SLACK;
			if (narrow <= room && narrow * lines >= all && linesOf(ends, widths, narrow) == lines) {
				return narrow;
			}
		}
		return 0;
	}

	/** How many lines there are if each takes as many characters as it has room for; 0 if one ends within a phrase. */
	private static int linesOf(int[] ends, double[] widths, double room) {
		int lines = 0;
		for (int from = 0; from < widths.length - 1; lines++) {
			int to = from;
			while (to < widths.length - 1 && widths[to + 1] - widths[from] <= room) {
				to++;
			}
			if (to == from || Arrays.binarySearch(ends, to) < 0) {
				return 0;
			}
			from = to;
		}
		return lines;
	}

	/** How far each character is from the beginning. */
	private static double[] widths(String title) {
		double[] widths = new double[title.length() + 1];
		for (int i = 0; i < title.length(); i++) {
			widths[i + 1] = widths[i] + (TypeWidth.isWide(title.charAt(i)) ? 1 : NARROW);
		}
		return widths;
	}

	/** Where a line may end, the end of the title last. */
	private static int[] ends(String title) {
		BitSet ends = LineBreaking.phrases(title);
		for (int i = 1; i < title.length(); i++) {
			if (Character.isWhitespace(title.charAt(i - 1))) {
				ends.set(i);
			}
		}
		ends.set(title.length());
		return ends.stream().toArray();
	}

	/** The ends of so many lines, none longer than there is room, with the least differences among them; empty where there are none. */
	private static List<Integer> divide(String title, int[] ends, double[] widths, int lines, double room) {
		double wanted = widths[widths.length - 1] / lines;
		double[][] cost = new double[lines + 1][ends.length];
		int[][] before = new int[lines + 1][ends.length];
		for (int line = 1; line <= lines; line++) {
			Arrays.fill(cost[line], Double.POSITIVE_INFINITY);
			for (int end = line - 1; end < ends.length; end++) {
				for (int start = line == 1 ? -1 : line - 2; start < (line == 1 ? 0 : end); start++) {
					double width = widths[ends[end]] - (start < 0 ? 0 : widths[ends[start]]);
					double sum = (start < 0 ? 0 : cost[line - 1][start]) + (width - wanted) * (width - wanted) + parting(title, ends[end]);
					if (width <= room && sum < cost[line][end]) {
						cost[line][end] = sum;
						before[line][end] = start;
					}
				}
			}
		}
		List<Integer> found = new ArrayList<>();
		int end = ends.length - 1;
		if (Double.isFinite(cost[lines][end])) {
			for (int line = lines; line >= 1; line--) {
				found.addFirst(ends[end]);
				end = before[line][end];
			}
		}
		return found;
	}

	private static double parting(String title, int at) {
		return at < title.length() && Character.isIdeographic(title.charAt(at - 1)) && Character.isIdeographic(title.charAt(at)) ? COMPOUND : 0;
	}

	private static String cut(String title, List<Integer> ends) {
		StringBuilder out = new StringBuilder();
		int from = 0;
		for (int end : ends) {
			out.append(out.isEmpty() ? "" : "\n").append(title.substring(from, end).strip());
			from = end;
		}
		return out.toString();
	}
}
