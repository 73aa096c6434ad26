// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * Makes the columns as wide as the table, until a person drags one: first so that no head is cut, then so that as many
 * columns as possible show what stands in them, the short ones before the long ones, and what is left in the proportions
 * that were wished for. Where even heads and beginnings of sentences have no room, the table scrolls.
 */
final class ColumnFit {
	private static final String WISH = "org.hyoka.ui.wish";
	private static final String SET = "org.hyoka.ui.set";
	private static final int LEAST = 40;
	private static final int PADDING = 14;
	private static final int ICON = 22;
	private static final int LONG = 400;
	private static final int SENTENCE = 160;
	private static final int LOOKED_AT = 12;
	private final Table table;
	private int[] contents = {};
	private boolean dragged;

	ColumnFit(Table table) {
		this.table = table;
		table.addListener(SWT.Resize, e -> fit());
	}

	/** A column that has just been made with the width it wishes for; it gets its own with the rows, or with the table's. */
	void add(TableColumn column) {
		column.setData(WISH, column.getWidth());
		column.addListener(SWT.Resize, e -> dragged |= isDragged(column));
	}

	/** Has the window system lay the cells of a column out again, which it does for one that comes into sight. */
	void layAgain(TableColumn column) {
		int width = column.getWidth();
		if (width > 0) {
			Object set = column.getData(SET);
			column.setData(SET, null); // nobody drags it
			column.setWidth(0);
			column.setWidth(width);
			column.setData(SET, set);
		}
	}

	/** Events of our own widths come later, too; the last column is made wider by the system where room is left. */
	private boolean isDragged(TableColumn column) {
		return table.isVisible() && column.getData(SET) instanceof Integer width && Math.abs(column.getWidth() - width) > 1
				&& table.indexOf(column) < table.getColumnCount() - 1;
	}

	/**
	 * Other rows are shown.
	 *
	 * @param cells the texts of a row's cells; the first rows are looked at
	 */
	<T> void rows(List<T> rows, Function<T, List<String>> cells) {
		if (dragged) {
			return;
		}
		int[] widths = new int[table.getColumnCount()];
		GC gc = new GC(table);
		try {
			for (T row : rows.subList(0, Math.min(LOOKED_AT, rows.size()))) {
				List<String> texts = cells.apply(row);
				for (int i = 0; i < Math.min(widths.length, texts.size()); i++) {
					String text = texts.get(i);
					widths[i] = Math.max(widths[i], text.length() > LONG / 4 ? LONG : Math.min(LONG, gc.textExtent(text).x));
				}
			}
		} finally {
			gc.dispose();
		}
		if (!Arrays.equals(widths, contents)) {
			contents = widths;
			fit();
		}
	}

	private void fit() {
		int room = table.getSize().x < LEAST ? 0 : table.getClientArea().width - 1; // to ask for the area asks the window system
		List<TableColumn> shown = Arrays.stream(table.getColumns()).filter(c -> c.getWidth() > 0).toList();
		if (dragged || shown.isEmpty() || room < LEAST) {
			return;
		}
		int[] widths = least(shown);
		int left = room - IntStream.of(widths).sum();
		if (left > 0) {
			left = showContents(shown, widths, left);
			int wishes = Math.max(1, shown.stream().mapToInt(ColumnFit::wish).sum());
			for (int i = 0, rest = left; i < widths.length; i++) {
				int more = i == widths.length - 1 ? rest : wish(shown.get(i)) * left / wishes;
				widths[i] += more;
				rest -= more;
			}
		}
		set(shown, widths);
	}

	/** Gives what is left to the columns that need it, the least needy first; answers what is left then. */
	private int showContents(List<TableColumn> shown, int[] widths, int room) {
		int[] needs = IntStream.range(0, widths.length)
				.map(i -> Math.max(0, content(table.indexOf(shown.get(i))) - widths[i])).toArray();
		int left = room;
		int waiting = widths.length;
		for (int i : IntStream.range(0, widths.length).boxed().sorted(Comparator.comparingInt(i -> needs[i])).toList()) {
			int given = Math.min(needs[i], left / waiting--);
			widths[i] += given;
			left -= given;
		}
		return left;
	}

	private void set(List<TableColumn> columns, int[] widths) {
		for (int i = 0; i < widths.length; i++) {
			columns.get(i).setData(SET, widths[i]);
			if (columns.get(i).getWidth() != widths[i]) {
				columns.get(i).setWidth(widths[i]);
			}
		}
	}

	private int content(int index) {
		int text = index < contents.length ? contents[index] : 0;
		return text == 0 ? 0 : text + PADDING + (index == 0 ? ICON : 0);
	}

	/** Heads uncut; of sentences so much that one knows them again. */
	private int[] least(List<TableColumn> columns) {
		int[] heads = heads(columns);
		Arrays.setAll(heads, i -> Math.max(heads[i], Math.min(SENTENCE, content(table.indexOf(columns.get(i))))));
		return heads;
	}

	private int[] heads(List<TableColumn> columns) {
		GC gc = new GC(table);
		try {
			return columns.stream().mapToInt(c -> Math.max(LEAST, gc.textExtent(c.getText()).x * 11 / 10 + PADDING)).toArray(); // heads may be bold
		} finally {
			gc.dispose();
		}
	}

	private static int wish(TableColumn column) {
		return column.getData(WISH) instanceof Integer w ? w : LEAST;
	}
}
