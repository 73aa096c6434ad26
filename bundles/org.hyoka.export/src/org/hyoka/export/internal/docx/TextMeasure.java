// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

import java.util.BitSet;
import java.util.List;

import org.hyoka.drawing.LineBreaking;
import org.hyoka.drawing.TypeWidth;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.InlineText;

/**
 * Breaks text into lines as a word processor does: a Japanese character takes its size, a Latin one what Times and Arial
 * give it, lines end where {@link LineBreaking} lets them, a comma or full stop may hang.
 */
final class TextMeasure {
	private static final String HANGING = "、。，．";
	private static final double AUTO_SPACE = 0.25;
	/** Widths of U+0020 to U+007E in thousandths of the size. */
	private static final int[] TIMES = { 250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
			500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722,
			611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500,
			444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480,
			541 };
	private static final int[] ARIAL = { 278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
			556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
			556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
			556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334,
			584 };

	/** Where the letters of a typewriter stand in for those of ASCII, so that they are as wide as each other. */
	private static final int TYPED = 0xE000;

	private TextMeasure() {
	}

	/** The text of runs, to be measured. */
	static String plain(List<Inline> runs) {
		if (runs.stream().noneMatch(Inline.Code.class::isInstance)) {
			return InlineText.plain(runs);
		}
		StringBuilder text = new StringBuilder();
		for (Inline run : runs) {
			if (run instanceof Inline.Code code) {
				code.text().chars().forEach(c -> text.append((char) (c > ' ' && c < 0x7F ? TYPED + c : c)));
			} else {
				text.append(InlineText.plain(List.of(run)));
			}
		}
		return text.toString();
	}

	/**
	 * How many lines a text takes; at least one.
	 *
	 * @param text   with line feeds where lines are broken by hand
	 * @param size   of its characters, in twentieths of a point
	 * @param sans   whether Latin letters are Arial's
	 * @param width  of a line
	 * @param indent of the first line, beside that; negative when it hangs out
	 */
	static int lines(String text, double size, boolean sans, double width, double indent) {
		int lines = 1;
		double x = indent;
		double word = 0;
		int before = 0;
		BitSet places = LineBreaking.places(text);
		for (int i = 0; i < text.length();) {
			int at = i;
			int c = text.codePointAt(at);
			i += Character.charCount(c);
			if (c == '\n') {
				lines++;
				x = 0;
				before = 0;
				continue;
			}
			double advance = advance(c, sans) * size;
			if (before != 0 && TypeWidth.isWide(before) != TypeWidth.isWide(c) && spaced(before) && spaced(c)) {
				advance += AUTO_SPACE * size;
			}
			word = before == 0 || places.get(at) ? advance : word + advance;
			x += advance;
			if (x > width + 1 && c != ' ' && HANGING.indexOf(c) < 0) {
				lines++;
				x = word < x ? word : advance;
			}
			before = c;
		}
		return lines;
	}

	private static double advance(int c, boolean sans) {
		if (c >= 0x20 && c < 0x7F) {
			return (sans ? ARIAL : TIMES)[c - 0x20] / 1000.0;
		}
		return typed(c) ? 0.6 : TypeWidth.isWide(c) ? 1 : 0.5;
	}

	private static boolean typed(int c) {
		return c > TYPED && c < TYPED + 0x7F;
	}

	/** Letters and digits stand apart from Japanese characters; marks do not. */
	private static boolean spaced(int c) {
		return Character.isLetterOrDigit(c);
	}
}
