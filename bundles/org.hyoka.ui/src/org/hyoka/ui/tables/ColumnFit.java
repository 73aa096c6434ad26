// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Makes the columns as wide as the table, in the proportions they were given, until a person drags one. */
final class ColumnFit {
	private static final String WISH = "org.hyoka.ui.wish";
	private static final int LEAST = 56;
	private final Table table;
	private boolean fitting;
	private boolean dragged;

	private ColumnFit(Table table) {
		this.table = table;
		table.addListener(SWT.Resize, e -> fit());
	}

	static ColumnFit of(Table table) {
		return new ColumnFit(table);
	}

	/** A column that has just been made with the width it wishes for. */
	void add(TableColumn column) {
		column.setData(WISH, column.getWidth());
		column.addListener(SWT.Resize, e -> dragged |= !fitting && table.isVisible());
		fit();
	}

	private void fit() {
		int room = table.getClientArea().width;
		TableColumn[] columns = table.getColumns();
		int wishes = 0;
		for (TableColumn column : columns) {
			wishes += column.getWidth() == 0 ? 0 : wish(column);
		}
		if (dragged || room < LEAST * columns.length || wishes == 0) {
			return;
		}
		fitting = true;
		try {
			int left = room;
			for (TableColumn column : columns) {
				if (column.getWidth() > 0) {
					int width = Math.max(LEAST, wish(column) * room / wishes);
					column.setWidth(column == columns[columns.length - 1] ? Math.max(LEAST, left - 1) : width);
					left -= width;
				}
			}
		} finally {
			fitting = false;
		}
	}

	private static int wish(TableColumn column) {
		return column.getData(WISH) instanceof Integer w ? w : LEAST;
	}
}
