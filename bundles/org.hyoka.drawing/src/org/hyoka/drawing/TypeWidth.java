// SPDX-License-Identifier: EPL-2.0
package org.hyoka.drawing;

/**
 * How wide text is without asking a display: Japanese characters are as wide as they are high, Latin letters as wide as
 * the wider of the usual screen fonts make them, so that text fits wherever it is drawn.
 *
 * @since 0.1
 */
public final class TypeWidth {
	private static final double[] ASCII = new double[128];
	static {
		for (int c = 0; c < 128; c++) {
			ASCII[c] = c < ' ' ? 0 : 0.58;
		}
		set(" ", 0.3);
		set("iIjl|'!.,:;`", 0.3);
		set("frt()[]{}/\\\"-*", 0.4);
		set("ABCDEFGHJKLNOPQRSTUVXYZ&", 0.7);
		set("mwMW%@", 0.92);
		set("+=<>~^#", 0.62);
	}

	private TypeWidth() {
	}

	private static void set(String characters, double width) {
		characters.chars().forEach(c -> ASCII[c] = width);
	}

	/** Width of a text in px. */
	public static double of(String text, double size) {
		double width = 0;
		for (int i = 0; i < text.length();) {
			int c = text.codePointAt(i);
			width += em(c);
			i += Character.charCount(c);
		}
		return width * size;
	}

	/** Width of a character by the height of the type. */
	public static double em(int c) {
		if (c < 128) {
			return ASCII[c];
		}
		if (c >= 0xFF61 && c <= 0xFFDC || c >= 0xFFE8 && c <= 0xFFEE) {
			return 0.55;
		}
		return switch (Character.getType(c)) {
		case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
		default -> isWide(c) ? 1 : 0.7;
		};
	}

	/** Whether a character is as wide as high in Japanese fonts. */
	public static boolean isWide(int c) {
		return c >= 0x1100 && c <= 0x115F || c >= 0x2010 && c <= 0x2027 || c >= 0x2030 && c <= 0x2044
				|| c >= 0x2100 && c <= 0x27BF || c >= 0x2E80 && c <= 0xA4CF || c >= 0xAC00 && c <= 0xD7A3
				|| c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFF60 || c >= 0xFFE0 && c <= 0xFFE6 || c >= 0x1F000
				|| c == 0xD7 || c == 0xF7 || c == 0xB1 || c == 0xB0 || c == 0xA7 || c == 0xB6;
	}
}
