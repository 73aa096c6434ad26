// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hyoka.drawing.Scene;
import org.hyoka.export.ExportMessages;
import org.hyoka.report.blocks.Chart;
import org.hyoka.report.blocks.Chart.AchievementBar;
import org.hyoka.report.blocks.Graphic;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.charts.ChartScenes;

/**
 * What slides show of a figure, in points: about as wide as the text, so that its letters can be read, over several slides where
 * it is too high for one. A chart of very many rows shows the first of them and says so; the table that it is
 * made from holds all.
 */
final class FigurePieces {
	/** From how many times the room on a slide a drawing is cut; up to there it is shown smaller. */
	private static final double TOO_HIGH = 1.25;
	/** The most rows of a chart that are shown, about seven to a slide. */
	private static final int MOST_ROWS = 35;
	private static final double LARGEST = 330;
	private static final double MISSING = 110;
	/** How much larger than it is drawn a narrow drawing is shown. */
	private static final double LARGER = 1.3;
	private static final double BELOW = 8;
	private final ReportFigure figure;
	private final Locale locale;
	/** Laid out once. */
	private final Optional<Scene> scene;

	FigurePieces(ReportFigure figure, Locale locale) {
		this.figure = figure;
		this.locale = locale;
		this.scene = switch (figure.graphic()) {
		case Chart chart -> Optional.of(ChartScenes.layout(chart, Slide.TEXT_WIDTH, locale));
		case Graphic.Drawing drawing -> Optional.of(drawing.scene());
		default -> Optional.empty();
		};
	}

	/** How high it is as wide as the text; a picture or what stands for a missing one has a height of its own. */
	double wanted() {
		return switch (figure.graphic()) {
		case Graphic.Missing missing -> MISSING;
		case Graphic.Picture picture -> LARGEST;
		default -> scene.map(FigurePieces::height).orElse(LARGEST);
		};
	}

	/** The highest that it is shown on one slide. */
	double shown() {
		return Math.min(LARGEST, wanted());
	}

	/** Whether it has letters, which a smaller drawing makes smaller. */
	boolean hasLetters() {
		return scene.isPresent();
	}

	/** Whether it goes over several slides of which each has so much room for it; charts with axes are made for one. */
	boolean manySlides(double room) {
		return (figure.graphic() instanceof Graphic.Drawing || figure.graphic() instanceof Chart.Achievement) && wanted() > TOO_HIGH * room;
	}

	/** Cuts it into pieces as wide as the text; the first may have less room than the others. */
	List<Slide.Picture> pieces(double first, double room) {
		List<Slide.Picture> out = new ArrayList<>();
		if (figure.graphic() instanceof Chart.Achievement chart) {
			for (Chart piece : rows(chart, first, room)) {
				out.add(picture(piece, Math.min(out.isEmpty() ? first : room, height(ChartScenes.layout(piece, Slide.TEXT_WIDTH, locale)))));
			}
			return out;
		}
		scene.ifPresent(drawing -> {
			double pixels = 1 / factor(drawing);
			for (Scene band : SceneBands.of(drawing, (first - BELOW) * pixels, (room - BELOW) * pixels)) {
				out.add(picture(new Graphic.Drawing(band), Math.min(out.isEmpty() ? first : room, height(band))));
			}
		});
		return out;
	}

	/** What is said of rows that are not shown; empty where all are. */
	Optional<String> omitted() {
		if (!(figure.graphic() instanceof Chart.Achievement chart) || chart.bars().size() <= MOST_ROWS) {
			return Optional.empty();
		}
		List<AchievementBar> rest = chart.bars().subList(MOST_ROWS, chart.bars().size());
		return Optional.of(ExportMessages.text(locale, "pptx.omitted", chart.bars().size(), MOST_ROWS, rest.size(), count(rest, Chart.State.ACHIEVED),
				count(rest, Chart.State.MISSED), count(rest, Chart.State.IN_PROGRESS), count(rest, Chart.State.NOT_DUE)));
	}

	private static long count(List<AchievementBar> bars, Chart.State state) {
		return bars.stream().filter(bar -> bar.state() == state).count();
	}

	/** As many rows each as fit. */
	private List<Chart> rows(Chart.Achievement chart, double first, double room) {
		List<Chart> out = new ArrayList<>();
		List<AchievementBar> rows = new ArrayList<>();
		double used = BELOW;
		for (AchievementBar bar : chart.bars().subList(0, Math.min(MOST_ROWS, chart.bars().size()))) {
			double height = ChartScenes.layout(new Chart.Achievement(chart.title(), List.of(bar)), Slide.TEXT_WIDTH, locale).height();
			if (!rows.isEmpty() && used + height > (out.isEmpty() ? first : room)) {
				out.add(new Chart.Achievement(chart.title(), rows));
				rows.clear();
				used = BELOW;
			}
			rows.add(bar);
			used += height;
		}
		out.add(new Chart.Achievement(chart.title(), rows));
		return out;
	}

	private Slide.Picture picture(Graphic graphic, double height) {
		return new Slide.Picture(
				new ReportFigure(figure.caption(), graphic, figure.width(), figure.altText(), figure.source(), figure.notes(), figure.data()),
				height);
	}

	private static double height(Scene scene) {
		return scene.height() * factor(scene) + BELOW;
	}

	private static double factor(Scene scene) {
		return Math.min(LARGER, Slide.TEXT_WIDTH / scene.width());
	}
}
