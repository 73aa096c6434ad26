// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.hyoka.ui.forms.FocusCommands;
import org.hyoka.ui.paint.Pictures;

/** What a grid's menu and the window's commands do with it. */
final class GridHandlers {
	private GridHandlers() {
	}

	/** The window's Copy, Paste, Delete and Select All work on the grid while it has the focus. */
	static void connect(Grid grid) {
		FocusCommands.connect(grid.table(), grid.context().site(), Map.of(
				IWorkbenchCommandConstants.EDIT_COPY, () -> grid.copy(false),
				IWorkbenchCommandConstants.EDIT_PASTE, grid::paste,
				IWorkbenchCommandConstants.EDIT_DELETE, grid::clear,
				IWorkbenchCommandConstants.EDIT_SELECT_ALL, grid::selectAll));
	}

	/** What every grid's menu has. */
	static void fill(IMenuManager menu, Grid grid) {
		boolean editable = !grid.isReadOnly();
		menu.add(new Separator());
		add(menu, Messages.Grid_Copy, true, () -> grid.copy(false));
		add(menu, Messages.Grid_CopyHeads, true, () -> grid.copy(true));
		menu.add(Pictures.action(grid.table()));
		add(menu, Messages.Grid_Paste, editable, grid::paste);
		add(menu, Messages.Grid_FillDown, editable, grid::fillDown);
		add(menu, Messages.Grid_FillRight, editable, grid::fillRight);
		add(menu, Messages.Grid_Clear, editable, grid::clear);
		grid.arranging().fill(menu);
		add(menu, Messages.Grid_Freeze, true, grid::freeze);
		add(menu, Messages.Grid_Unfreeze, true, grid::unfreeze);
	}

	/** Adds an entry. */
	static void add(IMenuManager menu, String label, boolean enabled, Runnable action) {
		Action entry = new Action(label) {
			@Override
			public void run() {
				action.run();
			}
		};
		entry.setEnabled(enabled);
		menu.add(entry);
	}
}
