// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.tables.TableOffers;
import org.hyoka.ui.tables.Voice;

/**
 * A table of what is computed: sorted by a click on a head, filtered, columns hidden, copied as a table, never edited. Columns
 * may change.
 *
 * @param <R> the rows
 */
final class PlainTable<R> {
	/**
	 * A column.
	 *
	 * @param head    its head
	 * @param help    what it is, on hover
	 * @param width   in px
	 * @param numeric whether its cells are numbers
	 * @param text    of a cell
	 * @param colour  of a cell; null for the normal one
	 */
	record Column<R>(String head, String help, int width, boolean numeric, Function<R, String> text, Function<R, Color> colour) {
		/** Words in the normal colour. */
		static <R> Column<R> words(String head, int width, Function<R, String> text) {
			return new Column<>(head, "", width, false, text, r -> null);
		}

		/** Numbers in the normal colour. */
		static <R> Column<R> number(String head, int width, Function<R, String> text) {
			return new Column<>(head, "", width, true, text, r -> null);
		}
	}

	private final Composite area;
	private final Table table;
	private final int most;
	private List<Column<R>> columns = List.of();
	private List<R> given = List.of();
	private List<R> rows = List.of();
	private int sortedBy = -1;
	private boolean descending;
	private boolean fitting;
	private String filter = "";

	/** A table whose menu has nothing of its own. */
	PlainTable(Composite parent, String name, int most) {
		this(parent, name, most, menu -> { /* nothing */ });
	}

	/**
	 * @param parent with a GridLayout
	 * @param name   what it shows, for screen readers
	 * @param most   rows that are seen without scrolling
	 * @param before what its menu has before copying and columns
	 */
	PlainTable(Composite parent, String name, int most, Consumer<IMenuManager> before) {
		this.most = most;
		area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 4;
		area.setLayout(layout);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		TableOffers.filter(area, () -> name, words -> {
			filter = words;
			arrange();
		});
		table = new Table(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL | SWT.VIRTUAL);
		table.addListener(SWT.SetData, e -> fill((TableItem) e.item, table.indexOf((TableItem) e.item)));
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = 120;
		data.heightHint = 2 * table.getItemHeight();
		table.setLayoutData(data);
		table.addListener(SWT.Resize, e -> fit());
		Voice.name(table, () -> name);
		TableOffers.install(table, before);
	}

	/** The whole, with its filter. */
	Composite control() {
		return area;
	}

	/** Shows these columns and rows; columns are made anew only where their heads differ. */
	void show(List<Column<R>> newColumns, List<R> newRows) {
		boolean same = columns.stream().map(Column::head).toList().equals(newColumns.stream().map(Column::head).toList());
		columns = newColumns;
		given = List.copyOf(newRows);
		if (!same) {
			sortedBy = -1;
			for (TableColumn old : table.getColumns()) {
				old.dispose();
			}
			for (Column<R> column : columns) {
				TableColumn made = new TableColumn(table, column.numeric() ? SWT.RIGHT : SWT.LEFT);
				made.setText(column.head());
				made.setToolTipText(column.help().isEmpty() ? null : column.help());
				made.setWidth(column.width());
				int at = columns.indexOf(column);
				made.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> sort(at)));
			}
			fit();
		}
		arrange();
		GridData data = (GridData) table.getLayoutData();
		int height = Math.max(1, Math.min(most, given.size())) * (table.getItemHeight() + 1) + table.getHeaderHeight() + 8;
		if (data.heightHint != height) {
			data.heightHint = height;
			PageScaffold.reflow(table);
		}
	}

	/** Sorts by a column: ascending, descending, as given. */
	void sort(int column) {
		descending = sortedBy == column && !descending;
		sortedBy = sortedBy == column && !descending ? -1 : column;
		table.setSortColumn(sortedBy < 0 ? null : table.getColumn(sortedBy));
		table.setSortDirection(sortedBy < 0 ? SWT.NONE : descending ? SWT.DOWN : SWT.UP);
		arrange();
	}

	private void arrange() {
		List<R> chosen = selected();
		List<R> sorted = new ArrayList<>(given.stream().filter(this::matches).toList());
		if (sortedBy >= 0) {
			Column<R> by = columns.get(sortedBy);
			Comparator<R> order = by.numeric() ? Comparator.comparingDouble(r -> number(by.text().apply(r)))
					: Comparator.comparing(by.text(), TableOffers.order());
			sorted.sort(descending ? order.reversed() : order);
		}
		rows = sorted;
		table.setRedraw(false);
		table.setItemCount(rows.size());
		table.clearAll(); // they are filled as they are seen
		table.setRedraw(true);
		table.deselectAll();
		chosen.stream().mapToInt(rows::indexOf).filter(i -> i >= 0).forEach(table::select);
	}

	private boolean matches(R row) {
		return filter.isEmpty() || columns.stream().anyMatch(c -> TableOffers.plain(c.text().apply(row)).contains(filter));
	}

	private static double number(String text) {
		String digits = text.replaceAll("[^0-9.-]", "");
		return digits.isEmpty() || "-".equals(digits) ? Double.NEGATIVE_INFINITY : Double.parseDouble(digits);
	}

	private void fill(TableItem item, int index) {
		R row = rows.get(index);
		for (int i = 0; i < columns.size(); i++) {
			item.setText(i, columns.get(i).text().apply(row));
			item.setForeground(i, columns.get(i).colour().apply(row));
		}
	}

	/** Wider where there is room. */
	private void fit() {
		int wish = columns.stream().mapToInt(Column::width).sum();
		int room = table.getClientArea().width;
		if (fitting || wish == 0 || room <= wish) {
			return;
		}
		fitting = true;
		for (int i = 0; i < columns.size() && i < table.getColumnCount(); i++) {
			boolean hidden = !table.getColumn(i).getResizable();
			table.getColumn(i).setWidth(hidden ? 0 : columns.get(i).width() * (room - 2) / wish);
		}
		fitting = false;
	}

	/** The selected rows, in the order they are shown. */
	List<R> selected() {
		return java.util.Arrays.stream(table.getSelectionIndices()).filter(i -> i < rows.size()).mapToObj(rows::get).toList();
	}

	/** The rows, in the order they are shown. */
	List<R> rows() {
		return List.copyOf(rows);
	}

	/** What to do when a row is opened: double-clicked, or by Enter; with the column that was clicked, if one was. */
	void onOpen(Consumer<Opened<R>> action) {
		int[] column = { -1 };
		table.addListener(SWT.MouseDown, e -> column[0] = columnAt(e));
		table.addListener(SWT.KeyDown, e -> column[0] = -1);
		table.addListener(SWT.DefaultSelection, e -> selected().stream().findFirst()
				.ifPresent(r -> action.accept(new Opened<>(r, column[0] < 0 ? Optional.empty() : Optional.of(column[0])))));
	}

	private int columnAt(Event e) {
		TableItem item = table.getItem(new org.eclipse.swt.graphics.Point(e.x, e.y));
		for (int i = 0; item != null && i < table.getColumnCount(); i++) {
			if (item.getBounds(i).contains(e.x, e.y)) {
				return i;
			}
		}
		return -1;
	}

	/** A row that was opened. */
	record Opened<R>(R row, Optional<Integer> column) {
	}

	/** Puts the selected rows, or all that are seen if none is selected, on the clipboard with the heads. */
	void copy() {
		TableOffers.copy(table);
	}
}
