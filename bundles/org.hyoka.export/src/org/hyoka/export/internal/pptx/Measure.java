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

	/** The lines of a text that wraps at a width; at least one. */
	static List<Line> lines(String text, double size, double width) {
		List<Line> lines = new ArrayList<>();
		int from = 0;
		double used = 0;
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			int letter = text.codePointAt(i);
			if (letter == '\n') {
				lines.add(new Line(from, i));
				from = i + 1;
				used = 0;
				continue;
			}
			double wide = Canvas.width(Character.toString(letter), size);
			if (used + wide > width && i > from) {
				lines.add(new Line(from, i));
				from = i;
				used = 0;
			}
			used += wide;
		}
		lines.add(new Line(from, text.length()));
		return lines;
	}
}
