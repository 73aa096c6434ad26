// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.blocks;

import java.util.Set;

/**
 * The place of the list of contents; exporters print {@link ReportBook#contents()} here.
 *
 * @param title its heading, such as 目次
 * @param depth how many levels of headings it names
 * @param lists which captions it lists after the headings; in print first the figures, then the tables
 * @since 0.1
 */
public record ContentsPage(String title, int depth, Set<Caption.Kind> lists) implements Block {
	/** Keeps its own copy. */
	public ContentsPage {
		lists = Set.copyOf(lists);
	}
}
