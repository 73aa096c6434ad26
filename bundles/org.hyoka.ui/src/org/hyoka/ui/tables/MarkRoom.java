// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Keeps room in a table's first column for the marks of problems. A table whose rows were first shown without any mark
 * would give them none until a person clicks into it: what came later would not be seen.
 */
final class MarkRoom {
	private final Table table;
	private final ColumnFit fit;
	private boolean kept;

	MarkRoom(Table table, ColumnFit fit) {
		this.table = table;
		this.fit = fit;
	}

	/** Makes room, once; before the rows are shown with their marks. */
	void keep(Image mark) {
		if (!kept && table.getColumnCount() > 0) {
			kept = true;
			TableItem measured = new TableItem(table, SWT.NONE);
			measured.setImage(0, mark);
			measured.dispose();
			fit.layAgain(table.getColumn(0));
		}
	}
}
