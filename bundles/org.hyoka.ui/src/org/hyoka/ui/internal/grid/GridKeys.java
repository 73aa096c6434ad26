// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.edit.action.KeyEditAction;
import org.eclipse.nebula.widgets.nattable.edit.action.MouseEditAction;
import org.eclipse.nebula.widgets.nattable.edit.command.EditSelectionCommand;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.CellEditorMouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.hyoka.ui.internal.grid.GridRange.At;
import org.hyoka.ui.rows.TypedKey;

/** The keyboard of a spreadsheet; moving about is the platform's default. */
final class GridKeys extends AbstractUiBindingConfiguration {
	private static final int LEFT = 1;
	private static final int RIGHT = 3;
	private final Grid grid;

	GridKeys(Grid grid) {
		this.grid = grid;
	}

	@Override
	public void configureUiBindings(UiBindingRegistry bindings) {
		bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), new KeyEditAction());
		bindings.registerFirstKeyBinding(GridKeys::isTyped, this::typed);
		on(bindings, SWT.NONE, SWT.DEL, grid::clear);
		on(bindings, SWT.NONE, SWT.BS, grid::clear);
		on(bindings, SWT.MOD1, 'c', () -> grid.copy(false));
		on(bindings, SWT.MOD1, 'v', grid::paste);
		on(bindings, SWT.MOD1, 'd', grid::fillDown);
		on(bindings, SWT.MOD1, 'r', grid::fillRight);
		on(bindings, SWT.MOD1, 'a', grid::selectAll);
		on(bindings, SWT.MOD1, '0', grid.arranging()::hide);
		on(bindings, SWT.MOD1 | SWT.MOD2, '0', grid.arranging()::showAll);
		on(bindings, SWT.MOD1 | SWT.MOD2, 'l', grid::focusFilter);
		bindings.registerDoubleClickBinding(new CellEditorMouseEventMatcher("BODY"), new MouseEditAction());
		bindings.registerDoubleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, LEFT),
				(table, event) -> grid.arranging().sortFurther(table.getColumnIndexByPosition(table.getColumnPositionByX(event.x))));
		bindings.registerFirstMouseDownBinding(new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, RIGHT),
				(table, event) -> column(table.getColumnIndexByPosition(table.getColumnPositionByX(event.x))));
	}

	private static void on(UiBindingRegistry bindings, int state, int key, Runnable action) {
		IKeyAction run = (table, event) -> action.run();
		bindings.registerFirstKeyBinding(new KeyEventMatcher(state, key), run);
	}

	/** Selects a column that is seen. */
	private void column(int column) {
		if (column >= 0 && column < grid.model().columns() && grid.model().rows() > 0) {
			grid.choose(new GridRange(0, column, grid.model().rows() - 1, column));
			grid.table().setFocus();
		}
	}

	/** Whether a key writes something. */
	private static boolean isTyped(KeyEvent event) {
		return TypedKey.writes(event.character, event.stateMask);
	}

	private void typed(NatTable table, KeyEvent event) {
		At at = grid.cursor().orElse(null);
		if (at == null) {
			return;
		}
		if (grid.model().isEntry(at.row(), at.column(), event.character)) {
			grid.take(at, String.valueOf(event.character));
		} else {
			table.doCommand(new EditSelectionCommand(table, table.getConfigRegistry(), event.character));
		}
	}
}
