// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import java.nio.file.Path;

import org.hyoka.portfolio.internal.index.FoundFiles.Stamp;

/**
 * What came of reading one file.
 *
 * @param path     where it is
 * @param stamp    size and time that belong to the contents
 * @param hash     SHA-256 of its contents; empty if they could not be read
 * @param document what stands in it; null if the index has these contents already, and if there is none
 * @param sentence why it could not be read; empty if it could
 * @param outcome  what is to be done
 */
record ReadFile(Path path, Stamp stamp, String hash, Document document, String sentence, Outcome outcome) {
	/** What is to be done with a file. */
	enum Outcome {
		/** Its contents are new. */
		READ,
		/** The index has its contents already. */
		KNOWN,
		/** It cannot be read. */
		UNREADABLE,
		/** It is of no kind that is indexed. */
		OTHER
	}

	/** A document as it goes into the index. */
	record Document(String kind, String title, DocumentRows rows) {
	}
}
