// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * A table of rows that are no objects of the dossier: sorted by a click on a head, filtered by a field above it, copied as a
 * table, its columns chosen, as in every other table. User-interface thread.
 *
 * @param <R> what a row is
 * @param <C> a column
 */
public abstract class ArrangedTable<R, C extends ArrangedTable.Column<R>> {
	/**
	 * What every column has.
	 *
	 * @param <R> what a row is
	 */
	public interface Column<R> {
		/** Its head. */
		String head();

		/** Width in px, at least. */
		int width();

		/** The text of a cell. */
		Function<R, String> text();

		/** Whether its cells are numbers: they stand at the right and are sorted by value. */
		default boolean numeric() {
			return false;
		}
	}

	private final Composite area;
	private final RowFilter filter;
	private final HeadSorting sorting;
	private final Table table;
	private List<C> columns = List.of();
	private List<R> given = List.of();
	private List<R> rows = List.of();

	/**
	 * @param parent with a GridLayout
	 * @param name   what it shows, for screen readers
	 * @param style  of the table
	 * @param before what its menu has before copying and columns
	 */
	protected ArrangedTable(Composite parent, String name, int style, Consumer<IMenuManager> before) {
		area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 4;
		area.setLayout(layout);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		filter = new RowFilter(area, () -> name, this::arrange);
		table = new Table(area, style | SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		AccessibleNames.name(table, () -> name);
		sorting = new HeadSorting(table, this::arrange);
		TableOffers.install(table, before);
	}

	/** The whole, with its filter. */
	public final Composite control() {
		return area;
	}

	/** The field above the table that filters it. */
	public final Text words() {
		return filter.field();
	}

	/** The table. */
	public final Table table() {
		return table;
	}

	/** The columns, in the order in which they were given. */
	protected final List<C> columns() {
		return columns;
	}

	/** Takes columns; they are made anew, and the rows stand as given, only where heads differ. Whether they do. */
	protected final boolean setColumns(List<C> newColumns) {
		boolean same = columns.stream().map(Column::head).toList().equals(newColumns.stream().map(Column::head).toList());
		columns = List.copyOf(newColumns);
		if (same) {
			return false;
		}
		sorting.forget();
		for (TableColumn old : table.getColumns()) {
			old.dispose();
		}
		for (int i = 0; i < columns.size(); i++) {
			TableColumn made = new TableColumn(table, columns.get(i).numeric() ? SWT.RIGHT : SWT.LEFT);
			made.setText(columns.get(i).head());
			made.setWidth(columns.get(i).width());
			sorting.add(made);
		}
		return true;
	}

	/** Shows these rows. */
	protected final void setRows(List<R> newRows) {
		given = List.copyOf(newRows);
		arrange();
	}

	/** The rows in the order they were given, those that are filtered away among them. */
	protected final List<R> given() {
		return given;
	}

	/** The rows that are seen, in the order they are shown. */
	public final List<R> rows() {
		return rows;
	}

	/** The selected rows, in the order they are shown. */
	public final List<R> selected() {
		return Arrays.stream(table.getSelectionIndices()).filter(i -> i < rows.size()).mapToObj(rows::get).toList();
	}

	/** Sorts by a column: ascending, descending, as given. */
	public final void sort(int column) {
		sorting.click(table.getColumn(column));
	}

	private void arrange() {
		List<R> chosen = selected();
		List<R> now = new ArrayList<>(given.stream().filter(r -> filter.isEmpty() || matches(r, filter.words())).toList());
		if (sorting.isSorted()) {
			C by = columns.get(sorting.column());
			Comparator<R> order = by.numeric() ? Comparator.comparingDouble(r -> number(by.text().apply(r)))
					: Comparator.comparing(by.text(), TableOffers.order());
			now.sort(sorting.directed(order));
		}
		rows = List.copyOf(now);
		table.setRedraw(false);
		table.setItemCount(rows.size());
		if ((table.getStyle() & SWT.VIRTUAL) != 0) {
			table.clearAll(); // they are filled as they are seen
		} else {
			for (int i = 0; i < rows.size(); i++) {
				fill(table.getItem(i), rows.get(i));
			}
		}
		table.setRedraw(true);
		table.deselectAll();
		chosen.stream().mapToInt(rows::indexOf).filter(i -> i >= 0).forEach(table::select);
		arranged();
	}

	/** Whether a row is let through by words that are not blank, in small letters and half width. */
	protected boolean matches(R row, String looked) {
		return filter.lets(columns.stream().map(c -> c.text().apply(row)));
	}

	private static double number(String text) {
		String digits = text.replaceAll("[^0-9.-]", "");
		return digits.isEmpty() || "-".equals(digits) ? Double.NEGATIVE_INFINITY : Double.parseDouble(digits);
	}

	/** Shows a row in an item. */
	protected abstract void fill(TableItem item, R row);

	/** Called when rows have come, gone or changed places. */
	protected void arranged() {
		// most need nothing
	}
}
