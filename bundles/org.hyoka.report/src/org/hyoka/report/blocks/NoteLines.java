// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.blocks;

import java.util.List;

/**
 * Notes in small print, such as ※調整費を除く or the source's footnotes; one line or paragraph each, marks included.
 *
 * @param lines the notes
 * @since 0.1
 */
public record NoteLines(List<List<Inline>> lines) implements Block {
	/** Keeps its own copy. */
	public NoteLines {
		lines = lines.stream().map(List::copyOf).toList();
	}
}
