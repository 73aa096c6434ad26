// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.hyoka.core.scoring.Aggregate;
import org.hyoka.core.scoring.PointText;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Step;
import org.hyoka.core.text.Numbers;
import org.hyoka.drawing.Scene;
import org.hyoka.drawing.Scene.Anchor;
import org.hyoka.drawing.Scene.Circle;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Mark;
import org.hyoka.drawing.Scene.Path;
import org.hyoka.drawing.Scene.Rect;
import org.hyoka.drawing.Scene.Style;
import org.hyoka.model.hyoka.Averaging;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.ScalePoint;

/** Drawings of points for the screen: how often each step was given, and how undertakings compare. No names (rule 7). */
public final class ScoreScenes {
	private static final double ROW = 30;
	private static final double HEAD = 36;
	private static final double GAP = 8;
	private static final double BAR = 10;
	private static final double RADIUS = 8;
	private static final double LETTER = 10;
	private static final double SHIFT = 6;

	private ScoreScenes() {
	}

	/**
	 * How often each step of the scale was given, per criterion: a bar and its number. Rows with another scale get heads of
	 * their own. The line of a mark is that of the table, its column the step, after the last step the mean.
	 *
	 * @param width  of the drawing in px
	 * @param label  how a criterion is called
	 * @param word   what a step means
	 * @param locale language of the few words that are not given
	 * @return empty where no points are given
	 */
	public static Optional<Scene> distribution(String title, ScoreTable table, double width,
			Function<Criterion, String> label, Function<ScalePoint, String> word, Locale locale) {
		List<ScoreRow> rows = table.rows().stream().filter(r -> r.scale().isPresent()).toList();
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		Canvas canvas = new Canvas();
		double left = Math.min(width * 0.36, 220);
		double right = width - 44;
		double y = 0;
		List<String> shown = List.of();
		for (ScoreRow row : rows) {
			int line = table.rows().indexOf(row);
			List<String> marks = row.distribution().stream().map(ScoreScenes::mark).toList();
			double cell = (right - left) / Math.max(1, marks.size());
			if (!marks.equals(shown)) {
				y = head(canvas, row.distribution(), left, cell, y, word);
				canvas.text(right + GAP, y - GAP, ChartMessages.text(mean(row), locale), Canvas.SMALL, Ink.MUTED, Anchor.START);
				shown = marks;
			}
			label(canvas, label.apply(row.criterion()), y, left);
			int most = Math.max(1, row.given());
			for (int i = 0; i < row.distribution().size(); i++) {
				Step step = row.distribution().get(i);
				count(canvas, step.count(), most, left + i * cell, cell, y);
				canvas.mark(new Mark(line, i, left + i * cell - 2, y + 3, cell - 4, ROW - 6, label.apply(row.criterion()) + "  "
						+ mark(step) + step.point().map(word).filter(w -> !w.equals(mark(step))).map(w -> " " + w).orElse("") + "  × "
						+ step.count()));
			}
			canvas.mark(new Mark(line, row.distribution().size(), right + GAP - 4, y + 3, width - right - GAP + 2, ROW - 6,
					label.apply(row.criterion()) + "  " + ChartMessages.text(mean(row), locale) + "  "
							+ row.mean().map(Numbers::format).orElse("–")));
			canvas.bold(right + GAP, y + ROW / 2 + 5, row.mean().map(Numbers::format).orElse("–"), 13,
					row.low() || row.belowThreshold() ? Ink.IN_PROGRESS : Ink.TEXT, Anchor.START);
			y += ROW;
			canvas.add(Path.line(0, y, width, y, Style.line(Ink.GRID, 1)));
		}
		return Optional.of(canvas.scene(width, y + 2, title));
	}

	private static String mean(ScoreRow row) {
		return ChartMessages.key(Optional.of(row.aggregate().map(Aggregate::how).orElse(Averaging.MEAN)));
	}

	private static double head(Canvas canvas, List<Step> steps, double left, double cell, double top,
			Function<ScalePoint, String> word) {
		double y = top == 0 ? 0 : top + GAP;
		for (int i = 0; i < steps.size(); i++) {
			Step step = steps.get(i);
			double x = left + i * cell;
			canvas.bold(x, y + 14, mark(step), Canvas.TEXT, Ink.TEXT, Anchor.START);
			String words = step.point().map(word).orElse("");
			if (cell > 56 && !words.equals(mark(step))) {
				List<String> lines = Canvas.wrap(words, Canvas.SMALL, cell - GAP, 1);
				canvas.text(x, y + 29, lines.isEmpty() ? "" : lines.getFirst(), Canvas.SMALL, Ink.MUTED, Anchor.START);
			}
		}
		double bottom = y + HEAD;
		canvas.add(Path.line(0, bottom, left + cell * steps.size() + 44, bottom, Style.line(Ink.LINE, 1)));
		return bottom;
	}

