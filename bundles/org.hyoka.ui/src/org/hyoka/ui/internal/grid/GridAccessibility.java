// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** What a screen reader says of a grid: its name, and the cell with the cursor by its heads. */
final class GridAccessibility {
	private GridAccessibility() {
	}

	static void install(Grid grid, String name) {
		var accessible = grid.table().getAccessible();
		accessible.addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = name;
			}
		});
		accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent e) {
				e.detail = ACC.ROLE_TABLE;
			}

			@Override
			public void getValue(AccessibleControlEvent e) {
				e.result = of(grid);
			}
		});
		grid.onSelect(at -> accessible.sendEvent(ACC.EVENT_VALUE_CHANGED, new Object[] { "", of(grid) }));
	}

	/** The cell with the cursor: row, column, value, problem. */
	private static String of(Grid grid) {
		GridView model = grid.model();
		return grid.cursor().map(at -> {
			GridCell cell = model.cell(at.row(), at.column());
			return String.join(", ", model.row(at.row()).text(), model.column(at.column()).text() + model.sorting(at.column()).sign(),
					(cell.text() + ' ' + cell.mark()).strip()) + cell.problem().map(p -> ". " + p).orElse("")
					+ (cell.noted() ? ". " + Messages.Grid_Noted : "");
		}).orElse("");
	}
}
