// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.slides;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hyoka.drawing.TextWidth;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.InlineText;
import org.hyoka.report.blocks.ItemList;
import org.hyoka.report.blocks.PanelBox;
import org.hyoka.report.blocks.Paragraph;

/**
 * Chooses from prose what a slide has room for: whole sentences from its beginning, in the words of the dossier and in none of
 * its own. Room is counted in narrow letters; a wide one takes two.
 */
final class Gist {
	private Gist() {
	}

	/** A text for each paragraph and item of a list, in order; tables and figures are passed over. */
	static List<String> points(List<Block> prose) {
		List<String> out = new ArrayList<>();
		for (Block block : prose) {
			switch (block) {
			case Paragraph paragraph when paragraph.role() != Paragraph.Role.REMARK -> add(InlineText.plain(paragraph.content()), out);
			case ItemList list -> list.items().forEach(item -> out.addAll(points(item)));
			case PanelBox box -> out.addAll(points(box.content()));
			default -> {
				// no prose
			}
			}
		}
		return out;
	}

	private static void add(String text, List<String> out) {
		String line = text.strip().replaceAll("\\s*\\n\\s*", " ");
		if (!line.isEmpty()) {
			out.add(line);
		}
	}

	/** As many of the first sentences of a text as fit; of a longer first one its beginning, with an ellipsis. */
	static String of(String text, int room, Locale locale) {
		if (TextWidth.of(text) <= room) {
			return text;
		}
		int end = 0;
		BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
		sentences.setText(text);
		for (int next = sentences.next(); next != BreakIterator.DONE
				&& TextWidth.of(text.substring(0, next).strip()) <= room; next = sentences.next()) {
			end = next;
		}
		return end > 0 ? text.substring(0, end).strip() : beginning(text, room);
	}

	/** As much of a name as fits, with an ellipsis where it is cut. */
	static String cut(String text, int room) {
		return TextWidth.of(text) <= room ? text : beginning(text, room);
	}

	/** Parted after a comma where there is one in the second half, else between words. */
	private static String beginning(String text, int room) {
		int end = 0;
		int used = 1;
		int clause = 0;
		int word = 0;
		while (end < text.length()) {
			int letter = text.codePointAt(end);
			used += TextWidth.of(letter);
			if (used > room) {
				break;
			}
			end += Character.charCount(letter);
			clause = letter == '、' || letter == ',' ? end : clause;
			word = letter == ' ' ? end : word;
		}
		int at = clause > end / 2 ? clause - 1 : word > end * 2 / 3 ? word : end;
		return text.substring(0, at).strip() + "…";
	}

	/** The gist of whole prose: that of its paragraphs one after the other, as long as there is room. */
	static String of(List<Block> prose, int room, Locale locale) {
		StringBuilder out = new StringBuilder();
		for (String point : points(prose)) {
			int left = room - TextWidth.of(out.toString()) - 1;
			if (!out.isEmpty() && left < TextWidth.of(point)) {
				break;
			}
			out.append(out.isEmpty() ? "" : " ").append(of(point, left, locale));
		}
		return out.toString();
	}
}
