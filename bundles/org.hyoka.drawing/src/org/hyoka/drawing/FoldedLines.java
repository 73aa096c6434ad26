// SPDX-License-Identifier: EPL-2.0
package org.hyoka.drawing;

import java.nio.charset.StandardCharsets;

/**
 * Lines as iCalendar folds them (RFC 5545, 3.1): at most 75 octets of UTF-8 each, the rest on lines that begin with a space.
 * The library for calendars counts characters, of which Japanese have three octets.
 *
 * @since 0.1
 */
public final class FoldedLines {
	private static final int LONGEST = 75;

	private FoldedLines() {
	}

	/**
	 * Folds a text between its characters, never within one.
	 *
	 * @param text lines that end with CR LF
	 * @return the same lines, folded; the last one ends with CR LF, too
	 */
	public static String of(String text) {
		StringBuilder folded = new StringBuilder(text.length() * 17 / 16);
		for (String line : text.split("\r\n")) {
			int used = 0;
			for (int i = 0; i < line.length();) {
				String character = Character.toString(line.codePointAt(i));
				int octets = character.getBytes(StandardCharsets.UTF_8).length;
				if (used + octets > LONGEST) {
					folded.append("\r\n ");
					used = 1;
				}
				folded.append(character);
				used += octets;
				i += character.length();
			}
			folded.append("\r\n");
		}
		return folded.toString();
	}
}
