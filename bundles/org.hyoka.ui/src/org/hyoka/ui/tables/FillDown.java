// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ViewerCell;

/**
 * Repeats a value downwards in the column that the keyboard stands in, as in the grids: that of the first selected row in the others,
 * or where one row is selected, that of the row above it. Rows count as they are seen, sorted and filtered.
 */
final class FillDown {
	private final ObjectTable table;
	private final TableColumnSpec column;
	private final EObject from;
	private final List<EObject> into;

	private FillDown(ObjectTable table, TableColumnSpec column, EObject from, List<EObject> into) {
		this.table = table;
		this.column = column;
		this.from = from;
		this.into = into;
	}

	/** What would be repeated now; empty where nothing can be. */
	static Optional<FillDown> of(ObjectTable table) {
		ViewerCell cell = table.viewer().getColumnViewerEditor().getFocusCell();
		int index = cell == null ? -1 : cell.getColumnIndex();
		if (index < 0 || index >= table.columns().size() || !table.editable()) {
			return Optional.empty();
		}
		TableColumnSpec column = table.columns().get(index);
		List<EObject> rows = table.selected();
		if (rows.size() == 1) {
			List<EObject> seen = table.seenRows();
			int at = seen.indexOf(rows.getFirst());
			rows = at < 1 ? List.of() : seen.subList(at - 1, at + 1);
		}
		if (rows.size() < 2 || !isRepeatable(column.feature()) || !rows.stream().allMatch(column::takes)) {
			return Optional.empty();
		}
		return Optional.of(new FillDown(table, column, rows.getFirst(), List.copyOf(rows.subList(1, rows.size()))));
	}

	/** What stands in one row only, because others point back at it, cannot stand in the next, too. */
	private static boolean isRepeatable(EStructuralFeature feature) {
		return feature != null && !(feature instanceof EReference r && r.getEOpposite() != null && !r.getEOpposite().isMany());
	}

	/** What it does, in words. */
	String label() {
		return Messages.bind(Messages.TableActions_FillDown, column.label());
	}

	/** Does it, as one step. */
	void run() {
		Object value = from.eGet(column.feature());
		Object given = value instanceof List<?> several ? List.copyOf(several) : value;
		CompoundCommand all = new CompoundCommand(label());
		for (EObject row : into) {
			if (!Objects.equals(row.eGet(column.feature()), value)) {
				Command command = FeatureEditing.command(table, column, row, given);
				if (command == null) {
					return; // somebody was asked, and changed their mind
				}
				all.append(command);
			}
		}
		if (!all.isEmpty()) {
			table.subject().domain().getCommandStack().execute(all);
		}
	}
}
