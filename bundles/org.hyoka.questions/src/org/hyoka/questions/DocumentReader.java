// SPDX-License-Identifier: EPL-2.0
package org.hyoka.questions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads files of one kind into tables: an OSGi service. Called from several threads at once; what it fills depends on what
 * stands in the file alone.
 *
 * @since 0.1
 */
public interface DocumentReader {
	/** What tells documents of this kind from others, such as {@code dossier}. */
	String kind();

	/** Tables of its own, always the same; those of others it may fill, too. */
	List<Table> tables();

	/** Whether a file may be one of its kind, judged by its name; reading it decides. */
	boolean accepts(Path file);

	/**
	 * Adds the rows of one file.
	 *
	 * @return what the document is called, which may be nothing; no answer if the file is of another kind: it is passed over then
	 * @throws IOException with a sentence for a person, if it cannot be read
	 */
	Optional<String> read(Path file, Rows rows) throws IOException;

	/**
	 * Adds the rows of one file of which the bytes are there already, since they were needed to tell its contents from others; for a
	 * reader that can do with them, so that nothing is read twice.
	 *
	 * @param contents all that stands in the file; not to be changed
	 * @return as of {@link #read(Path, Rows)}
	 * @throws IOException as of {@link #read(Path, Rows)}
	 */
	default Optional<String> read(Path file, byte[] contents, Rows rows) throws IOException {
		return read(file, rows);
	}
}
