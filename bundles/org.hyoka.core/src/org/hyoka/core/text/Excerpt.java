// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text;

/**
 * A text of unknown origin as a sentence can quote it: short, and without signs that upset the sentence.
 *
 * @since 0.1
 */
public final class Excerpt {
	private static final int LONGEST = 60;

	private Excerpt() {
	}

	/** The text without control and format characters, at most 60 characters long; what is cut off is marked by an ellipsis. */
	public static String of(String text) {
		String clean = text.replaceAll("[\\p{Cc}\\p{Cf}]", " ").strip();
		return clean.codePointCount(0, clean.length()) <= LONGEST ? clean
				: clean.substring(0, clean.offsetByCodePoints(0, LONGEST)) + "…";
	}
}
