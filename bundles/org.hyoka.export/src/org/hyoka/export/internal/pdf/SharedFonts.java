// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * The fonts of a book: all its parts refer to the same ones, and each that is used is embedded once, with the characters of
 * the whole book.
 */
final class SharedFonts implements Closeable {
	private final ObjectFile file;
	private final PDDocument home = new PDDocument();
	private final PdfFonts faces;
	private final Map<PdfFonts.Face, PDFont> fonts;
	private final Map<PDFont, Integer> used = new LinkedHashMap<>();

	SharedFonts(ObjectFile file, PdfFonts faces) throws IOException {
		this.file = file;
		this.faces = faces;
		fonts = faces.in(home);
	}

	Map<PdfFonts.Face, PDFont> all() {
		return fonts;
	}

	/** Which they are. */
	PdfFonts faces() {
		return faces;
	}

	/** The number of a font that a page refers to; 0 if it is none of these. */
	int number(COSBase object) {
		for (PDFont font : fonts.values()) {
			if (font.getCOSObject() == object) {
				return used.computeIfAbsent(font, f -> file.reserve());
			}
		}
		return 0;
	}

	/** Embeds what was used. */
	void write() throws IOException {
		ObjectCopier copier = new ObjectCopier(file, object -> 0);
		for (Map.Entry<PDFont, Integer> font : used.entrySet()) {
			font.getKey().subset();
			copier.as(font.getKey().getCOSObject(), font.getValue());
		}
		copier.write();
	}

	@Override
	public void close() throws IOException {
		home.close();
	}
}
