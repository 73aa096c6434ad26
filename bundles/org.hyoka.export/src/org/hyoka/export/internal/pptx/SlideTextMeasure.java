// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pptx;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room text takes. Which font shows it is not known here, so that Latin letters are as wide as in the wider of the
 * usual fonts, and some programs leave a little room between them and Japanese ones.
 */
final class SlideTextMeasure {
	/** A line of a text, from and to as indices of its characters. */
	record Line(int from, int to) {
	}

	/** Between letters of both kinds. */
	private static final double BETWEEN = 0.2;

	private SlideTextMeasure() {
	}

	/** The lines of a text that wraps at a width; at least one. Words of narrow letters stay whole where a line holds them. */
	static List<Line> lines(String text, double size, double width) {
		List<Line> lines = new ArrayList<>();
		int from = 0;
		double used = 0;
		int parting = 0;
		double afterParting = 0;
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			int letter = text.codePointAt(i);
			if (letter == '\n') {
				lines.add(new Line(from, i));
				from = i + 1;
				used = 0;
				parting = from;
				continue;
			}
			if (i > from && mayPart(text.codePointBefore(i), letter)) {
				parting = i;
				afterParting = 0;
			}
			double wide = (width(letter) + (i > from && wide(letter) != wide(text.codePointBefore(i)) ? BETWEEN : 0)) * size;
			if (used + wide > width && i > from && letter != ' ') {
				boolean whole = parting > from;
				int at = whole ? parting : i;
				lines.add(new Line(from, at));
				from = at;
				used = whole ? afterParting : 0;
			}
			used += wide;
			afterParting += wide;
		}
		lines.add(new Line(from, text.length()));
		return lines;
	}

	/** Between wide letters, between them and narrow ones, and after a space or hyphen. */
	private static boolean mayPart(int before, int letter) {
		return before == ' ' || before == '-' || wide(before) || wide(letter);
	}

	private static boolean wide(int letter) {
		return letter >= 0x2E80;
	}

	/** In heights of the letter. */
	private static double width(int letter) {
		if (letter >= 0xFF61 && letter <= 0xFF9F) {
			return 0.5; // half-width kana
		}
		// Greek, Cyrillic and signs such as ○, ① and ～ are as wide as high in Japanese fonts.
		if (letter >= 0x370 || letter == '×' || letter == '±' || letter == '÷' || letter == '°') {
			return Character.getType(letter) == Character.NON_SPACING_MARK ? 0 : 1;
		}
		if ("ilIj.,:;'|!".indexOf(letter) >= 0) {
			return 0.33;
		}
		if (" frt-()[]/\"*".indexOf(letter) >= 0) {
			return 0.4;
		}
		if ("mwMW@%".indexOf(letter) >= 0) {
			return 0.92;
		}
		return Character.isUpperCase(letter) ? 0.7 : 0.62;
	}
}
