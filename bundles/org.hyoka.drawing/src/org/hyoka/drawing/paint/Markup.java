// SPDX-License-Identifier: EPL-2.0
package org.hyoka.drawing.paint;

/** Text in markup. */
public final class Markup {
	private Markup() {
	}

	/**
	 * Escapes text for elements and quoted attributes of HTML and XML. Characters that neither may hold (controls, lone
	 * surrogates) become U+FFFD.
	 *
	 * @param text any text
	 */
	public static String escape(String text) {
		StringBuilder out = null;
		int length = text.length();
		for (int i = 0; i < length; i++) {
			char c = text.charAt(i);
			String instead = instead(text, i, c);
			if (instead != null && out == null) {
				out = new StringBuilder(length + 16).append(text, 0, i);
			}
			if (out != null) {
				if (instead == null) {
					out.append(c);
				} else {
					out.append(instead);
				}
			}
		}
		return out == null ? text : out.toString();
	}

	private static String instead(String text, int i, char c) {
		return switch (c) {
		case '&' -> "&amp;";
		case '<' -> "&lt;";
		case '>' -> "&gt;";
		case '"' -> "&quot;";
		case '\'' -> "&#39;";
		case '\t', '\n', '\r' -> null;
		default -> c < 0x20 || c == 0x7F || c >= 0xFFFE || lone(text, i, c) ? "\uFFFD" : null;
		};
	}

	private static boolean lone(String text, int i, char c) {
		if (Character.isHighSurrogate(c)) {
			return i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
		}
		return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
	}
}
