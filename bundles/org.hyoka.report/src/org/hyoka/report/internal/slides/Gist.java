// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.slides;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
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

	/**
	 * As many of the first sentences of a text as fit, at least one: a longer one has up to twice the room, so that it stands whole. Where
	 * the first is longer than that, the first that is not stands for the text; where all are, the shortest with up to three times the room,
	 * and after that the clauses that a text begins with, and an ellipsis.
	 */
	static String of(String text, int room, Locale locale) {
		if (TextWidth.of(text) <= room) {
			return text;
		}
		List<String> sentences = sentences(text, locale);
		StringBuilder out = new StringBuilder();
		for (String sentence : sentences) {
			if (TextWidth.of(out + sentence.stripTrailing()) > room) {
				break;
			}
			out.append(sentence);
		}
		if (!out.isEmpty()) {
			return out.toString().strip();
		}
		List<String> whole = sentences.stream().map(String::strip).filter(sentence -> TextWidth.of(sentence) <= 3 * room).toList();
		return whole.stream().filter(sentence -> TextWidth.of(sentence) <= 2 * room).findFirst()
				.or(() -> whole.stream().min(Comparator.comparingInt(TextWidth::of))).orElseGet(() -> beginning(text, 2 * room));
	}

	/** The sentences of a text, with the blanks after them. */
	static List<String> sentences(String text, Locale locale) {
		List<String> out = new ArrayList<>();
		BreakIterator ends = BreakIterator.getSentenceInstance(locale);
		ends.setText(text);
		int from = ends.first();
		for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
			out.add(text.substring(from, to));
			from = to;
		}
		return out;
	}

	/** The first sentence as a message, without its full stop; empty where it is longer than a title. */
	static String message(String text, int room, Locale locale) {
		String first = sentences(text, locale).stream().findFirst().map(String::strip).orElse("").replaceFirst("[。.]$", "");
		return TextWidth.of(first) <= room ? first : "";
	}

	/** What is left of texts whose first sentence is a slide's message. */
	static List<String> rest(List<String> texts, Locale locale) {
		List<String> out = new ArrayList<>(texts.subList(1, texts.size()));
		List<String> sentences = sentences(texts.getFirst(), locale);
		String rest = String.join("", sentences.subList(1, sentences.size())).strip();
		if (!rest.isEmpty()) {
			out.addFirst(rest);
		}
		return out;
	}

	/** As much of a name as fits, with an ellipsis where it is cut. */
	static String cut(String text, int room) {
		return TextWidth.of(text) <= room ? text : beginning(text, room);
	}

	/** Parted after a comma, but for one close to its begin, else between words or, in Japanese, after the particles of a phrase. */
	private static String beginning(String text, int room) {
		int end = 0;
		int used = 1;
		int clause = 0;
		int word = 0;
		boolean particle = false;
		while (end < text.length()) {
			int letter = text.codePointAt(end);
			used += TextWidth.of(letter);
			if (used > room) {
				break;
			}
			boolean hiragana = Character.UnicodeScript.of(letter) == Character.UnicodeScript.HIRAGANA;
			word = letter == ' ' || particle && !hiragana ? end : word;
			particle = hiragana;
			end += Character.charCount(letter);
			clause = letter == '、' || letter == ',' ? end : clause;
		}
		int at = clause > end / 4 ? clause - 1 : word > end / 4 ? word : end;
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
