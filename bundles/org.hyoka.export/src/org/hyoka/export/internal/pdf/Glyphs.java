// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/** Characters that the fonts of PDF files lack: a near one instead, else the mark that printers set for a missing letter. */
final class Glyphs {
	private static final Map<Integer, String> NEAR = Map.of(0x26AB, "●", 0x26AA, "○", 0x2022, "・", 0x2011, "-", 0xA0, " ");
	private static final String MISSING = "〓";
	/** What is known of the letters below: 1 shown, -1 not, 0 not asked yet. */
	private static final byte[] KNOWN = new byte[0x10000];

	private Glyphs() {
	}

	/** Makes all text of a page one that the fonts can show. */
	static void fit(Document page) {
		page.body().forEachNode(node -> {
			if (node instanceof TextNode text && !shown(text.getWholeText()).equals(text.getWholeText())) {
				text.text(shown(text.getWholeText()));
			}
		});
	}

	/** A text with nothing in it that the fonts lack. */
	static String shown(String text) {
		if (text.codePoints().allMatch(Glyphs::isShown)) {
			return text;
		}
		StringBuilder out = new StringBuilder(text.length());
		text.codePoints().forEach(letter -> {
			if (isShown(letter)) {
				out.appendCodePoint(letter);
			} else if (!isUnseen(letter)) {
				out.append(NEAR.getOrDefault(letter, MISSING));
			}
		});
		return out.toString();
	}

	/** Spaces without width, directions, and what chooses among forms of the letter before. */
	private static boolean isUnseen(int letter) {
		return Character.getType(letter) == Character.FORMAT || letter >= 0xFE00 && letter <= 0xFE0F || letter >= 0xE0100 && letter <= 0xE01EF;
	}

	private static boolean isShown(int letter) {
		if (letter >= KNOWN.length) {
			return inFonts(letter);
		}
		if (KNOWN[letter] == 0) {
			KNOWN[letter] = (byte) (letter < ' ' || inFonts(letter) ? 1 : -1);
		}
		return KNOWN[letter] > 0;
	}

	/** Text is set in a gothic, too: headings, heads of tables. The fonts of other languages have the same letters. */
	private static boolean inFonts(int letter) {
		PdfFonts fonts = PdfFonts.of(Locale.JAPANESE);
		return fonts.mincho().canDisplay(letter) && fonts.gothic(false).canDisplay(letter);
	}
}
