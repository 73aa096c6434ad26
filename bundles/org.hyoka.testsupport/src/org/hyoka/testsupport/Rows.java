// SPDX-License-Identifier: EPL-2.0
package org.hyoka.testsupport;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.hyoka.ui.labels.Labels;

/**
 * A table of the dossier's objects, as somebody fills it: typing edits the chosen cell, Enter goes on below, Tab to the right.
 *
 * @since 0.1
 */
public final class Rows {
	private final Person person;
	private final Table table;

	Rows(Person person, Table table) {
		this.person = person;
		this.table = table;
	}

	/** The table. */
	public Table table() {
		return table;
	}

	/** How many rows are seen, without the blank one below them. */
	public int count() {
		return Ui.get(this::rows);
	}

	private int rows() {
		return (int) Arrays.stream(table.getItems()).filter(i -> i.getData() instanceof EObject row && row.eContainer() != null).count();
	}

	/** What a cell shows. */
	public String text(int row, EStructuralFeature column) {
		int at = column(column);
		return Ui.get(() -> table.getItem(row).getText(at));
	}

	private int column(EStructuralFeature feature) {
		String head = Labels.of(feature);
		return Ui.get(() -> {
			for (int i = 0; i < table.getColumnCount(); i++) {
				String text = table.getColumn(i).getText();
				if (text.equals(head) || text.startsWith(head + "（") || text.startsWith(head + " (")) { // the unit stands behind
					return i;
				}
			}
			throw new AssertionError("There is no column " + head);
		});
	}

	/** Adds a row: by the button of a table without rows, else by the key Insert in the table. */
	public void add() {
		int before = count();
		if (before == 0) {
			person.hands().click(Ui.<Button>get(() -> Widgets.all((Composite) table.getParent(), Button.class).stream().filter(Control::isVisible)
					.findFirst().orElseThrow(() -> new AssertionError("The empty table has no button."))));
		} else {
			choose(before - 1);
			person.hands().press("Insert");
		}
		Ui.waitUntil("there is a new row", () -> rows() > before);
	}

	/** Chooses a row by a click into its first cell. */
	public void choose(int row) {
		click(row, 0);
		Ui.waitUntil("the row is chosen", () -> table.isSelected(row));
	}

	/** Goes by keys from the first column to another. */
	public void goTo(EStructuralFeature column) {
		person.hands().press("Right", column(column));
	}

	/** Chooses a cell by a click. */
	public void choose(int row, EStructuralFeature column) {
		click(row, column(column));
		Ui.waitUntil("the row is chosen", () -> table.isSelected(row));
	}

	private void click(int row, int column) {
		Ui.run(() -> {
			table.showItem(table.getItem(row));
			table.showColumn(table.getColumn(column));
		});
		Point middle = Ui.get(() -> {
			Rectangle cell = table.getItem(row).getBounds(column);
			return new Point(cell.x + Math.min(cell.width / 2, 20), cell.y + cell.height / 2);
		});
		person.hands().click(table, middle);
	}

	/** Types into a cell and presses Enter. */
	public void enter(int row, EStructuralFeature column, String text) {
		choose(row, column);
		write(text);
		person.hands().press("Enter");
		Ui.waitUntil("the cell is left", () -> editing() == null);
	}

	/** Types into the cell that the keyboard is in. */
	public void write(String text) {
		if (Person.canBeTyped(text)) {
			person.hands().type(text);
		} else {
			person.hands().press("F2");
			Ui.waitUntil("a cell is edited", () -> editing() != null);
			person.hands().paste(text);
		}
		Ui.waitUntil("“" + text + "” stands in the cell", () -> editing() != null && editing().getText().equals(text));
	}

	private Text editing() {
		return Widgets.first(table, Text.class, Control::isVisible).orElse(null);
	}
}
