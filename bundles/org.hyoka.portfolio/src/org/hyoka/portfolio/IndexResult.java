// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio;

import java.util.List;

import org.hyoka.core.text.Phrase;

/**
 * What an indexing did.
 *
 * @param unchanged  files that are as the index has them
 * @param read       files that were read: new ones and changed ones
 * @param moved      files that are new or changed and whose contents the index had already
 * @param gone       files that are no longer there
 * @param unreadable files and folders that could not be read, with the sentence why; they are in no answer
 * @param remarks    what else a person should know: that an index was healed, that the last indexing had been broken off
 * @since 0.1
 */
public record IndexResult(int unchanged, int read, int moved, int gone, List<FileState> unreadable, List<Phrase> remarks) {
	/** Keeps the lists from changing. */
	public IndexResult {
		unreadable = List.copyOf(unreadable);
		remarks = List.copyOf(remarks);
	}
}
