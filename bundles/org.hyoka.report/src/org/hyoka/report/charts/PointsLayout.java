// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.hyoka.drawing.Scene;
import org.hyoka.drawing.Scene.Anchor;
import org.hyoka.drawing.Scene.Circle;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Path;
import org.hyoka.drawing.Scene.Point;
import org.hyoka.drawing.Scene.Rect;
import org.hyoka.drawing.Scene.Style;
import org.hyoka.report.blocks.Chart;

/** One row per criterion, every member a dot, the mean a bar with its figure, scale words at the ends. */
final class PointsLayout {
	private static final double ROW = 30;
	/** A row whose name has two lines. */
	private static final double HIGH_ROW = 37;
	private static final double TOP = 34;
	private static final double DOT = 4;
	private static final double GAP = 10;
	private final Chart.Points chart;
	private final double width;
	private final double left;
	private final double right;
	private final Canvas canvas = new Canvas();

	private PointsLayout(Chart.Points chart, double width) {
		this.chart = chart;
		this.width = width;
		this.left = Math.min(width * 0.4, 260);
		this.right = width - 56;
	}

	/** Lays it out. */
	public static Scene of(Chart.Points chart, double width, Locale locale) {
		return new PointsLayout(chart, width).scene(locale);
	}

	private Scene scene(Locale locale) {
		List<List<String>> names = chart.rows().stream().map(row -> Canvas.wrap(row.label(), Canvas.TEXT, left - 16, 2)).toList();
		double height = TOP + names.stream().mapToDouble(PointsLayout::height).sum() + 12;
		axis(height);
		double y = TOP;
		for (int i = 0; i < names.size(); i++) {
			row(chart.rows().get(i), names.get(i), y);
			y += height(names.get(i));
		}
		canvas.text(right + 8, TOP - 12, ChartMessages.text(ChartMessages.key(chart.results()), locale), Canvas.SMALL, Ink.MUTED, Anchor.START);
		return canvas.scene(width, height, chart.title());
	}

	private void axis(double height) {
		BigDecimal low = chart.minimum().min(chart.maximum());
		BigDecimal high = chart.minimum().max(chart.maximum());
		BigDecimal step = high.subtract(low).compareTo(BigDecimal.TEN) > 0 ? high.subtract(low).divide(BigDecimal.TEN)
				: BigDecimal.ONE;
		for (BigDecimal value = low; value.compareTo(high) <= 0; value = value.add(step)) {
			double x = x(value);
			canvas.add(Path.line(x, TOP - 4, x, height - 12, Style.line(Ink.GRID, 1)));
			canvas.text(x, TOP - 8, value.stripTrailingZeros().toPlainString(), Canvas.SMALL, Ink.MUTED, Anchor.MIDDLE);
			if (step.signum() == 0) {
				break;
			}
		}
		double half = (right - left) / 2 - 8;
		canvas.text(left, TOP - 21, first(chart.word(chart.minimum()), half), Canvas.SMALL, Ink.MUTED, Anchor.START);
		canvas.text(right, TOP - 21, first(chart.word(chart.maximum()), half), Canvas.SMALL, Ink.MUTED, Anchor.END);
	}

	private static String first(String text, double room) {
		List<String> lines = Canvas.wrap(text, Canvas.SMALL, room, 1);
		return lines.isEmpty() ? "" : lines.getFirst();
	}

	private static double height(List<String> name) {
		return name.size() > 1 ? HIGH_ROW : ROW;
	}

	private void row(Chart.PointsRow row, List<String> lines, double y) {
		double first = y + height(lines) / 2 + 4 - (lines.size() - 1) * 7.5;
		for (int i = 0; i < lines.size(); i++) {
			canvas.text(0, first + i * 15, lines.get(i), Canvas.TEXT, Ink.TEXT, Anchor.START);
		}
		double middle = y + height(lines) / 2;
		double barTop = middle + 1;
		canvas.add(new Rect(left, barTop, right - left, 8, 2, Style.filled(Ink.SHADE)));
		row.mean().ifPresent(mean -> {
			double end = x(mean);
			Ink ink = row.low() ? Ink.IN_PROGRESS : Ink.ACCENT;
			canvas.add(new Rect(left, barTop, Math.max(1, end - left), 8, 2,
					row.low() ? Style.filled(ink).hatched().outlined(ink, 1) : Style.filled(ink)));
			canvas.add(new Path(List.of(new Point(end, barTop - 2), new Point(end, barTop + 10)), false, false,
					Style.line(Ink.TEXT, 1.5)));
		});
		canvas.bold(right + 8, barTop + 8, row.meanText(), 14, Ink.TEXT, Anchor.START);
		dots(row, middle - 6);
	}

	/** Members who gave the same point stand side by side, so that each stays visible. */
	private void dots(Chart.PointsRow row, double y) {
		Map<BigDecimal, Integer> counts = new TreeMap<>();
		row.points().forEach(point -> counts.merge(point.stripTrailingZeros(), 1, Integer::sum));
		counts.forEach((value, count) -> {
			double gap = Math.min(GAP, 60.0 / count);
			double start = Math.clamp(x(value) - (count - 1) * gap / 2, left + DOT, Math.max(left + DOT, right - DOT - (count - 1) * gap));
			for (int i = 0; i < count; i++) {
				canvas.add(new Circle(start + i * gap, y, DOT, Style.filled(Ink.PAPER).outlined(Ink.TEXT, 1.5)));
			}
		});
	}

	private double x(BigDecimal value) {
		double from = Canvas.coordinate(chart.minimum());
		double to = Canvas.coordinate(chart.maximum());
		double share = from == to ? 0 : (Canvas.coordinate(value) - from) / (to - from);
		return left + Math.clamp(share, 0, 1) * (right - left);
	}
}
