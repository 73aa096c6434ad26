// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.hyoka.export.ExportMessages;

/**
 * The fonts that PDF files carry: BIZ UDPMincho for text, BIZ UDPGothic for headings, heads of tables and, in reports that are not
 * Japanese, drawings; in Japanese ones these have BIZ UDGothic, whose Latin letters are of one width; all under the SIL Open Font
 * License. They stand in the folder {@code fonts} of this bundle, where the build puts them.
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
			return new ByteArrayInputStream(bytes());
		}

		private byte[] bytes() {
			return LOADED.computeIfAbsent(file, PdfFonts::load);
		}
	}

	/** For Japanese: in drawings Latin letters and figures have half the width of a Japanese one. */
	private static final PdfFonts JAPANESE = new PdfFonts(true);
	private static final PdfFonts OTHERS = new PdfFonts(false);

	/** The fonts once read, so that the next report does not wait for them. */
	private static final Map<String, byte[]> LOADED = new ConcurrentHashMap<>();
	private static final int DIRECTORY = 12;
	private static final int ENTRY = 16;

	private final Face mincho;
	private final Face gothic;
	private final Face bold;
	private final Face label;
	private final Face boldLabel;
	private final Map<Face, Font> measured = new ConcurrentHashMap<>();

	/** Of text as wide as it is; of the labels of drawings as wide as drawings are laid out for. */
	private PdfFonts(boolean oneWidth) {
		mincho = new Face("Hyoka Mincho", 400, "/fonts/BIZUDPMincho_400Regular.ttf");
		gothic = new Face("Hyoka Gothic", 400, "/fonts/BIZUDPGothic_400Regular.ttf");
		bold = new Face("Hyoka Gothic", 700, "/fonts/BIZUDPGothic_700Bold.ttf");
		label = oneWidth ? new Face("Hyoka Label", 400, "/fonts/BIZUDGothic_400Regular.ttf") : gothic;
		boldLabel = oneWidth ? new Face("Hyoka Label", 700, "/fonts/BIZUDGothic_700Bold.ttf") : bold;
	}

	/** Those of a report in a language. */
	static PdfFonts of(Locale language) {
		return language.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? JAPANESE : OTHERS;
	}

	private static byte[] load(String file) {
		try (InputStream in = PdfFonts.class.getResourceAsStream(file)) {
			return withoutSubstitutions(in.readAllBytes());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * Hides the font's table of substitutions (ligatures, small forms, vertical forms) under a name that no program looks
	 * for. A report uses none of them, and looking for them word by word takes half of the time of a PDF file.
	 */
	private static byte[] withoutSubstitutions(byte[] font) {
		int tables = (font[4] & 0xFF) << 8 | font[5] & 0xFF;
		for (int i = 0; i < tables; i++) {
			int at = DIRECTORY + ENTRY * i;
			if (new String(font, at, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
				font[at] = 'g';
			}
		}
		return font;
	}

	/** Whether Latin letters are wider than half a Japanese one, most of them. */
	boolean wide() {
		return this == OTHERS;
	}

	private List<Face> faces() {
		return Stream.of(mincho, gothic, bold, label, boldLabel).distinct().toList();
	}

	/** The fonts as a document embeds them, by file; for one document at a time. */
	Map<Face, PDFont> in(PDDocument pdf) throws IOException {
		Map<Face, PDFont> fonts = new LinkedHashMap<>();
		for (Face face : faces()) {
			// Read where it is: a stream would be copied first.
			TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
			pdf.registerTrueTypeFontForClosing(read);
			fonts.put(face, PDType0Font.load(pdf, read, true));
		}
		return fonts;
	}

	/** The gothic for labels of drawings, as the one who measures them wants it. */
	Font gothic(boolean heavy) {
		return measured(gothicFace(heavy));
	}

	/** The mincho, as the one who asks what it can show wants it. */
	Font mincho() {
		return measured(mincho);
	}

	/** The gothic that embeds a label. */
	Face gothicFace(boolean heavy) {
		return heavy ? boldLabel : label;
	}

	/** Read once. */
	private Font measured(Face face) {
		return measured.computeIfAbsent(face, f -> {
			try (InputStream in = f.open()) {
				return Font.createFont(Font.TRUETYPE_FONT, in);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			} catch (FontFormatException e) {
				throw new IllegalStateException(f.file() + " is no font: " + e.getMessage(), e);
			}
		});
	}

	/** Whether this bundle was built with its fonts. */
	public static boolean present() {
		return Stream.of(JAPANESE, OTHERS).flatMap(f -> f.faces().stream()).allMatch(face -> PdfFonts.class.getResource(face.file()) != null);
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
