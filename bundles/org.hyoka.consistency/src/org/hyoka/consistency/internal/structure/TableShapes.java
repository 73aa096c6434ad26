// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.DataTable;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.TableRow;

/** A row with more or fewer cells than the table has columns. */
final class TableShapes extends Rule<DataTable> {
	TableShapes() {
		super("hyoka.table.shape", Severity.ERROR, StructureRules.BOOK, Literals.DATA_TABLE, DataTable.class,
				Dependencies.on(Literals.DATA_TABLE, Literals.TABLE_ROW, Literals.TABLE_COLUMN));
	}

	@Override
	protected void check(DataTable table, ProblemReporter report) {
		int columns = table.getColumns().size();
		for (int i = 0; i < table.getRows().size(); i++) {
			TableRow row = table.getRows().get(i);
			if (row.getCells().size() != columns) {
				report.at(row, Literals.TABLE_ROW__CELLS).and(table).say(Naming.where(table), i + 1, row.getCells().size(), columns);
			}
		}
	}
}
