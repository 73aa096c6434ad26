// SPDX-License-Identifier: EPL-2.0
package org.hyoka.drawing;

import java.util.ArrayList;
import java.util.List;


/**
 * The width of texts on a terminal, in columns: a Japanese character takes two, a Latin one takes one, a combining mark
 * takes none. Characters that are wide in Japanese fonts only (○, ①, ～; East Asian width "ambiguous") take one, as
 * terminals do by default.
 */
public final class TextWidth {
	private static final String ELLIPSIS = "…";

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

	private static int of(int codePoint) {
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

	/** The text, cut so that it fits into the columns; a cut one ends in …, and never in half a character. */
	public static String truncate(String text, int columns) {
		if (of(text) <= columns) {
			return text;
		}
		return columns < 1 ? "" : text.substring(0, fits(text, 0, columns - 1)) + ELLIPSIS;
	}

	private static int fits(String text, int from, int columns) {
		int width = 0;
		int i = from;
		while (i < text.length()) {
			int c = text.codePointAt(i);
			width += of(c);
			if (width > columns) {
				break;
			}
			i += Character.charCount(c);
		}
		return i;
	}

	/**
	 * The text in lines that fit into the columns: broken at line breaks and blanks, between Japanese characters anywhere
	 * but before closing marks.
	 *
	 * @param columns at least 2
	 * @return at least one line
	 */
	public static List<String> wrap(String text, int columns) {
		if (columns < 2) {
			throw new IllegalArgumentException("A line needs at least 2 columns, not " + columns + ".");
		}
		List<String> lines = new ArrayList<>();
		for (String paragraph : text.split("\\R", -1)) {
			int start = 0;
			while (of(paragraph.substring(start)) > columns) {
				int end = breakBefore(paragraph, start, fits(paragraph, start, columns));
				lines.add(paragraph.substring(start, end).stripTrailing());
				start = end;
				while (start < paragraph.length() && paragraph.charAt(start) == ' ') {
					start++;
				}
			}
			lines.add(paragraph.substring(start));
		}
		return List.copyOf(lines);
	}

	private static int breakBefore(String text, int start, int end) {
		for (int i = end; i > start; i--) {
			if (mayBreak(text, i)) {
				return i;
			}
		}
		return end;
	}

	private static boolean mayBreak(String text, int at) {
		if (at >= text.length() || Character.isLowSurrogate(text.charAt(at))) {
			return at >= text.length();
		}
		int before = text.codePointBefore(at);
		int after = text.codePointAt(at);
		if (before == ' ' || after == ' ') {
			return true;
		}
		boolean wide = WideCharacters.contains(before) || WideCharacters.contains(after);
		return wide && of(after) > 0 && "、。，．）」』】〉》〕］｝ー々！？・ぁぃぅぇぉっゃゅょァィゥェォッャュョ…％".indexOf(after) < 0
				&& "（「『【〈《〔［｛".indexOf(before) < 0;
	}
}
