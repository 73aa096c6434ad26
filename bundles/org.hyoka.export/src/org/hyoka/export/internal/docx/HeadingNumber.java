// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

import org.hyoka.report.blocks.ContentsEntry;
import org.hyoka.report.blocks.HeadingNumbers;

/**
 * The number of a heading as Word counts it.
 *
 * @param before what stands before the count, such as 第
 * @param format the kind of digits, as Word names it; empty for what is not counted
 * @param value  the count; 0 for none
 * @param after  what stands behind it, such as 章
 * @param apart  whether a blank stands between number and title
 */
record HeadingNumber(String before, String format, int value, String after, boolean apart) {
	private static final HeadingNumber NONE = new HeadingNumber("", "", 0, "", false);
	private static final int LARGEST_CIRCLED = 20;
	private static final int MOST_DIGITS = 6;

	/** The number of a heading; one that does not count for a heading without a number, and for one with a letter. */
	static HeadingNumber of(ContentsEntry heading) {
		String number = heading.number();
		boolean apart = heading.text().length() > number.length() + heading.title().length();
		int from = 0;
		while (from < number.length() && !Character.isDigit(number.charAt(from)) && circled(number.charAt(from)) == 0) {
			from++;
		}
		int to = from;
		while (to < number.length() && Character.isDigit(number.charAt(to))) {
			to++;
		}
		if (from == number.length() || to - from > MOST_DIGITS || letters(number)) {
			return NONE;
		}
		if (to == from) {
			return new HeadingNumber(number.substring(0, from), "decimalEnclosedCircle", circled(number.charAt(from)), number.substring(from + 1),
					apart);
		}
		String format = number.charAt(from) < 0x80 ? "decimal" : "decimalFullWidth";
		return new HeadingNumber(number.substring(0, from), format, Integer.parseInt(number.substring(from, to)), number.substring(to), apart);
	}

	/** Word has circles up to twenty. */
	private static int circled(char c) {
		for (int i = 1; i <= LARGEST_CIRCLED; i++) {
			if (HeadingNumbers.circled(i).charAt(0) == c) {
				return i;
			}
		}
		return 0;
	}

	/** Whether it is a project's code, such as A2, and no count. */
	private static boolean letters(String number) {
		return number.matches("[A-Za-zＡ-Ｚａ-ｚ].*") && !number.contains(" ");
	}

	/** Whether it is counted. */
	boolean counts() {
		return !format.isEmpty();
	}

	/** Whether another number differs by its count alone. */
	boolean isLike(HeadingNumber other) {
		return before.equals(other.before) && format.equals(other.format) && after.equals(other.after) && apart == other.apart;
	}
}
