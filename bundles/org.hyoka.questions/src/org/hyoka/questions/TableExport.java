// SPDX-License-Identifier: EPL-2.0
package org.hyoka.questions;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes all tables of an index as files that other programs read; a service of a bundle, since what writes them may be large.
 *
 * @since 0.1
 */
public interface TableExport {
	/** The form by which it is asked for, such as {@code parquet}. */
	String form();

	/**
	 * Writes a file for each table.
	 *
	 * @param folder the folder for them, which is there
	 * @throws IOException if the index cannot be read or a file not be written; files that are there are whole
	 */
	void write(IndexTables tables, Path folder) throws IOException;
}
