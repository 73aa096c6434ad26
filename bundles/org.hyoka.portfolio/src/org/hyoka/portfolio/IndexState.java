// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How an index stands.
 *
 * @param folders      the folders that it covers
 * @param documents    documents by kind; equal copies count once
 * @param files        files that were read
 * @param unreadable   files and folders that could not be read
 * @param rows         rows by table
 * @param finished     when the last indexing came to its end; empty if it was broken off
 * @param confidential whether it holds what is marked confidential
 * @since 0.1
 */
public record IndexState(List<Path> folders, Map<String, Long> documents, long files, long unreadable, Map<String, Long> rows,
		Optional<Instant> finished, boolean confidential) {
	/** Keeps the collections from changing. */
	public IndexState {
		folders = List.copyOf(folders);
	}
}
