// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.rows;

import java.util.Comparator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** By which column a table is sorted: a click on a head sorts ascending, another descending, a third as given. */
public final class HeadSorting {
	private final Table table;
	private final Runnable changed;
	private TableColumn by;
	private boolean descending;

	/** @param changed sorts the rows anew */
	public HeadSorting(Table table, Runnable changed) {
		this.table = table;
		this.changed = changed;
	}

	/** A column that has just been made. */
	public void add(TableColumn column) {
		column.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> click(column)));
	}

	/** Goes on to the next order by a column. */
	public void click(TableColumn column) {
		descending = by == column && !descending;
		by = by == column && !descending ? null : column;
		table.setSortColumn(by);
		table.setSortDirection(by == null ? SWT.NONE : descending ? SWT.DOWN : SWT.UP);
		changed.run();
	}

	/** The columns are made anew, and the rows stand as given. */
	public void forget() {
		by = null;
		descending = false;
	}

	/** Whether another order than the given one is shown. */
	public boolean isSorted() {
		return by != null;
	}

	/** The index of the column that is sorted by, as it was made; -1 for none. */
	public int column() {
		return by == null ? -1 : table.indexOf(by);
	}

	/** An ascending order in the direction that was chosen. */
	public <T> Comparator<T> directed(Comparator<T> ascending) {
		return descending ? ascending.reversed() : ascending;
	}
}
