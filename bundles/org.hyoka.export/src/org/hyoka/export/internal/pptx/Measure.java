// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pptx;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.core.report.charts.Canvas;

/** How much room text takes. Wide and narrow letters are told apart; which font shows it is not known here. */
final class Measure {
	/** A line of a text, from and to as indices of its characters. */
	record Line(int from, int to) {
	}

	private Measure() {
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
			double wide = Canvas.width(Character.toString(letter), size);
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
}
