// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

import java.util.List;

import org.hyoka.report.blocks.Paragraph;

/**
 * Where a block stands.
 *
 * @param style   of a paragraph that has no style of its own
 * @param justify w:jc; null as the style says
 * @param width   of the text, in twentieths of a point
 * @param keep    whether it stays on the page of what follows
 */
record BlockPlace(String style, String justify, int width, boolean keep) {
	/** Whether this is a cell of a table, where there is less room. */
	boolean inCell() {
		return List.of("HyokaTable", "HyokaSheet", "HyokaDense").stream().anyMatch(style::startsWith);
	}

	/** The style of a paragraph that stands here. */
	String style(Paragraph paragraph) {
		return style(paragraph, style);
	}

	/** The style of a paragraph; {@code body} where it has none of its own. */
	static String style(Paragraph paragraph, String body) {
		return switch (paragraph.role()) {
		case BODY -> body;
		case LEAD -> "HyokaLead";
		case QUOTE -> "HyokaQuote";
		case REMARK -> "HyokaRemark";
		};
	}
}
