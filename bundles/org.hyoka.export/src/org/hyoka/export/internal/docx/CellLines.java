// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

import java.util.List;

import org.hyoka.export.internal.docx.StyleSheet.Look;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.Paragraph;

/**
 * Lines of a cell with a bracket at their end, such as 中間目標（2021年度）: where both have no room beside each other, the bracket begins
 * the second line. A word processor breaks Japanese anywhere, also between 年 and 度.
 */
final class CellLines {
	private CellLines() {
	}

	/** The text of a paragraph; as it is unless it stands in a cell. */
	static List<Inline> of(Paragraph paragraph, BlockPlace place, StyleSheet styles) {
		return place.inCell() ? broken(paragraph.content(), styles.look(place.style(paragraph)), place.width())
				: paragraph.content();
	}

	private static List<Inline> broken(List<Inline> content, Look look, int width) {
		if (content.size() != 1 || !(content.getFirst() instanceof Inline.Text text) || !text.text().endsWith("）")) {
			return content;
		}
		int open = text.text().lastIndexOf('（');
		if (open <= 0) {
			return content;
		}
		String before = text.text().substring(0, open);
		String bracket = text.text().substring(open);
		boolean breaks = lines(text.text(), look, width) == 2 && lines(before, look, width) == 1 && lines(bracket, look, width) == 1;
		return breaks ? List.of(new Inline.Text(before), new Inline.LineBreak(), new Inline.Text(bracket)) : content;
	}

	private static int lines(String text, Look look, int width) {
		return TextMeasure.lines(text, look.size(), look.sans(), (double) width - look.left() - look.right(), look.first());
	}
}
