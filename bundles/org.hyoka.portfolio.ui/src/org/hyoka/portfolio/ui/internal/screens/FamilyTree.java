// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal.screens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.hyoka.core.text.Years;
import org.hyoka.drawing.Scene;
import org.hyoka.drawing.Scene.Anchor;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Mark;
import org.hyoka.drawing.Scene.Path;
import org.hyoka.drawing.Scene.Point;
import org.hyoka.drawing.Scene.Rect;
import org.hyoka.drawing.Scene.Style;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.portfolio.Answer.Line;
import org.hyoka.portfolio.ui.internal.frame.Picture;
import org.hyoka.portfolio.ui.internal.frame.Shown;
import org.hyoka.portfolio.ui.internal.words.Messages;
import org.hyoka.report.charts.Canvas;

/**
 * Programs as bars on one axis of fiscal years, and an arrow for each relation. A bar whose beginning or end nobody stated is hatched up to
 * the end of the axis there.
 */
final class FamilyTree implements Picture {
	private static final int MOST = 40;
	private static final double ROW = 30;
	private static final double HEAD = 26;
	private static final double BAR = 14;
	/** What the name of a year takes. */
	private static final double YEAR = 62;

	/** A program with the years that are stated; null for none. */
	private record Program(String name, Long start, Long end) {
		Program with(Long otherStart, Long otherEnd) {
			return new Program(name, start == null ? otherStart : start, end == null ? otherEnd : end);
		}
	}

	@Override
	public Optional<Drawn> draw(Shown shown, int width, Optional<Line> chosen) {
		Map<String, Program> programs = new LinkedHashMap<>();
		for (Line line : shown.lines()) {
			add(programs, shown, line, "from");
			add(programs, shown, line, "to");
		}
		List<Program> rows = programs.values().stream().sorted(Comparator.comparing(Program::start, Comparator.nullsLast(Comparator.naturalOrder())))
				.limit(MOST).toList();
		List<Long> years = rows.stream().flatMap(p -> Stream.of(p.start(), p.end())).filter(Objects::nonNull).sorted().toList();
		if (years.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Layout(shown, rows, years.getFirst(), years.getLast() + 1, width).draw(chosen));
	}

	private static void add(Map<String, Program> programs, Shown shown, Line line, String side) {
		String name = shown.text(line, side + "_program");
		if (!name.isEmpty()) {
			Long start = (Long) shown.value(line, side + "_start");
			Long end = (Long) shown.value(line, side + "_end");
			programs.merge(name, new Program(name, start, end), (a, b) -> a.with(b.start(), b.end()));
		}
	}

	/** One drawing. */
	private static final class Layout {
		private final Shown shown;
		private final List<Program> rows;
		private final long first;
		private final long last;
		private final double left;
		private final double width;
		private final Canvas canvas = new Canvas();

		Layout(Shown shown, List<Program> rows, long first, long last, int width) {
			this.shown = shown;
			this.rows = rows;
			this.first = first;
			this.last = last;
			this.width = width;
			this.left = Math.min(width * 0.4, 340);
		}

		Drawn draw(Optional<Line> chosen) {
			long step = Math.max(1, (long) Math.ceil((last - first) * YEAR / (width - left)));
			for (long year = first; year <= last; year += step) {
				canvas.add(Path.line(x(year), HEAD - 4, x(year), HEAD + rows.size() * ROW, Style.line(Ink.GRID, 1)));
				if (x(year) + YEAR <= width) {
					String words = Years.format(FiscalYear.of((int) year), Locale.getDefault());
					canvas.text(x(year) + 2, HEAD - 8, words, Canvas.SMALL, Ink.MUTED, Anchor.START);
				}
			}
			for (int r = 0; r < rows.size(); r++) {
				bar(rows.get(r), r);
			}
			List<Line> lines = new ArrayList<>();
			for (Line line : shown.lines()) {
				int from = row(shown.text(line, "from_program"));
				int to = row(shown.text(line, "to_program"));
				if (from >= 0 && to >= 0 && from != to) {
					arrow(line, from, to, lines.size(), chosen.filter(c -> c == line).isPresent());
					lines.add(line);
				}
			}
			Scene scene = canvas.scene(width, HEAD + rows.size() * ROW + 8, Messages.Genealogy_title);
			return new Drawn(scene, m -> m.row() < lines.size() ? Optional.of(lines.get(m.row())) : Optional.empty());
		}

		private double x(long year) {
			return left + (year - first) * (width - left - 24) / Math.max(1, last - first);
		}

		private double y(int row) {
			return HEAD + row * ROW + ROW / 2;
		}

		private int row(String name) {
			return rows.stream().map(Program::name).toList().indexOf(name);
		}

		private double begin(int row) {
			return rows.get(row).start() == null ? left : x(rows.get(row).start());
		}

		private double end(int row) {
			return rows.get(row).end() == null ? x(last) : x(rows.get(row).end() + 1);
		}

		private void bar(Program program, int row) {
			List<String> name = Canvas.wrap(program.name(), Canvas.TEXT, left - 12, 1);
			canvas.text(0, y(row) + 4, name.isEmpty() ? "" : name.getFirst(), Canvas.TEXT, Ink.TEXT, Anchor.START);
			if (program.start() != null || program.end() != null) {
				Style plain = Style.filled(Ink.SERIES_1);
				Style style = program.start() == null || program.end() == null ? plain.hatched() : plain;
				canvas.add(new Rect(begin(row), y(row) - BAR / 2, Math.max(4, end(row) - begin(row)), BAR, 3, style));
			}
		}

		/** From the end of the one to the beginning of the other; where they overlap, down from within. */
		private void arrow(Line line, int from, int to, int number, boolean chosen) {
			double x = Math.min(Math.max(begin(from) + 6, Math.min(end(from), begin(to)) - 4), Math.max(begin(to), left + 8));
			double y1 = y(from) + (to > from ? BAR / 2 : -BAR / 2);
			double y2 = y(to) + (to > from ? -BAR / 2 : BAR / 2);
			Style style = Style.line(chosen ? Ink.ACCENT : Ink.LINE, chosen ? 2.5 : 1.2);
			canvas.add(new Path(List.of(new Point(x, y1), new Point(x, y2)), false, true, style));
			canvas.mark(new Mark(number, 0, x - 4, Math.min(y1, y2), 8, Math.abs(y2 - y1),
					String.join("  ",
							List.of(shown.text(line, "from_program"), "→", shown.text(line, "to_program"), shown.text(line, "relation_kind")))));
		}
	}
}
