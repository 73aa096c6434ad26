// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.hyoka.drawing.Scene;
import org.hyoka.drawing.paint.Palette;
import org.hyoka.drawing.paint.PngPainter;
import org.hyoka.drawing.paint.SvgPainter;
import org.hyoka.export.internal.Media;
import org.hyoka.report.blocks.Chart;
import org.hyoka.report.blocks.Graphic;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.charts.ChartScenes;

/** The charts and drawings of a report, laid out and painted: the first of them by whoever has time, beside the writing of the text. */
final class Drawings {
	/** How many may be painted before they are put in: some megabytes at most. */
	private static final int AHEAD = 32;
	/** Pixels to the inch on paper of a picture for programs that do not read the drawing: small letters are read well in print. */
	private static final double FALLBACK = 150;
	private static final double PX_PER_TWENTIETH = 96.0 / 1440;

	/**
	 * A drawing, kept twice as Word does with vector pictures.
	 *
	 * @param size on paper
	 * @param png  for programs that do not read drawings
	 * @param svg  the drawing
	 */
	record Drawn(PaperSize size, Media png, Media svg) {
	}

	private final Locale locale;
	private int begun;

	Drawings(Locale locale) {
		this.locale = locale;
	}

	/** A figure's drawing on a text of that width, in twentieths of a point, sheet by sheet; the first ones are being painted. */
	List<Drawn> begin(ReportFigure figure, int width) {
		List<Drawn> sheets = scenes(figure, width).stream().map(scene -> draw(scene, figure, width)).toList();
		for (Drawn drawn : sheets) {
			if (begun < AHEAD) {
				begun++;
				drawn.png.begin();
				drawn.svg.begin();
			}
		}
		return sheets;
	}

	private List<Scene> scenes(ReportFigure figure, int width) {
		return switch (figure.graphic()) {
		case Graphic.Drawing drawing -> drawing.printed();
		case Chart chart -> List.of(ChartScenes.layout(chart, width * PX_PER_TWENTIETH, locale));
		case Graphic.Picture picture -> throw new IllegalArgumentException(picture.name());
		case Graphic.Missing missing -> throw new IllegalArgumentException(missing.text());
		};
	}

	private static Drawn draw(Scene scene, ReportFigure figure, int width) {
		PaperSize size = PaperSize.of(scene.width(), scene.height(), figure.width(), width);
		double resolution = FALLBACK * size.inches() / scene.width();
		return new Drawn(size, new Media(() -> PngPainter.png(scene, Palette.LIGHT, resolution)),
				new Media(() -> SvgPainter.document(scene, figure.altText(), Palette.LIGHT).getBytes(StandardCharsets.UTF_8)));
	}
}
