// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.hyoka.ui.internal.grid.GridRange.At;

/**
 * Arranges what is seen of a grid: rows sorted and filtered, columns hidden. Columns are those of the model, wherever they are
 * seen. The cursor stays in its cell as long as that is seen.
 */
public final class GridArranging {
	private final Grid grid;
	private final GridModel model;
	private final GridView view;

	GridArranging(Grid grid, GridModel model, GridView view) {
		this.grid = grid;
		this.model = model;
		this.view = view;
	}

	/** Shows only rows in which a text stands; all if it is blank. Totals stay. */
	public void filter(String text) {
		arrange(() -> view.filter(text));
	}

	/** Sorts the rows by a column; empty cells come last, and totals after them. */
	public void sort(int column, boolean descending) {
		arrange(() -> view.sort(column, descending));
	}

	/** Puts the rows back into the dossier's order. */
	public void ownOrder() {
		arrange(() -> view.sort(-1, false));
	}

	/** Sorts by a column as it is seen: ascending, then descending, then as the dossier has it. */
	void sortFurther(int seen) {
		if (seen >= 0 && seen < view.columns()) {
			GridView.Sorting now = view.sorting(seen);
			int by = view.modelColumn(seen);
			arrange(() -> view.sort(now == GridView.Sorting.DOWN ? -1 : by, now == GridView.Sorting.UP));
		}
	}

	/** Shows or hides a column; the last one that is seen stays. */
	public void show(int column, boolean visible) {
		grid.unfreeze();
		arrange(() -> view.show(column, visible));
	}

	/** Whether a column is seen. */
	public boolean isShown(int column) {
		return view.isShown(column);
	}

	/** Shows all columns. */
	public void showAll() {
		grid.unfreeze();
		arrange(() -> {
			for (int c = 0; c < model.columns(); c++) {
				view.show(c, true);
			}
		});
	}

	/** Hides the column with the cursor. */
	void hide() {
		grid.chosen().ifPresent(at -> show(at.column(), false));
	}

	private void arrange(Runnable change) {
		grid.table().commitAndCloseActiveCellEditor();
		Optional<At> kept = grid.chosen();
		change.run();
		grid.follow(kept);
	}

	/** Sorting by the column with the cursor, filtering, and the columns. */
	void fill(IMenuManager menu) {
		menu.add(new Separator());
		grid.chosen().ifPresent(at -> {
			String head = model.column(at.column()).text().replace("&", "&&");
			GridHandlers.add(menu, Messages.bind(Messages.Grid_SortUp, head), true, () -> sort(at.column(), false));
			GridHandlers.add(menu, Messages.bind(Messages.Grid_SortDown, head), true, () -> sort(at.column(), true));
		});
		GridHandlers.add(menu, Messages.Grid_OwnOrder, view.isSorted(), this::ownOrder);
		GridHandlers.add(menu, Messages.Grid_FilterRows, true, grid::focusFilter);
		menu.add(new Separator());
		GridHandlers.add(menu, Messages.Grid_Hide, grid.chosen().isPresent() && view.columns() > 1, this::hide);
		MenuManager columns = new MenuManager(Messages.Grid_Columns);
		columns(columns);
		menu.add(columns);
	}

	/** Each column with a mark while it is seen, and all at once. */
	void columns(IMenuManager menu) {
		for (int c = 0; c < model.columns(); c++) {
			int column = c;
			Action toggle = new Action(model.column(c).text().replace("&", "&&"), IAction.AS_CHECK_BOX) {
				@Override
				public void run() {
					show(column, !isShown(column));
				}
			};
			toggle.setChecked(isShown(c));
			toggle.setEnabled(!isShown(c) || view.columns() > 1);
			menu.add(toggle);
		}
		menu.add(new Separator());
		GridHandlers.add(menu, Messages.Grid_AllColumns, view.columns() < model.columns(), this::showAll);
	}
}
