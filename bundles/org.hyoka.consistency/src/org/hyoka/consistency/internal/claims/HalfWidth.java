// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.claims;

/** Texts as figures are read in them: full-width letters, digits and signs in half width, each at the place where it stood. */
final class HalfWidth {
	private static final int FIRST = 0xFF01;
	private static final int LAST = 0xFF5E;
	private static final int SHIFT = 0xFEE0;

	private HalfWidth() {
	}

	/** The text in half width, as long as it was. Markdown's marks of weight are blanks. */
	static String of(String text) {
		if (isHalf(text)) {
			return text;
		}
		char[] half = text.toCharArray();
		for (int i = 0; i < half.length; i++) {
			char c = half[i];
			if (c >= FIRST && c <= LAST) {
				half[i] = (char) (c - SHIFT);
			} else if (c == '\u3000' || c == '\u00A0') {
				half[i] = ' ';
			}
		}
		return new String(half);
	}

	private static boolean isHalf(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= FIRST && c <= LAST || c == '\u3000' || c == '\u00A0') {
				return false;
			}
		}
		return true;
	}
}