	private static void label(Canvas canvas, String text, double y, double left) {
		List<String> lines = Canvas.wrap(text, Canvas.TEXT, left - 16, 1);
		canvas.text(0, y + ROW / 2 + 4, lines.isEmpty() ? "" : lines.getFirst(), Canvas.TEXT, Ink.TEXT, Anchor.START);
	}

	private static void count(Canvas canvas, int count, int most, double x, double cell, double y) {
		double room = Math.max(4, cell - 24);
		if (count == 0) {
			canvas.text(x, y + ROW / 2 + 4, "·", Canvas.TEXT, Ink.MUTED, Anchor.START);
			return;
		}
		double length = Math.max(3, room * count / most);
		canvas.add(new Rect(x, y + (ROW - BAR) / 2, length, BAR, 2, Style.filled(Ink.ACCENT)));
		canvas.text(x + length + 4, y + ROW / 2 + 4, String.valueOf(count), Canvas.SMALL, Ink.TEXT, Anchor.START);
	}

	private static String mark(Step step) {
		return step.point().map(PointText::mark).filter(m -> step.value().isEmpty() || !m.isEmpty())
				.or(() -> step.value().map(Numbers::format)).orElse("");
	}

	/**
	 * A member of a comparison.
	 *
	 * @param letter what it goes by in the drawing: A, B
	 * @param table  its points
	 * @param shown  whether it is the one that is looked at
	 */
	public record Compared(String letter, ScoreTable table, boolean shown) {
		private Optional<ScoreRow> row(Criterion criterion) {
			return table.row(criterion).or(() -> table.rows().stream()
					.filter(r -> r.criterion().getCode() != null && r.criterion().getCode().equals(criterion.getCode()))
					.findFirst());
		}
	}

	/**
	 * Means of several undertakings on the criteria of one, each a marker with its letter on the scale and a figure beside. The
	 * line of a mark is that of the table, its column who is compared.
	 *
	 * @param of       whose criteria
	 * @param compared in the order of their letters; those without comparable means are left out
	 * @return empty where fewer than two can be compared
	 */
	public static Optional<Scene> comparison(String title, ScoreTable of, List<Compared> compared, double width,
			Function<Criterion, String> label) {
		List<ScoreRow> rows = of.rows().stream().filter(r -> ends(r).isPresent()).toList();
		if (rows.isEmpty() || rows.stream().map(r -> ends(r).get()).distinct().count() != 1) {
			return Optional.empty();
		}
		Ends ends = ends(rows.getFirst()).get();
		List<Compared> fit = compared.stream().filter(c -> rows.stream().anyMatch(r -> mean(c, r, ends).isPresent())).toList();
		if (fit.size() < 2) {
			return Optional.empty();
		}
		return Optional.of(comparison(title, of, rows, ends, compared, fit, width, label));
	}

	private static Scene comparison(String title, ScoreTable of, List<ScoreRow> rows, Ends ends, List<Compared> all,
			List<Compared> fit, double width, Function<Criterion, String> label) {
		Canvas canvas = new Canvas();
		double figures = Math.min(width * 0.4, 40.0 * fit.size());
		double left = Math.min(width * 0.36, 220);
		double right = width - figures - 16;
		axis(canvas, ends, left, right, HEAD + rows.size() * ROW);
		double column = figures / fit.size();
		for (int i = 0; i < fit.size(); i++) {
			double x = width - figures + (i + 1) * column - 4;
			canvas.add(new Scene.Label(x, HEAD - GAP, fit.get(i).letter(), Canvas.TEXT, Ink.TEXT, Anchor.END, true));
		}
		canvas.add(Path.line(0, HEAD, width, HEAD, Style.line(Ink.LINE, 1)));
		double y = HEAD;
		for (ScoreRow row : rows) {
			int line = of.rows().indexOf(row);
			label(canvas, label.apply(row.criterion()), y, left);
			List<Marker> markers = new ArrayList<>();
			for (int i = 0; i < fit.size(); i++) {
				Compared c = fit.get(i);
				Optional<BigDecimal> mean = mean(c, row, ends);
				double x = width - figures + (i + 1) * column - 4;
				canvas.add(new Scene.Label(x, y + ROW / 2 + 5, mean.map(Numbers::format).orElse("–"), Canvas.TEXT,
						mean.isPresent() ? Ink.TEXT : Ink.MUTED, Anchor.END, c.shown()));
				canvas.mark(new Mark(line, all.indexOf(c), x - column + 8, y + 3, column - 4, ROW - 6, label.apply(row.criterion()) + "  "
						+ c.letter() + "  " + mean.map(Numbers::format).orElse("–")));
				mean.ifPresent(m -> add(markers, new Marker(ends.x(m, left, right), List.of(c), all.indexOf(c))));
			}
			draw(canvas, markers, y + ROW / 2);
			y += ROW;
			canvas.add(Path.line(0, y, width, y, Style.line(Ink.GRID, 1)));
		}
		return canvas.scene(width, y + 2, title);
	}

