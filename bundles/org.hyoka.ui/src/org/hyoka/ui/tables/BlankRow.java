// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;

/** The blank row below the others: it comes into the dossier with the first value that is entered in it, and another follows it. */
final class BlankRow {
	private final ObjectTable table;
	private EObject row;

	BlankRow(ObjectTable table) {
		this.table = table;
	}

	/** It; none where rows come in another way, or where there are none: then a button stands there. */
	Optional<EObject> below(List<EObject> rows) {
		if (rows.isEmpty() || !table.owns() || table.adding() != null || !table.editable() || table.type().isAbstract()) {
			return Optional.empty();
		}
		if (row == null || !is(row)) {
			row = EcoreUtil.create(table.type());
		}
		return Optional.of(row);
	}

	/** Whether a row of a table is the blank one: it stands in no dossier. */
	static boolean is(Object row) {
		return row instanceof EObject object && object.eContainer() == null;
	}

	/** Fills it; the step puts it into the dossier. */
	static Command fill(ObjectTable table, EObject blank, TableColumnSpec spec, Object value) {
		return table.subject().command(owner -> {
			blank.eSet(spec.feature(), value);
			return AddCommand.create(table.subject().domain(), owner, table.reference(), blank);
		});
	}
}
