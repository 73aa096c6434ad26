// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text;

/**
 * The beginning of a text, for where room is short.
 *
 * @since 0.1
 */
public final class Excerpt {
	private static final int QUOTED = 60;

	private Excerpt() {
	}

	/**
	 * The beginning of a text on one line, with an ellipsis where it is cut; empty for null.
	 *
	 * @param most characters, the ellipsis among them; at least 2
	 */
	public static String of(String text, int most) {
		String line = text == null ? "" : text.strip().replaceAll("\\s+", " ");
		if (line.length() <= most) {
			return line;
		}
		int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
		return line.substring(0, end) + "…";
	}

	/** A text of unknown origin as a sentence can quote it: at most 60 characters, and without control and format characters. */
	public static String of(String text) {
		String clean = text.replaceAll("[\\p{Cc}\\p{Cf}]", " ").strip();
		return clean.codePointCount(0, clean.length()) <= QUOTED ? clean
				: clean.substring(0, clean.offsetByCodePoints(0, QUOTED)) + "…";
	}
}