	/**
	 * A place on the scale and who stands there.
	 *
	 * @param series which of the colours a single one has
	 */
	private record Marker(double x, List<Compared> who, int series) {
		boolean shown() {
			return who.stream().anyMatch(Compared::shown);
		}
	}

	/** Undertakings with the same mean share a marker. */
	private static void add(List<Marker> markers, Marker next) {
		for (int i = 0; i < markers.size(); i++) {
			Marker marker = markers.get(i);
			if (Math.abs(marker.x() - next.x()) < 0.5) {
				List<Compared> both = new ArrayList<>(marker.who());
				both.addAll(next.who());
				markers.set(i, new Marker(marker.x(), both, marker.series()));
				return;
			}
		}
		markers.add(next);
	}

	/** Each where its mean is; those that would cover each other stand a little higher and lower in turn. */
	private static void draw(Canvas canvas, List<Marker> markers, double y) {
		List<Marker> sorted = markers.stream().sorted(Comparator.comparingDouble(Marker::x)).toList();
		boolean high = true;
		for (int i = 0; i < sorted.size(); i++) {
			Marker marker = sorted.get(i);
			boolean crowded = i > 0 && near(sorted.get(i - 1), marker)
					|| i + 1 < sorted.size() && near(marker, sorted.get(i + 1));
			draw(canvas, marker, crowded ? high ? y - SHIFT : y + SHIFT : y);
			high = crowded && !high || !crowded;
		}
	}

	private static boolean near(Marker a, Marker b) {
		return b.x() - a.x() < RADIUS * 2 + (a.who().size() + b.who().size() - 2) * LETTER / 2;
	}

	private static void draw(Canvas canvas, Marker marker, double y) {
		int more = marker.who().size() - 1;
		Ink ink = Ink.series(marker.series());
		Ink line = marker.shown() ? Ink.TEXT : more > 0 ? Ink.LINE : ink;
		double width = marker.shown() ? 2 : 1.5;
		if (more == 0) {
			canvas.add(new Circle(marker.x(), y, RADIUS, Style.filled(ink.tint()).outlined(line, width)));
		} else {
			double half = RADIUS + more * LETTER / 2;
			canvas.add(new Rect(marker.x() - half, y - RADIUS, 2 * half, 2 * RADIUS, RADIUS,
					Style.filled(Ink.SHADE).outlined(line, width)));
		}
		for (int i = 0; i <= more; i++) {
			Compared c = marker.who().get(i);
			canvas.add(new Scene.Label(marker.x() + (i - more / 2.0) * LETTER, y + 4, c.letter(), Canvas.SMALL, Ink.TEXT,
					Anchor.MIDDLE, c.shown()));
		}
	}

	private static void axis(Canvas canvas, Ends ends, double left, double right, double bottom) {
		BigDecimal low = ends.worst().min(ends.best());
		BigDecimal high = ends.worst().max(ends.best());
		boolean many = high.subtract(low).compareTo(BigDecimal.valueOf(10)) > 0;
		BigDecimal step = many ? high.subtract(low).divide(BigDecimal.valueOf(10)) : BigDecimal.ONE;
		if (step.signum() <= 0) {
			return;
		}
		for (BigDecimal value = low; value.compareTo(high) <= 0; value = value.add(step)) {
			double x = ends.x(value, left, right);
			canvas.add(Path.line(x, HEAD, x, bottom, Style.line(Ink.GRID, 1)));
			canvas.text(x, HEAD - GAP, Numbers.format(value), Canvas.SMALL, Ink.MUTED, Anchor.MIDDLE);
		}
	}

	private static Optional<BigDecimal> mean(Compared compared, ScoreRow row, Ends ends) {
		return compared.row(row.criterion()).filter(r -> ends(r).filter(ends::equals).isPresent()).flatMap(ScoreRow::mean);
	}

	private static Optional<Ends> ends(ScoreRow row) {
		return row.scale().filter(s -> s.getMinimum() != null && s.getMaximum() != null
				&& Numbers.isReasonable(s.getMinimum()) && Numbers.isReasonable(s.getMaximum())).map(Ends::of);
	}

	/** The ends of a scale, worst and best. */
	private record Ends(BigDecimal worst, BigDecimal best) {
		static Ends of(Scale scale) {
			BigDecimal low = plain(scale.getMinimum());
			BigDecimal high = plain(scale.getMaximum());
			return scale.getDirection() == Direction.LOWER_IS_BETTER ? new Ends(high, low) : new Ends(low, high);
		}

		private static BigDecimal plain(BigDecimal value) {
			BigDecimal stripped = value.stripTrailingZeros();
			return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
		}

		double x(BigDecimal value, double left, double right) {
			double from = Canvas.coordinate(worst);
			double to = Canvas.coordinate(best);
			double share = from == to ? 0 : (Canvas.coordinate(value) - from) / (to - from);
			return left + 12 + Math.clamp(share, 0, 1) * (right - left - 24);
		}
	}
}
