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
	/** Stands before what applies where no frame can be drawn around it. */
	private static final String CHOSEN = "■";

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
		return plain(runs, "");
	}

	/** The same for a form that draws no frames: what applies of several words has a mark before it. */
	public static String marked(List<Inline> runs) {
		return plain(runs, CHOSEN);
	}

	private static String plain(List<Inline> runs, String chosen) {
		StringBuilder out = new StringBuilder();
		runs.forEach(run -> plain(run, chosen, out));
		return out.toString();
	}

	private static void plain(Inline run, String mark, StringBuilder out) {
		switch (run) {
		case Inline.Text text -> out.append(text.text());
		case Inline.Strong strong -> out.append(plain(strong.content(), mark));
		case Inline.Emphasis emphasis -> out.append(plain(emphasis.content(), mark));
		case Inline.Chosen chosen -> out.append(mark).append(plain(chosen.content(), mark));
		case Inline.Small small -> out.append(plain(small.content(), mark));
		case Inline.Inserted inserted -> out.append(plain(inserted.content(), mark));
		case Inline.Deleted deleted -> out.append(plain(deleted.content(), mark));
		case Inline.Code code -> out.append(code.text());
		case Inline.LineBreak lineBreak -> out.append('\n');
		case Inline.Link link -> out.append(plain(link.content(), mark));
		case Inline.Reference reference -> out.append(reference.text());
		case Inline.Footnote footnote -> {
			// its text stands elsewhere on the page
		}
		}
	}
}
