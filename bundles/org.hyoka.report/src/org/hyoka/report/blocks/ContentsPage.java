// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.blocks;

/**
 * The place of the list of contents; exporters print {@link ReportBook#contents()} here.
 *
 * @param title its heading, such as 目次
 * @param depth how many levels of headings it names
 * @since 0.1
 */
public record ContentsPage(String title, int depth) implements Block {
	// the entries are the book's
}
