// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.blocks;

/**
 * An entry of the list of contents.
 *
 * @param level  level of the heading, from 1
 * @param number its number, as printed; empty for none
 * @param title  its title, plain
 * @param text   number and title as one line
 * @param id     its id
 * @since 0.1
 */
public record ContentsEntry(int level, String number, String title, String text, String id) {
	// a value
}
