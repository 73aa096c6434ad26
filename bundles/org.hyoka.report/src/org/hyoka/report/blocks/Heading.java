// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.blocks;

import java.util.List;

/**
 * A heading.
 *
 * @param level   1 for the outermost, one more for each level inside
 * @param number  as printed before the title, such as 第１部, １． or （１）; empty for none
 * @param title   the title without its number
 * @param id      unique in the report: ASCII letters, digits and hyphens, beginning with a letter
 * @param listed  whether the list of contents names it
 * @param newPage whether it begins a new page: parts, chapters and projects do, unless only headings stand before them
 * @since 0.1
 */
public record Heading(int level, String number, List<Inline> title, String id, boolean listed, boolean newPage)
		implements Block {
	/** Keeps its own copy of the title. */
	public Heading {
		title = List.copyOf(title);
	}

	/** Number and title as plain text in one line, with the full-width space that METI prints between them. */
	public String text() {
		String plain = InlineText.plain(title).replace('\n', ' ');
		if (number.isEmpty()) {
			return plain;
		}
		char last = number.charAt(number.length() - 1);
		boolean closed = last == '．' || last == '）' || last >= 0x2460 && last < 0x3300;
		return closed ? number + plain : number + (last < 0x80 ? ' ' : '\u3000') + plain;
	}
}
