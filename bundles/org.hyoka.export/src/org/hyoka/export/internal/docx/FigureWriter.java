// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

import java.awt.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.hyoka.export.ExportMessages;
import org.hyoka.export.internal.Media;
import org.hyoka.export.internal.PictureSize;
import org.hyoka.report.blocks.Chart;
import org.hyoka.report.blocks.Graphic;
import org.hyoka.report.blocks.ReportFigure;

/**
 * Writes what a figure shows into the paragraph it stands in. Charts and drawings are kept twice, as Word does with
 * vector pictures: as a drawing (SVG) and as a picture for programs that don't read that.
 */
final class FigureWriter {
	private static final Map<String, String> ENDINGS = Map.of("image/png", "png", "image/jpeg", "jpg", "image/gif", "gif");
	private static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
	private final WordXml xml;
	private final PackageParts parts;
	private final Locale locale;

	FigureWriter(WordXml xml, PackageParts parts, Locale locale) {
		this.xml = xml;
		this.parts = parts;
		this.locale = locale;
	}

	/** Writes the figure's graphic. {@code width} is the text's, in twentieths of a point. */
	void write(ReportFigure figure, int width) {
		switch (figure.graphic()) {
		case Graphic.Missing missing -> frame(missing.text());
		case Graphic.Picture picture -> picture(picture, figure, width);
		case Graphic.Drawing drawing -> drawn(figure, width);
		case Chart chart -> drawn(figure, width);
		}
	}

	private void frame(String text) {
		xml.open("r").open("rPr").val("rStyle", "HyokaMissing").close();
		xml.open("t", "xml:space", "preserve").characters('\u3000' + text + '\u3000').close().close();
	}

	private void drawn(ReportFigure figure, int width) {
		for (Drawings.Drawn drawn : parts.drawings().begin(figure, width)) {
			String png = parts.picture("png", drawn.png());
			String svg = parts.picture("svg", drawn.svg());
			draw(png, Optional.of(svg), figure, drawn.size());
		}
	}

	private void picture(Graphic.Picture picture, ReportFigure figure, int width) {
		String ending = ENDINGS.get(picture.mediaType());
		if (ending == null) {
			frame(ExportMessages.text(locale, "picture.form", picture.name(), picture.mediaType()));
			return;
		}
		Dimension size = PictureSize.of(picture, locale);
		String id = parts.picture(ending, new Media(() -> bytes(picture)));
		draw(id, Optional.empty(), figure, PaperSize.of(size.width, size.height, figure.width(), width));
	}

	private byte[] bytes(Graphic.Picture picture) {
		try (InputStream in = picture.bytes().open()) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(
					new IOException(ExportMessages.text(locale, "picture.unreadable", picture.name(), e.getMessage()), e));
		}
	}

	private void draw(String relation, Optional<String> svg, ReportFigure figure, PaperSize size) {
		String number = String.valueOf(parts.drawing());
		String cx = String.valueOf(size.width());
		String cy = String.valueOf(size.height());
		String name = figure.caption().plain();
		xml.open("r").open("drawing").open("wp:inline", "@distT", "0", "@distB", "0", "@distL", "0", "@distR", "0");
		xml.empty("wp:extent", "@cx", cx, "@cy", cy);
		xml.empty("wp:docPr", "@id", number, "@name", name, "@descr", figure.altText());
		xml.open("a:graphic").open("a:graphicData", "@uri", "http://schemas.openxmlformats.org/drawingml/2006/picture");
		xml.open("pic:pic").open("pic:nvPicPr").empty("pic:cNvPr", "@id", number, "@name", name).empty("pic:cNvPicPr")
				.close();
		xml.open("pic:blipFill").open("a:blip", "r:embed", relation);
		svg.ifPresent(id -> xml.open("a:extLst").open("a:ext", "@uri", SVG_EXTENSION)
				.empty("asvg:svgBlip", "xmlns:asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
						"r:embed", id)
				.close().close());
		xml.close().open("a:stretch").empty("a:fillRect").close().close();
		xml.open("pic:spPr").open("a:xfrm").empty("a:off", "@x", "0", "@y", "0").empty("a:ext", "@cx", cx, "@cy", cy)
				.close();
		xml.open("a:prstGeom", "@prst", "rect").empty("a:avLst").close().close();
		xml.close().close().close().close().close().close();
	}
}
