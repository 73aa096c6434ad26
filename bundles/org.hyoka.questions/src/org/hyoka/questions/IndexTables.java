// SPDX-License-Identifier: EPL-2.0
package org.hyoka.questions;

import java.io.IOException;
import java.util.List;

/**
 * The tables of an index as they stand at one moment, to be read one after the other.
 *
 * @since 0.1
 */
public interface IndexTables {
	/**
	 * A table.
	 *
	 * @param name    what queries call it
	 * @param columns its columns in the order of their values
	 */
	record ExportedTable(String name, List<Column> columns) {
		/** Keeps the list from changing. */
		public ExportedTable {
			columns = List.copyOf(columns);
		}
	}

	/** Takes the rows of a table. */
	interface RowTaker {
		/**
		 * Takes a row.
		 *
		 * @param values one for each column: text, a whole number or a decimal one; null for unknown
		 * @throws IOException if it cannot be written
		 */
		void take(Object[] values) throws IOException;
	}

	/** All tables that the questions are asked of. */
	List<ExportedTable> tables();

	/**
	 * Hands over each row of a table.
	 *
	 * @throws IOException if the index cannot be read or the taker fails
	 */
	void read(ExportedTable table, RowTaker taker) throws IOException;
}
