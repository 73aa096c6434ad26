// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.hyoka.ui.internal.grid.GridRange.At;

/**
 * How the keyboard comes into a grid and out of it: a cell is framed as soon as the grid has the focus; Tab goes from cell to
 * cell and leaves after the last one of a row, back before the first; with Ctrl it leaves at once.
 */
final class GridFocus {
	private final Grid grid;
	private boolean here;

	private GridFocus(Grid grid) {
		this.grid = grid;
	}

	static void install(Grid grid) {
		GridFocus focus = new GridFocus(grid);
		NatTable table = grid.table();
		table.addListener(SWT.FocusIn, e -> {
			focus.look(true);
			table.getDisplay().asyncExec(focus::come); // after the click that brought the focus
		});
		table.addListener(SWT.FocusOut, e -> focus.look(false)); // the control still counts as the one with the focus
		table.addListener(SWT.Paint, focus::frame);
		table.addListener(SWT.Traverse, focus::leave);
	}

	private void look(boolean newHere) {
		here = newHere;
		GridLook.cursor(grid.table(), grid.colors(), here);
		grid.table().redraw();
	}

	/** Around the whole: the cell with the cursor may be out of sight, and a grid without rows has none. */
	private void frame(Event e) {
		if (here) {
			Rectangle area = grid.table().getClientArea();
			e.gc.setClipping(area);
			e.gc.setForeground(grid.colors().accent());
			e.gc.setLineWidth(2);
			e.gc.drawRectangle(1, 1, area.width - 2, area.height - 2);
		}
	}

	private void come() {
		if (!grid.table().isDisposed() && grid.table().isFocusControl() && grid.cursor().isEmpty() && grid.model().rows() > 0
				&& grid.model().columns() > 0) {
			grid.choose(new GridRange(0, 0, 0, 0));
		}
	}

	private void leave(Event e) {
		if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			boolean next = e.detail == SWT.TRAVERSE_TAB_NEXT;
			int column = grid.cursor().map(At::column).orElse(0);
			e.doit = (e.stateMask & SWT.MOD1) != 0 || column == (next ? grid.model().columns() - 1 : 0);
		}
	}
}
