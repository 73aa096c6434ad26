// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.html;

import org.hyoka.report.PageMarks;

/**
 * Writes what each page says of the whole: above the text on a screen, at the edge of each printed page; that it is a draft also
 * across the window and each printed page.
 */
public final class PageMarkWriter {
	private PageMarkWriter() {
	}

	static void write(PageMarks marks, HtmlOutput out) {
		if (marks.isEmpty()) {
			return;
		}
		out.raw("<header class=\"marks\">");
		marks.handling().ifPresent(text -> out.raw("<p>").text(text).raw("</p>"));
		marks.draft().ifPresent(text -> out.raw("<p>").text(text).raw("</p>"));
		out.raw("</header>\n");
		marks.draft().ifPresent(text -> out.raw("<div class=\"draft\" aria-hidden=\"true\"><span>").text(text).raw("</span></div>\n"));
	}

	/**
	 * What the edge of each page says.
	 *
	 * @param look  properties of the words besides their size, each with its semicolon
	 * @param pages the kinds of pages that the style sheets name besides the usual one
	 */
	public static String css(PageMarks marks, String look, String... pages) {
		StringBuilder css = new StringBuilder();
		marks.handling().ifPresent(text -> {
			css.append("@page").append(edge(text, look));
			for (String page : pages) {
				css.append("@page ").append(page).append(edge(text, look));
			}
		});
		return css.toString();
	}

	private static String edge(String text, String look) {
		return "{@top-right{content:\"" + text.replaceAll("[\\\\\"<>]", "") + "\";font-size:8.5pt;" + look + "}}\n";
	}
}
