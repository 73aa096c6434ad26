// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.rows.ArrangedTable;
import org.hyoka.ui.rows.TableOffers;

/**
 * A page's table of what is computed, never edited. Columns may change; they are wider where there is room.
 *
 * @param <R> the rows
 */
final class PlainTable<R> extends ArrangedTable<R, PlainTable.Column<R>> {
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
	record Column<R>(String head, String help, int width, boolean numeric, Function<R, String> text, Function<R, Color> colour)
			implements ArrangedTable.Column<R> {
		/** Words in the normal colour. */
		static <R> Column<R> words(String head, int width, Function<R, String> text) {
			return new Column<>(head, "", width, false, text, r -> null);
		}

		/** Numbers in the normal colour. */
		static <R> Column<R> number(String head, int width, Function<R, String> text) {
			return new Column<>(head, "", width, true, text, r -> null);
		}
	}

	private static final int PADDING = 14;
	private final int most;
	private boolean fitting;

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
		super(parent, name, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.VIRTUAL, before);
		this.most = most;
		table().addListener(SWT.SetData, e -> fill((TableItem) e.item, rows().get(table().indexOf((TableItem) e.item))));
		table().setLinesVisible(true);
		GridData data = (GridData) table().getLayoutData();
		data.widthHint = 120;
		data.heightHint = 2 * table().getItemHeight();
		table().addListener(SWT.Resize, e -> fit());
	}

	/** Shows these columns and rows; columns are made anew only where their heads differ. */
	void show(List<Column<R>> newColumns, List<R> newRows) {
		if (setColumns(newColumns)) {
			for (int i = 0; i < newColumns.size(); i++) {
				String help = newColumns.get(i).help();
				table().getColumn(i).setToolTipText(help.isEmpty() ? null : help);
			}
			fit();
		}
		setRows(newRows);
		GridData data = (GridData) table().getLayoutData();
		int height = Math.max(1, Math.min(most, newRows.size())) * (table().getItemHeight() + 1) + table().getHeaderHeight() + 8;
		if (data.heightHint != height) {
			data.heightHint = height;
			PageScaffold.reflow(table());
		}
	}

	@Override
	protected void fill(TableItem item, R row) {
		for (int i = 0; i < columns().size(); i++) {
			item.setText(i, columns().get(i).text().apply(row));
			item.setForeground(i, columns().get(i).colour().apply(row));
		}
	}

	/** Wider where there is room; where a little is missing, names and figures give some, but no head of figures is cut. */
	private void fit() {
		int room = table().getClientArea().width - 2;
		List<Column<R>> all = columns();
		if (fitting || all.isEmpty() || room <= 0 || table().getColumnCount() < all.size()) {
			return;
		}
		fitting = true;
		int[] least = new int[all.size()];
		int[] wish = new int[all.size()];
		GC gc = new GC(table());
		for (int i = 0; i < wish.length; i++) {
			if (table().getColumn(i).getResizable()) {
				int head = gc.textExtent(all.get(i).head()).x * 11 / 10 + PADDING; // heads may be bold
				wish[i] = all.get(i).numeric() ? Math.max(head, all.get(i).width()) : all.get(i).width();
				least[i] = all.get(i).numeric() ? head : all.get(i).width() * 2 / 3;
			}
		}
		gc.dispose();
		int wished = Math.max(1, IntStream.of(wish).sum());
		int small = IntStream.of(least).sum();
		for (int i = 0; i < wish.length; i++) {
			table().getColumn(i).setWidth(room >= wished ? wish[i] * room / wished : room < small || small == wished ? wish[i]
					: least[i] + (wish[i] - least[i]) * (room - small) / (wished - small));
		}
		fitting = false;
	}

	/** What to do when a row is opened: double-clicked, or by Enter; with the column that was clicked, if one was. */
	void onOpen(Consumer<Opened<R>> action) {
		int[] column = { -1 };
		table().addListener(SWT.MouseDown, e -> column[0] = columnAt(e));
		table().addListener(SWT.KeyDown, e -> column[0] = -1);
		table().addListener(SWT.DefaultSelection, e -> selected().stream().findFirst()
				.ifPresent(r -> action.accept(new Opened<>(r, column[0] < 0 ? Optional.empty() : Optional.of(column[0])))));
	}

	private int columnAt(Event e) {
		TableItem item = table().getItem(new Point(e.x, e.y));
		for (int i = 0; item != null && i < table().getColumnCount(); i++) {
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
		TableOffers.copy(table());
	}
}
