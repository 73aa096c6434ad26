// SPDX-License-Identifier: EPL-2.0
package org.hyoka.drawing;

/**
 * The width of texts on a terminal, in columns: a Japanese character takes two, a Latin one takes one, a combining mark
 * takes none. Characters that are wide in Japanese fonts only (○, ①, ～; East Asian width "ambiguous") take one, as
 * terminals do by default.
 *
 * @since 0.1
 */
public final class TextWidth {
	private TextWidth() {
	}

	/** The width of a text without line breaks, in columns. */
	public static int of(String text) {
		int width = 0;
		for (int i = 0; i < text.length();) {
			int c = text.codePointAt(i);
			width += of(c);
			i += Character.charCount(c);
		}
		return width;
	}

	/** The width of a character, in columns: 0 to 2. */
	public static int of(int codePoint) {
		return switch (Character.getType(codePoint)) {
		case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL,
				Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
			0;
		default -> WideCharacters.contains(codePoint) ? 2 : 1;
		};
	}

	/** The text with blanks at its end, so that it fills the columns; a wider text stays as it is. */
	public static String padRight(String text, int columns) {
		return text + blanks(columns - of(text));
	}

	/** The text with blanks before it, so that it fills the columns; a wider text stays as it is. */
	public static String padLeft(String text, int columns) {
		return blanks(columns - of(text)) + text;
	}

	private static String blanks(int count) {
		return " ".repeat(Math.max(0, count));
	}
}
