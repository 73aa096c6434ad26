// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hyoka.export.ExportMessages;
import org.hyoka.report.blocks.Inline;

/** Writes runs of text, and keeps footnotes until their chapter ends. */
final class InlineWriter {
	private final HtmlOutput out;
	private final Locale locale;
	private final List<List<Inline>> footnotes = new ArrayList<>();
	private int footnoteNumber;

	InlineWriter(HtmlOutput out, Locale locale) {
		this.out = out;
		this.locale = locale;
	}

	void runs(List<Inline> runs) {
		runs.forEach(this::run);
	}

	private void run(Inline run) {
		switch (run) {
		case Inline.Text text -> out.text(text.text());
		case Inline.Strong strong -> tag("strong", strong.content());
		case Inline.Emphasis emphasis -> tag("em", emphasis.content());
		case Inline.Small small -> tag("small", small.content());
		case Inline.Chosen chosen -> {
			out.raw("<strong class=\"chosen\">");
			runs(chosen.content());
			out.raw("<span class=\"hidden\">（").text(ExportMessages.text(locale, "chosen")).raw("）</span></strong>");
		}
		case Inline.Inserted inserted -> tag("ins", inserted.content());
		case Inline.Deleted deleted -> tag("del", deleted.content());
		case Inline.Code code -> out.raw("<code>").text(code.text()).raw("</code>");
		case Inline.LineBreak lineBreak -> out.raw("<br>");
		case Inline.Link link -> {
			out.raw("<a").attribute("href", link.url()).raw(" rel=\"noopener noreferrer\">");
			runs(link.content());
			out.raw("</a>");
		}
		case Inline.Reference reference -> out.raw("<a").attribute("href", "#" + reference.target()).raw(">")
				.text(reference.text()).raw("</a>");
		case Inline.Footnote footnote -> {
			footnotes.add(footnote.content());
			String number = Integer.toString(footnoteNumber + footnotes.size());
			out.raw("<sup><a id=\"fnr-" + number + "\" href=\"#fn-" + number + "\">" + number + "</a></sup>");
		}
		}
	}

	private void tag(String name, List<Inline> content) {
		out.raw("<" + name + ">");
		runs(content);
		out.raw("</" + name + ">");
	}

	/** Writes the footnotes that came up since the last time. */
	void footnotes() {
		if (footnotes.isEmpty()) {
			return;
		}
		out.raw("<aside class=\"footnotes\"").attribute("aria-label", ExportMessages.text(locale, "footnotes")).raw("><ol")
				.attribute("start", Integer.toString(footnoteNumber + 1)).raw(">\n");
		List<List<Inline>> now = List.copyOf(footnotes);
		footnotes.clear();
		for (List<Inline> note : now) {
			footnoteNumber++;
			out.raw("<li id=\"fn-" + footnoteNumber + "\">");
			runs(note);
			out.raw(" <a href=\"#fnr-" + footnoteNumber + "\">↩</a></li>\n");
		}
		out.raw("</ol></aside>\n");
	}
}
