// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.report;

import java.util.List;

/**
 * One chapter of the outline about one subject, numbered and with its references resolved. Chapters inside it follow as
 * chapters of their own.
 *
 * @param index  its place in the book, from 0
 * @param level  level of its heading, from 1
 * @param blocks its blocks; the first is its heading, unless the outline gives it none
 */
public record Chapter(int index, int level, List<Block> blocks) {
	/** Keeps its own copy. */
	public Chapter {
		blocks = List.copyOf(blocks);
	}
}
