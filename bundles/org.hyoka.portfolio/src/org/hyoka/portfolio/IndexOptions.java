// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio;

import java.util.List;
import java.util.Locale;
import java.nio.file.Path;

/**
 * What is indexed, and how.
 *
 * @param folders      folders with all that is below them, or single files; none: those that the index knows
 * @param confidential whether what is marked confidential goes into the index, too
 * @param locale       language of the sentences about files that cannot be read
 * @since 0.1
 */
public record IndexOptions(List<Path> folders, boolean confidential, Locale locale) {
	/** Keeps the list from changing. */
	public IndexOptions {
		folders = List.copyOf(folders);
	}

	/** Folders, without what is confidential. */
	public static IndexOptions of(Path... folders) {
		return new IndexOptions(List.of(folders), false, Locale.getDefault());
	}
}
