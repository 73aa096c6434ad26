// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal.screens;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.hyoka.drawing.Scene;
import org.hyoka.drawing.Scene.Anchor;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Mark;
import org.hyoka.drawing.Scene.Rect;
import org.hyoka.drawing.Scene.Style;
import org.hyoka.portfolio.Answer.Line;
import org.hyoka.portfolio.ui.internal.frame.Picture.Drawn;
import org.hyoka.portfolio.ui.internal.frame.Shown;
import org.hyoka.portfolio.ui.internal.words.Messages;
import org.hyoka.questions.ValueType;
import org.hyoka.report.charts.Canvas;

/** A grid of two columns of an answer: each cell a line, its words on a pale area, so that nothing is told by colour alone. */
final class Grid {
	private static final int MOST_ROWS = 60;
	private static final double ROW = 26;
	private static final double HEAD = 28;
	private static final double NARROWEST = 54;
	private static final double WIDEST = 110;

	/**
	 * What stands in a cell.
	 *
	 * @param words  in it
	 * @param ink    the area
	 * @param detail what is said besides; may be empty
	 */
	record Cell(String words, Ink ink, String detail) {
	}

	private final Shown shown;
	private final String rows;
	private final String columns;
	private final Canvas canvas = new Canvas();
	private final Map<List<Integer>, Line> lines = new HashMap<>();

	private Grid(Shown shown, String rows, String columns) {
		this.shown = shown;
		this.rows = rows;
		this.columns = columns;
	}

	/**
	 * Lays it out. Rows come in the order of the lines, columns in the order of their values where they are years, else as the lines do.
	 *
	 * @param rows    the column whose values are the rows
	 * @param columns the column whose values are the columns
	 * @param cell    what stands in the cell of a line
	 */
	static Drawn of(Shown shown, String rows, String columns, int width, Optional<Line> chosen, Function<Line, Cell> cell) {
		return new Grid(shown, rows, columns).draw(width, chosen, cell);
	}

	private static String key(Object value) {
		return value == null ? "" : value.toString();
	}

	private Drawn draw(int width, Optional<Line> chosen, Function<Line, Cell> cell) {
		List<String> rowKeys = keys(rows, chosen);
		double left = Math.min(width * 0.34,
				Math.max(90, rowKeys.stream().map(k -> name(rows, k)).mapToDouble(n -> Canvas.width(n, Canvas.TEXT)).max()
						.orElse(90) + 16));
		int room = Math.max(2, (int) ((width - left - 8) / NARROWEST));
		List<String> columnKeys = columnKeys(room);
		double wide = Math.clamp((width - left - 8) / Math.max(1, columnKeys.size()), NARROWEST, WIDEST);
		for (int c = 0; c < columnKeys.size(); c++) {
			List<String> head = Canvas.wrap(name(columns, columnKeys.get(c)), Canvas.SMALL, wide - 4, 1);
			canvas.text(left + (c + 0.5) * wide, HEAD - 10, head.isEmpty() ? "" : head.getFirst(), Canvas.SMALL, Ink.MUTED, Anchor.MIDDLE);
		}
		for (int r = 0; r < rowKeys.size(); r++) {
			List<String> head = Canvas.wrap(name(rows, rowKeys.get(r)), Canvas.TEXT, left - 12, 1);
			canvas.text(0, HEAD + r * ROW + 17, head.isEmpty() ? "" : head.getFirst(), Canvas.TEXT, Ink.TEXT, Anchor.START);
		}
		Map<String, Integer> rowAt = at(rowKeys);
		Map<String, Integer> columnAt = at(columnKeys);
		for (Line line : shown.lines()) {
			Integer r = rowAt.get(key(shown.value(line, rows)));
			Integer c = columnAt.get(key(shown.value(line, columns)));
			if (r != null && c != null && lines.putIfAbsent(List.of(r, c), line) == null) {
				cell(cell.apply(line), r, c, left + c * wide, wide);
			}
		}
		Scene scene = canvas.scene(width, HEAD + rowKeys.size() * ROW + 8, title());
		List<Mark> framed = scene.marks().stream().filter(m -> chosen.isPresent() && lines.get(List.of(m.row(), m.column())) == chosen.get())
				.toList();
		return new Drawn(framed.isEmpty() ? scene : Bars.framed(scene, framed), m -> Optional.ofNullable(lines.get(List.of(m.row(), m.column()))));
	}

	private String title() {
		return Messages.bind(Messages.Grid_title, head(rows), head(columns));
	}

	private String head(String column) {
		return shown.question().head(shown.columns().get(shown.answer().column(column))).in(Locale.getDefault());
	}

	private String name(String column, String key) {
		return shown.name(column, key, Messages.FilterBar_unknown);
	}

	/** The first values in the order of the lines, from the chosen one where that comes later. */
	private List<String> keys(String column, Optional<Line> chosen) {
		LinkedHashSet<String> all = new LinkedHashSet<>();
		shown.lines().forEach(l -> all.add(key(shown.value(l, column))));
		List<String> list = new ArrayList<>(all);
		int at = chosen.map(l -> list.indexOf(key(shown.value(l, column)))).orElse(0);
		int from = at < MOST_ROWS ? 0 : Math.min(at - MOST_ROWS / 2, list.size() - MOST_ROWS);
		return list.subList(from, Math.min(list.size(), from + MOST_ROWS));
	}

	/** Years in their order, the last ones where there is no room for all. */
	private List<String> columnKeys(int room) {
		boolean years = shown.columns().get(shown.answer().column(columns)).type() == ValueType.YEAR;
		if (!years) {
			LinkedHashSet<String> all = new LinkedHashSet<>();
			shown.lines().forEach(l -> all.add(key(shown.value(l, columns))));
			return List.copyOf(all).subList(0, Math.min(room, all.size()));
		}
		TreeMap<Long, Integer> all = new TreeMap<>();
		shown.lines().stream().map(l -> shown.value(l, columns)).filter(Long.class::isInstance).map(Long.class::cast)
				.forEach(y -> all.merge(y, 1, Integer::sum));
		List<Long> kept = new ArrayList<>(all.keySet());
		while (kept.size() > room) { // the end of the row with less in it goes first
			kept.remove(all.get(kept.getFirst()) <= all.get(kept.getLast()) ? 0 : kept.size() - 1);
		}
		return kept.stream().map(String::valueOf).toList();
	}

	private static Map<String, Integer> at(List<String> keys) {
		Map<String, Integer> at = new HashMap<>();
		for (int i = 0; i < keys.size(); i++) {
			at.put(keys.get(i), i);
		}
		return at;
	}

	private void cell(Cell cell, int row, int column, double x, double wide) {
		double y = HEAD + row * ROW;
		canvas.add(new Rect(x + 1, y + 1, wide - 2, ROW - 2, 3, Style.filled(cell.ink())));
		List<String> words = Canvas.wrap(cell.words(), Canvas.TEXT, wide - 6, 1);
		canvas.text(x + wide / 2, y + 17, words.isEmpty() ? "" : words.getFirst(), Canvas.TEXT, Ink.TEXT, Anchor.MIDDLE);
		canvas.mark(new Mark(row, column, x + 1, y + 1, wide - 2, ROW - 2,
				String.join("  ", List.of(name(rows, key(shown.value(lines.get(List.of(row, column)), rows))),
						name(columns, key(shown.value(lines.get(List.of(row, column)), columns))), cell.words(), cell.detail())).strip()));
	}
}
