// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

import org.hyoka.export.ExportMessages;

/**
 * The fonts that PDF files carry: BIZ UDMincho for text, BIZ UDGothic for headings and tables, both under the SIL Open
 * Font License. They stand in the folder {@code fonts} of this bundle, where the build puts them.
 */
public final class PdfFonts {
	/**
	 * A font.
	 *
	 * @param family its name in style sheets
	 * @param weight 400 or 700
	 * @param file   its place in the bundle
	 */
	record Face(String family, int weight, String file) {
		InputStream open() {
			return PdfFonts.class.getResourceAsStream(file);
		}
	}

	private static final List<Face> FACES = List.of(
			new Face("Hyoka Mincho", 400, "/fonts/BIZUDMincho_400Regular.ttf"),
			new Face("Hyoka Gothic", 400, "/fonts/BIZUDGothic_400Regular.ttf"),
			new Face("Hyoka Gothic", 700, "/fonts/BIZUDGothic_700Bold.ttf"));

	private PdfFonts() {
	}

	static List<Face> faces() {
		return FACES;
	}

	/** The gothic for labels of drawings, which are put into the page as outlines. */
	static Font gothic(boolean bold) throws IOException {
		try (InputStream in = FACES.get(bold ? 2 : 1).open()) {
			return Font.createFont(Font.TRUETYPE_FONT, in);
		} catch (FontFormatException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	/** Whether this bundle was built with its fonts. */
	public static boolean present() {
		return FACES.stream().allMatch(face -> PdfFonts.class.getResource(face.file()) != null);
	}

	/**
	 * Makes sure that the fonts are there.
	 *
	 * @throws IOException if not, with a sentence that says so
	 */
	static void check(Locale locale) throws IOException {
		if (!present()) {
			throw new IOException(ExportMessages.text(locale, "pdf.fonts"));
		}
	}
}
