// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.blocks;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns runs into plain text and back.
 *
 * @since 0.1
 */
public final class InlineText {
	private InlineText() {
	}

	static List<Inline> split(String text) {
		List<Inline> runs = new ArrayList<>();
		for (String line : text.split("\r?\n", -1)) {
			if (!runs.isEmpty()) {
				runs.add(new Inline.LineBreak());
			}
			if (!line.isEmpty()) {
				runs.add(new Inline.Text(line));
			}
		}
		return List.copyOf(runs);
	}

	/** The characters a reader sees, without footnotes; line breaks become line feeds. */
	public static String plain(List<Inline> runs) {
		StringBuilder out = new StringBuilder();
		runs.forEach(run -> plain(run, out));
		return out.toString();
	}

	private static void plain(Inline run, StringBuilder out) {
		switch (run) {
		case Inline.Text text -> out.append(text.text());
		case Inline.Strong strong -> out.append(plain(strong.content()));
		case Inline.Emphasis emphasis -> out.append(plain(emphasis.content()));
		case Inline.Chosen chosen -> out.append(plain(chosen.content()));
		case Inline.Small small -> out.append(plain(small.content()));
		case Inline.Code code -> out.append(code.text());
		case Inline.LineBreak lineBreak -> out.append('\n');
		case Inline.Link link -> out.append(plain(link.content()));
		case Inline.Reference reference -> out.append(reference.text());
		case Inline.Footnote footnote -> {
			// its text stands elsewhere on the page
		}
		}
	}
}
