// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.hyoka.drawing.Scene;
import org.hyoka.drawing.Scene.Anchor;
import org.hyoka.drawing.Scene.Circle;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Path;
import org.hyoka.drawing.Scene.Point;
import org.hyoka.drawing.Scene.Rect;
import org.hyoka.drawing.Scene.Style;
import org.hyoka.report.blocks.Chart;

/** Bullet bars: the actual a bar from 0, targets ticks across it, the state as shape and word at the end. */
final class AchievementLayout {
	private static final double TRACK = 14;
	private final double width;
	private final double left;
	private final double right;
	private final Canvas canvas = new Canvas();

	private AchievementLayout(Chart.Achievement chart, double width) {
		this.width = width;
		this.left = Math.min(width * 0.38, 250);
		double words = chart.bars().stream().mapToDouble(bar -> Canvas.width(bar.stateText(), Canvas.TEXT)).max().orElse(0);
		this.right = width - Math.clamp(words + 30, 80, width * 0.25);
	}

	/** Lays it out. */
	public static Scene of(Chart.Achievement chart, double width) {
		return new AchievementLayout(chart, width).scene(chart);
	}

	private Scene scene(Chart.Achievement chart) {
		double y = 6;
		for (Chart.AchievementBar bar : chart.bars()) {
			y = bar(bar, y);
		}
		return canvas.scene(width, y, chart.title());
	}

	private double bar(Chart.AchievementBar bar, double top) {
		List<String> lines = Canvas.wrap(bar.label(), Canvas.TEXT, left - 16, 3);
		for (int i = 0; i < lines.size(); i++) {
			canvas.text(0, top + 16 + i * 16, lines.get(i), Canvas.TEXT, Ink.TEXT, Anchor.START);
		}
		double limit = Stream.concat(bar.actual().stream(), bar.targets().stream().map(Chart.TargetTick::value))
				.mapToDouble(Canvas::coordinate).max().orElse(1) * 1.08;
		double scale = limit > 0 ? (right - left - 8) / limit : 0;
		double y = top + 6;
		canvas.add(new Rect(left, y, right - left - 8, TRACK, 2, Style.filled(Ink.SHADE)));
		bar.actual().ifPresent(actual -> canvas.add(new Rect(left, y + 3, Math.max(1, x(actual, scale) - left), TRACK - 6, 1,
				Style.filled(ink(bar.state())))));
		for (Chart.TargetTick tick : bar.targets()) {
			double x = x(tick.value(), scale);
			double over = tick.finalGoal() ? 4 : 1;
			canvas.add(Path.line(x, y - over, x, y + TRACK + over, Style.line(Ink.TEXT, tick.finalGoal() ? 3 : 1.5)));
		}
		state(bar, y + TRACK / 2);
		double below = words(bar, y + TRACK + 16);
		return Math.max(below, top + 16 + lines.size() * 16) + 8;
	}

	/** Actual and targets in words below the bar, one after the other, in new lines where they do not fit. */
	private double words(Chart.AchievementBar bar, double top) {
		double x = left;
		double y = top;
		List<String> texts = Stream.concat(Stream.of(bar.actualText()), bar.targets().stream().map(Chart.TargetTick::text))
				.filter(text -> !text.isEmpty()).toList();
		for (int i = 0; i < texts.size(); i++) {
			double room = Canvas.width(texts.get(i), Canvas.SMALL);
			if (x > left && x + room > width) {
				x = left;
				y += 15;
			}
			canvas.text(x, y, texts.get(i), Canvas.SMALL, i == 0 && !bar.actualText().isEmpty() ? Ink.TEXT : Ink.MUTED, Anchor.START);
			x += room + 14;
		}
		return y + 6;
	}

	private double x(BigDecimal value, double scale) {
		return left + Math.max(0, Canvas.coordinate(value)) * scale;
	}

	private void state(Chart.AchievementBar bar, double y) {
		Ink ink = ink(bar.state());
		double x = right + 8;
		switch (bar.state()) {
		case ACHIEVED -> canvas.add(new Circle(x, y, 5, Style.filled(ink)));
		case IN_PROGRESS -> canvas.add(new Path(List.of(new Point(x - 5, y + 4), new Point(x + 5, y + 4), new Point(x, y - 5)),
				true, false, Style.filled(ink)));
		case MISSED -> canvas.add(new Rect(x - 5, y - 5, 10, 10, 0, Style.filled(ink)));
		case NOT_DUE -> canvas.add(new Circle(x, y, 4.5, Style.line(ink, 1.5)));
		}
		List<String> words = Canvas.wrap(bar.stateText(), Canvas.TEXT, width - x - 10, 2);
		for (int i = 0; i < words.size(); i++) {
			canvas.text(x + 10, y + 4.5 + i * 15, words.get(i), Canvas.TEXT, ink, Anchor.START);
		}
	}

	private static Ink ink(Chart.State state) {
		return switch (state) {
		case ACHIEVED -> Ink.ACHIEVED;
		case IN_PROGRESS -> Ink.IN_PROGRESS;
		case MISSED -> Ink.MISSED;
		case NOT_DUE -> Ink.NOT_DUE;
		};
	}
}
