// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import java.util.List;

import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationListener;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerEditorDeactivationEvent;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.hyoka.ui.rows.TableOffers;
import org.hyoka.ui.rows.TypedKey;

/**
 * Cells are reached by the arrow keys and edited with F2, Enter or by typing; Enter goes on below, Tab to the next. When a cell has been edited, the
 * keyboard is in the table again: a dialog that a cell asked by would leave it nowhere.
 *
 * @since 0.1
 */
public final class TableKeys {
	private TableKeys() {
	}

	/** Holds for all columns that can be edited. UI thread. */
	public static void install(TableViewer viewer) {
		install(viewer, () -> { /* nobody waits for it */ });
	}

	/** @param edited is told when a cell has been edited, or is no longer */
	static void install(TableViewer viewer, Runnable edited) {
		TableViewerFocusCellManager focus = new TableViewerFocusCellManager(viewer,
				new CellFocus(viewer));
		TableViewerEditor.create(viewer, focus, new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
						|| event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
						|| event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
						|| event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
								&& (event.keyCode == SWT.F2 || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR
										|| !typed(event).isEmpty());
			}
		}, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
				| ColumnViewerEditor.TABBING_VERTICAL | ColumnViewerEditor.KEYBOARD_ACTIVATION);
		viewer.getColumnViewerEditor().addEditorActivationListener(new KeyboardBack(viewer.getTable(), edited));
	}

	/** What was typed to begin an edit; empty where it began otherwise. */
	static String typed(ColumnViewerEditorActivationEvent event) {
		return event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && TypedKey.writes(event.character, event.stateMask)
				? String.valueOf(event.character)
				: "";
	}

	/** Chooses the next row; the keyboard stays in its column. */
	static void down(Table table) {
		int next = table.getSelectionIndex() + 1;
		if (next > 0 && next < table.getItemCount()) {
			table.setSelection(next);
			Event event = new Event();
			event.item = table.getItem(next);
			table.notifyListeners(SWT.Selection, event); // as if it was moved to, which takes the keyboard's cell along
		}
		table.setFocus();
	}

	/** Leads the keyboard to a column of the chosen row, as the arrow keys would. */
	static void lead(TableViewer viewer, int column) {
		List<Integer> seen = TableOffers.seen(viewer.getTable());
		int to = seen.indexOf(column);
		for (int step = 0; step < seen.size(); step++) {
			ViewerCell cell = viewer.getColumnViewerEditor().getFocusCell();
			int at = cell == null ? to : seen.indexOf(cell.getColumnIndex());
			if (at == to) {
				return;
			}
			Event key = new Event();
			key.keyCode = at < to ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT;
			viewer.getTable().notifyListeners(SWT.KeyDown, key);
		}
	}

	private static final class KeyboardBack extends ColumnViewerEditorActivationListener {
		private final Table table;
		private final Runnable edited;

		KeyboardBack(Table table, Runnable edited) {
			this.table = table;
			this.edited = edited;
		}

		@Override
		public void beforeEditorActivated(ColumnViewerEditorActivationEvent event) {
			// nothing to do
		}

		@Override
		public void afterEditorActivated(ColumnViewerEditorActivationEvent event) {
			// nothing to do
		}

		@Override
		public void beforeEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
			// nothing to do
		}

		/** Not at once: the editor may have lost the keyboard to what was clicked, or pass it on to the next cell. */
		@Override
		public void afterEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
			edited.run();
			table.getDisplay().asyncExec(() -> {
				if (!table.isDisposed() && table.getDisplay().getFocusControl() == null) {
					table.setFocus();
				}
			});
		}
	}
}
