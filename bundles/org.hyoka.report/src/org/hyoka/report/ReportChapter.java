// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.util.List;

import org.hyoka.report.blocks.Block;

/**
 * One chapter of the outline about one subject, numbered and with its references resolved. Chapters inside it follow as
 * chapters of their own.
 *
 * @param index  its place in the book, from 0
 * @param level  level of its heading, from 1
 * @param blocks its blocks; the first is its heading, unless the outline gives it none
 * @since 0.1
 */
public record ReportChapter(int index, int level, List<Block> blocks) {
	/** Keeps its own copy. */
	public ReportChapter {
		blocks = List.copyOf(blocks);
	}
}
