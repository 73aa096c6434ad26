// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.hyoka.drawing.Scene;
import org.hyoka.drawing.paint.Palette;
import org.hyoka.drawing.paint.PngPainter;
import org.hyoka.drawing.paint.SvgPainter;
import org.hyoka.export.internal.Media;
import org.hyoka.report.blocks.Chart;
import org.hyoka.report.blocks.Graphic;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.charts.ChartScenes;

/**
 * The charts and drawings of a report, laid out and painted. The book is gone through twice, once to count its pages; the
 * first drawings that are met then are painted beside that by whoever has time, and are taken over when they are written.
 */
final class Drawings {
	/** How many may be painted before they are put in: some megabytes at most. */
	private static final int AHEAD = 32;
	/** Pixels to the inch on paper of a picture for programs that do not read the drawing: small letters are read well in print. */
	private static final double FALLBACK = 150;
	private static final double PX_PER_TWENTIETH = 96.0 / 1440;

	/**
	 * A drawing, kept twice as Word does with vector pictures.
	 *
	 * @param graphic what is drawn: a chart or a drawing
	 * @param width   of the text, in twentieths of a point
	 * @param size    on paper
	 * @param png     for programs that do not read drawings
	 * @param svg     the drawing
	 */
	record Drawn(Graphic graphic, int width, PaperSize size, Media png, Media svg) {
		private void cancel() {
			png.cancel();
			svg.cancel();
		}
	}

	private final Map<String, Drawn> ahead = new HashMap<>();
	private final Locale locale;
	private int begun;

	Drawings(Locale locale) {
		this.locale = locale;
	}

	/** Lays a figure's drawing out to know its size on paper, and lets the first of them be painted. */
	PaperSize ahead(ReportFigure figure, int width) {
		Drawn drawn = draw(figure, width);
		if (ahead.size() < AHEAD && ahead.putIfAbsent(figure.caption().id(), drawn) == null) {
			begin(drawn);
		}
		return drawn.size;
	}

	/** A figure's drawing, which may have been begun. */
	Drawn take(ReportFigure figure, int width) {
		Drawn drawn = ahead.remove(figure.caption().id());
		if (drawn == null || drawn.width != width || !drawn.graphic.equals(figure.graphic())) {
			Optional.ofNullable(drawn).ifPresent(Drawn::cancel);
			drawn = draw(figure, width);
			begin(drawn);
		}
		return drawn;
	}

	/** What was begun and not taken is not painted any more. */
	void cancel() {
		ahead.values().forEach(Drawn::cancel);
	}

	private void begin(Drawn drawn) {
		if (begun < AHEAD) {
			begun++;
			drawn.png.begin();
			drawn.svg.begin();
		}
	}

	private Drawn draw(ReportFigure figure, int width) {
		Scene scene = switch (figure.graphic()) {
		case Graphic.Drawing drawing -> drawing.scene();
		case Chart chart -> ChartScenes.layout(chart, width * PX_PER_TWENTIETH, locale);
		case Graphic.Picture picture -> throw new IllegalArgumentException(picture.name());
		case Graphic.Missing missing -> throw new IllegalArgumentException(missing.text());
		};
		PaperSize size = PaperSize.of(scene.width(), scene.height(), figure.width(), width);
		double resolution = FALLBACK * size.inches() / scene.width();
		return new Drawn(figure.graphic(), width, size, new Media(() -> PngPainter.png(scene, Palette.LIGHT, resolution)),
				new Media(() -> SvgPainter.document(scene, figure.altText(), Palette.LIGHT).getBytes(StandardCharsets.UTF_8)));
	}
}
