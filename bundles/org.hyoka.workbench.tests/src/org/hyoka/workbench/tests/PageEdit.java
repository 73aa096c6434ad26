// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.grid.Grid;

/** Edits the first thing on a page that can be edited as a person would: a field, a cell of a grid or of a table. */
final class PageEdit {
	private static final List<String> ENTRIES = List.of("3", "2", "追記");
	private static final String WORDS = "追記";
	private static final int MOST_CELLS = 40;
	private final DossierEditor editor;
	private final Object before;

	private PageEdit(DossierEditor editor) {
		this.editor = editor;
		before = last(editor);
	}

	/** Edits something on the part of the page that is shown, or on another; false if nothing can be edited. User-interface thread. */
	static boolean something(Control page, DossierEditor editor) {
		PageEdit edit = new PageEdit(editor);
		return edit.anything(page) || Widgets.all(page, Button.class).stream().filter(b -> b.isVisible() && (b.getStyle() & SWT.TOGGLE) != 0)
				.anyMatch(part -> {
					Widgets.press(part);
					return edit.anything(page);
				});
	}

	private boolean anything(Control page) {
		return grids(page) || tables(page) || trees(page) || fields(page) || prose(page);
	}

	private static Object last(DossierEditor editor) {
		return editor.session().editingDomain().getCommandStack().getMostRecentCommand();
	}

	private boolean isDone() {
		return last(editor) != before;
	}

	private boolean grids(Control page) {
		return Widgets.all(page, NatTable.class).stream().filter(Control::isVisible)
				.map(t -> (Grid) t.getData("org.hyoka.grid")).anyMatch(this::cells);
	}

	private boolean cells(Grid grid) {
		grid.choose(0, 0);
		for (int row = 0; row < MOST_CELLS; row++) {
			for (int column = 0; column < MOST_CELLS; column++) {
				grid.choose(row, column);
				if (grid.chosen().filter(new org.hyoka.ui.internal.grid.GridRange.At(row, column)::equals).isEmpty()) {
					break;
				}
				for (String entry : ENTRIES) {
					grid.type(row, column, entry);
					if (isDone()) {
						return true;
					}
				}
			}
		}
		return false;
	}

	private boolean tables(Control page) {
		return Widgets.all(page, Table.class).stream().filter(Control::isVisible)
				.filter(t -> t.getData("org.hyoka.viewer") instanceof TableViewer)
				.anyMatch(t -> cells((ColumnViewer) t.getData("org.hyoka.viewer"), t.getItemCount() == 0 ? null
						: ((TableViewer) t.getData("org.hyoka.viewer")).getElementAt(0), t.getColumnCount(), t));
	}

	private boolean trees(Control page) {
		return Widgets.all(page, Tree.class).stream().filter(Control::isVisible)
				.filter(t -> t.getData("org.hyoka.viewer") instanceof ColumnViewer && t.getItemCount() > 0)
				.anyMatch(t -> cells((ColumnViewer) t.getData("org.hyoka.viewer"), t.getItem(0).getData(), t.getColumnCount(), t));
	}

	private boolean cells(ColumnViewer viewer, Object element, int columns, Composite table) {
		for (int column = 0; element != null && column < columns; column++) {
			viewer.editElement(element, column);
			if (!viewer.isCellEditorActive()) {
				continue;
			}
			var field = Widgets.first(table, Text.class, Text::getEditable);
			if (field.isEmpty()) {
				viewer.cancelEditing();
				continue;
			}
			field.get().setText(field.get().getText() + WORDS);
			field.get().notifyListeners(SWT.DefaultSelection, new Event());
			if (isDone()) {
				return true;
			}
			viewer.cancelEditing();
		}
		return false;
	}

	private boolean fields(Control page) {
		return Widgets.all(page, Text.class).stream()
				.filter(t -> t.isVisible() && t.isEnabled() && t.getEditable() && t.getData("org.hyoka.feature") instanceof EAttribute a
						&& a.getEAttributeType().getInstanceClass() == String.class && !a.isMany())
				.anyMatch(t -> {
					t.setFocus();
					t.setText(t.getText() + WORDS);
					t.notifyListeners(SWT.FocusOut, new Event());
					return isDone();
				});
	}

	private boolean prose(Control page) {
		return Widgets.all(page, StyledText.class).stream().filter(t -> t.isVisible() && t.isEnabled() && t.getEditable())
				.anyMatch(t -> {
					t.setFocus();
					t.append(WORDS);
					t.notifyListeners(SWT.FocusOut, new Event());
					return isDone();
				});
	}
}
