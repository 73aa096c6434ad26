// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;

import org.hyoka.drawing.Scene;
import org.hyoka.drawing.paint.SvgPainter;
import org.hyoka.export.ExportMessages;
import org.hyoka.report.blocks.Chart;
import org.hyoka.report.blocks.Graphic;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.charts.ChartScenes;

/** Writes figures: pictures as data inside the file, charts and drawings as SVG in the page's colours. */
final class FigureWriter {
	private static final double WIDTH = 720;
	private static final Set<String> TYPES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "image/svg+xml");
	private final HtmlOutput out;
	private final InlineWriter inlines;
	private final TableWriter tables;
	private final Locale locale;
	private final boolean paper;

	FigureWriter(HtmlOutput out, InlineWriter inlines, TableWriter tables, Locale locale, boolean paper) {
		this.paper = paper;
		this.out = out;
		this.inlines = inlines;
		this.tables = tables;
		this.locale = locale;
	}

	void figure(ReportFigure figure) throws IOException {
		out.raw("<figure").attribute("id", figure.caption().id()).raw(paper && sheets(figure.graphic()) > 1 ? " class=\"sheets\"" : "").raw(">\n");
		switch (figure.graphic()) {
		case Graphic.Picture picture -> picture(figure, picture);
		case Graphic.Missing missing -> out.raw("<div class=\"missing\" role=\"img\"").attribute("aria-label", figure.altText())
				.raw(">").text(missing.text()).raw("</div>\n");
		case Graphic drawn when paper -> empty(figure, drawn);
		case Chart chart -> scene(figure, ChartScenes.layout(chart, WIDTH, locale));
		case Graphic.Drawing drawing -> scene(figure, drawing.scene());
		}
		out.raw("<figcaption>");
		tables.label(figure.caption());
		inlines.runs(figure.caption().text());
		out.raw("</figcaption>\n");
		for (var note : figure.notes()) {
			out.raw("<p class=\"note\">");
			inlines.runs(note);
			out.raw("</p>\n");
		}
		tables.source(figure.source());
		if (figure.data().isPresent() && !paper) {
			out.raw("<details class=\"data\"><summary>").text(ExportMessages.text(locale, "data")).raw("</summary>\n");
			tables.table(figure.data().get());
			out.raw("</details>\n");
		}
		out.raw("</figure>\n");
	}

	private static int sheets(Graphic drawn) {
		return drawn instanceof Graphic.Drawing drawing ? drawing.printed().size() : 1;
	}

	/** Places for what is painted there, sheet by sheet. */
	private void empty(ReportFigure figure, Graphic drawn) {
		for (int i = 0; i < sheets(drawn); i++) {
			out.raw("<div class=\"drawing\"").attribute("title", figure.altText()).raw("></div>\n");
		}
	}

	private void scene(ReportFigure figure, Scene scene) {
		// A narrow window scrolls it, which wants the keyboard, too.
		out.raw("<div class=\"drawing\" tabindex=\"0\" role=\"group\"").attribute("aria-label", figure.caption().plain()).raw(">")
				.raw(SvgPainter.element(scene, figure.altText(), "g-" + figure.caption().id()))
				.raw("</div>\n");
	}

	private void picture(ReportFigure figure, Graphic.Picture picture) throws IOException {
		String type = TYPES.contains(picture.mediaType()) ? picture.mediaType() : "application/octet-stream";
		out.raw("<img").attribute("alt", figure.altText());
		if (figure.width() > 0) {
			out.raw(" style=\"width:" + Math.min(100, figure.width()) + "%\"");
		}
		out.raw(" src=\"data:" + type + ";base64,");
		try (InputStream in = picture.bytes().open();
				OutputStream encoded = Base64.getEncoder().wrap(new Open(out.bytes()))) {
			in.transferTo(encoded);
		} catch (IOException e) {
			throw new IOException(ExportMessages.text(locale, "picture.unreadable", picture.name(), e.getMessage()), e);
		}
		out.raw("\">\n");
	}

	/** Ends the encoding without closing the file. */
	private static final class Open extends OutputStream {
		private final OutputStream target;

		Open(OutputStream target) {
			this.target = target;
		}

		@Override
		public void write(int b) throws IOException {
			target.write(b);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			target.write(bytes, offset, length);
		}
	}
}
