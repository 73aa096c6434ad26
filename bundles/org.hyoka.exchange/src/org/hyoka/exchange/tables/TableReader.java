// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads the tables of a kind of file; registered as a service.
 *
 * @since 0.1
 */
public interface TableReader {
	/**
	 * One table of a file.
	 *
	 * @param name  such as the sheet's; empty where there is only one
	 * @param cells its cells, from the first row and column on
	 */
	record Part(String name, Cells cells) {
	}

	/** The file extension without a dot, such as {@code xlsx}. */
	String fileExtension();

	/**
	 * Reads it. Not on the user-interface thread.
	 *
	 * @throws IOException with a sentence, if it can't be read
	 */
	List<Part> read(Path file) throws IOException;
}
