// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.hyoka.ui.rows.FrozenColumns;

/**
 * A frame around the cell that the keyboard stands in. Rows stay selected as the system shows them, all of several: the
 * platform's own highlighter takes the selection from every cell but that one.
 *
 * @since 0.1
 */
public final class CellFocus extends FocusCellHighlighter {
	private final Control control;

	/** @param viewer of the table or tree */
	public CellFocus(ColumnViewer viewer) {
		super(viewer);
		control = viewer.getControl();
		control.addListener(SWT.PaintItem, this::paint);
		control.addListener(SWT.FocusIn, e -> control.redraw());
		control.addListener(SWT.FocusOut, e -> control.redraw());
	}

	private void paint(Event e) {
		ViewerCell cell = getFocusCell();
		if (cell != null && cell.getItem() == e.item && cell.getColumnIndex() == e.index && control.isFocusControl()) {
			Rectangle bounds = cell.getBounds();
			e.gc.setLineWidth(1);
			e.gc.drawRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1);
		}
	}

	@Override
	protected void focusCellChanged(ViewerCell newCell, ViewerCell oldCell) {
		super.focusCellChanged(newCell, oldCell);
		if (newCell != null && control instanceof Table table) {
			FrozenColumns.uncover(table, newCell.getColumnIndex());
		}
		control.redraw();
	}
}
