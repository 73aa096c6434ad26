// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.html;

import java.util.List;
import java.util.Locale;

import org.hyoka.export.ExportMessages;
import org.hyoka.report.ReportBook;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.ContentsEntry;
import org.hyoka.report.blocks.ContentsPage;

/** The list of contents: beside the text on wide screens, above it on narrow ones, and on its page in print. */
final class ContentsList {
	private static final int SIDEBAR_DEPTH = 4;

	private ContentsList() {
	}

	static void sidebar(ReportBook book, HtmlOutput out) {
		Locale locale = book.options().language();
		String title = ExportMessages.text(locale, "contents");
		out.raw("<nav class=\"side\"").attribute("aria-label", title).raw(">\n<input type=\"checkbox\" id=\"toc\"").attribute("aria-label", title)
				.raw(">")
				.raw("<label for=\"toc\">").text(title).raw("</label>\n<div class=\"list\"><p class=\"book\">")
				.text(book.title().replace('\n', ' ')).raw("</p>\n");
		entries(book.contents(), SIDEBAR_DEPTH, out);
		out.raw("</div></nav>\n");
	}

	static void page(ContentsPage page, ReportBook book, HtmlOutput out) {
		out.raw("<section class=\"contents\"><h2>").text(page.title()).raw("</h2>\n");
		entries(book.contents(), page.depth(), out);
		for (Caption.Kind kind : Caption.Kind.values()) {
			if (page.lists().contains(kind)) {
				captions(book.captions(), kind, title(kind, book.options().language()), out);
			}
		}
		out.raw("</section>\n");
	}

	/** What the list of figures or that of tables is called. */
	private static String title(Caption.Kind kind, Locale locale) {
		return ExportMessages.text(locale, kind == Caption.Kind.FIGURE ? "figures" : "tables");
	}

	private static void captions(List<Caption> captions, Caption.Kind kind, String title, HtmlOutput out) {
		List<Caption> ours = captions.stream().filter(caption -> caption.kind() == kind).toList();
		if (ours.isEmpty()) {
			return;
		}
		out.raw("<h3>").text(title).raw("</h3>\n<ol class=\"toc captions\">\n");
		for (Caption caption : ours) {
			out.raw("<li><a").attribute("href", "#" + caption.id()).raw(">").text(caption.plain()).raw("</a></li>\n");
		}
		out.raw("</ol>\n");
	}

	/** Nested lists; a heading that skips a level stands in the list of the level it has reached. */
	private static void entries(List<ContentsEntry> entries, int depth, HtmlOutput out) {
		int level = 0;
		for (ContentsEntry entry : entries) {
			if (entry.level() > depth) {
				continue;
			}
			int wanted = Math.min(entry.level(), level + 1);
			if (wanted > level) {
				out.raw("<ol class=\"toc\">\n");
				level++;
			} else {
				out.raw("</li>\n");
				for (; level > wanted; level--) {
					out.raw("</ol></li>\n");
				}
			}
			out.raw("<li><a").attribute("href", "#" + entry.id()).raw(">").text(entry.text()).raw("</a>");
		}
		for (; level > 0; level--) {
			out.raw("</li></ol>\n");
		}
	}
}
