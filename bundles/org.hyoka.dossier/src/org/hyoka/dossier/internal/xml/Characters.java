// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.xml;

/** What characters XML 1.0 can hold. */
public final class Characters {
	private Characters() {
	}

	/** Whether a code point can stand in XML. */
	public static boolean isKept(int c) {
		return c >= 0x20 ? c < 0xD800 || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF && c <= 0x10FFFF
				: c == '\t' || c == '\n' || c == '\r';
	}

	/** Whether a text holds a character that XML cannot hold. */
	public static boolean hasUnkept(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < 0x20 ? c != '\t' && c != '\n' && c != '\r' : c >= 0xD800) {
				return text.codePoints().anyMatch(p -> !isKept(p));
			}
		}
		return false;
	}

	/**
	 * The text with what XML can hold: line and page breaks of word processors become line ends, anything else becomes
	 * the replacement character.
	 */
	public static String kept(String text) {
		StringBuilder b = new StringBuilder(text.length());
		text.codePoints().map(c -> isKept(c) ? c : c == 0x0B || c == 0x0C ? '\n' : '�')
				.forEach(b::appendCodePoint);
		return b.toString();
	}
}
