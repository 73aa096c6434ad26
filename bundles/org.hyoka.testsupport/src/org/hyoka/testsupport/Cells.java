// SPDX-License-Identifier: EPL-2.0
package org.hyoka.testsupport;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A grid of figures, as somebody fills it. Rows and columns are those that are seen, heads included, from 0.
 *
 * @since 0.1
 */
public final class Cells {
	private final Person person;
	private final NatTable table;

	Cells(Person person, NatTable table) {
		this.person = person;
		this.table = table;
	}

	/** The grid. */
	public NatTable table() {
		return table;
	}

	/** What a cell shows. */
	public String text(int row, int column) {
		return Ui.get(() -> String.valueOf(table.getDataValueByPosition(column, row)));
	}

	/** Whether a row shows these words in one of its cells. */
	public boolean shows(int row, String words) {
		return Ui.get(() -> {
			for (int i = 0; i < table.getColumnCount(); i++) {
				if (String.valueOf(table.getDataValueByPosition(i, row)).contains(words)) {
					return true;
				}
			}
			return false;
		});
	}

	/** Chooses a cell by a click. */
	public void choose(int row, int column) {
		Point middle = Ui.get(() -> {
			Rectangle cell = table.getBoundsByPosition(column, row);
			return new Point(cell.x + cell.width / 2, cell.y + cell.height / 2);
		});
		person.hands().click(table, middle);
		Ui.waitUntil("the grid has the keyboard", table::isFocusControl);
	}

	/** Types into a cell and presses Enter. */
	public void enter(int row, int column, String text) {
		choose(row, column);
		person.hands().type(text);
		person.hands().press("Enter");
	}

	/** Pastes cells from a cell on. */
	public void paste(int row, int column, String cells) {
		choose(row, column);
		person.hands().paste(cells);
	}
}
