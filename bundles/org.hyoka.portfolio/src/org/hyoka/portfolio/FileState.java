// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file or folder that the index knows.
 *
 * @param path     where it is
 * @param kind     what kind of document it holds, such as {@code dossier}; empty if it cannot be read
 * @param title    what the document is called; empty if it has no title or cannot be read
 * @param sentence why it cannot be read; empty if it could
 * @since 0.1
 */
public record FileState(Path path, String kind, String title, String sentence) {
	/** @throws NullPointerException if a part is missing */
	public FileState {
		Objects.requireNonNull(path);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(title);
		Objects.requireNonNull(sentence);
	}

	/** Whether it was read and is in the answers. */
	public boolean isRead() {
		return sentence.isEmpty();
	}
}
