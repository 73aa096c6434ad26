// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** The window's Copy, Paste, Delete and Select All work on the grid while it has the focus. */
final class GridHandlers {
	private final Map<String, Runnable> actions = new LinkedHashMap<>();
	private final List<IHandlerActivation> active = new ArrayList<>();
	private final IHandlerService service;

	GridHandlers(Grid grid) {
		actions.put(IWorkbenchCommandConstants.EDIT_COPY, () -> grid.copy(false));
		actions.put(IWorkbenchCommandConstants.EDIT_PASTE, grid::paste);
		actions.put(IWorkbenchCommandConstants.EDIT_DELETE, grid::clear);
		actions.put(IWorkbenchCommandConstants.EDIT_SELECT_ALL, grid::selectAll);
		service = grid.context().site().getService(IHandlerService.class);
		grid.table().addListener(SWT.FocusIn, e -> activate());
		grid.table().addListener(SWT.FocusOut, e -> deactivate());
		grid.table().addListener(SWT.Dispose, e -> deactivate());
	}

	private void activate() {
		if (service != null && active.isEmpty()) {
			actions.forEach((command, action) -> active.add(service.activateHandler(command, new AbstractHandler() {
				@Override
				public Object execute(ExecutionEvent event) {
					action.run();
					return null;
				}
			})));
		}
	}

	private void deactivate() {
		if (service != null && !active.isEmpty()) {
			service.deactivateHandlers(List.copyOf(active));
			active.clear();
		}
	}

	/** What every grid's menu has. */
	static void fill(IMenuManager menu, Grid grid) {
		boolean editable = !grid.isReadOnly();
		menu.add(new Separator());
		add(menu, Messages.Grid_Copy, true, () -> grid.copy(false));
		add(menu, Messages.Grid_CopyHeads, true, () -> grid.copy(true));
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
