// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.text.Phrase;

/**
 * What a save did.
 *
 * @param file        the file that was written
 * @param backup      where the former version stands, if there was one
 * @param adjustments sentences about what could not be kept as it was in memory, such as characters that XML cannot hold
 *                    or references to objects that are not in the dossier; usually empty
 * @since 0.1
 */
public record SaveResult(Path file, Optional<Path> backup, List<Phrase> adjustments) {
	/** Keeps a copy of the list. */
	public SaveResult {
		adjustments = List.copyOf(adjustments);
	}
}
