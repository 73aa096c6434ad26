// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hyoka.report.blocks.Inline;
import org.hyoka.report.prose.ProseParagraphs.Edit;
import org.hyoka.report.prose.WordEdits;

/**
 * What was changed in a text, word by word.
 *
 * @since 0.1
 */
public final class WordDifference {
	/**
	 * A piece of a text.
	 *
	 * @param text    its words
	 * @param changed whether the other version has others in their place
	 * @since 0.1
	 */
	public record Piece(String text, boolean changed) {
	}

	/**
	 * Both versions, whole, each with what the other has not.
	 *
	 * @param before the pieces of the earlier
	 * @param after  the pieces of the later
	 * @since 0.1
	 */
	public record Sides(List<Piece> before, List<Piece> after) {
		/** Keeps copies of the lists. */
		public Sides {
			before = List.copyOf(before);
			after = List.copyOf(after);
		}
	}

	/** So many characters of what stayed are kept on each side of a change. */
	private static final int CONTEXT = 60;
	private static final String LEFT_OUT = " […] ";

	private WordDifference() {
	}

	/** Both versions beside each other. */
	public static Sides sides(String before, String after, Locale locale) {
		List<Piece> left = new ArrayList<>();
		List<Piece> right = new ArrayList<>();
		int at = 0;
		for (Edit edit : WordEdits.between(before, after, locale)) {
			piece(left, before.substring(at, edit.from()), false);
			piece(right, before.substring(at, edit.from()), false);
			piece(left, before.substring(edit.from(), edit.to()), true);
			piece(right, edit.text(), true);
			at = edit.to();
		}
		piece(left, before.substring(at), false);
		piece(right, before.substring(at), false);
		return new Sides(left, right);
	}

	private static void piece(List<Piece> pieces, String text, boolean changed) {
		if (!text.isEmpty()) {
			pieces.add(new Piece(text, changed));
		}
	}

	/** Both versions as one text: what went struck through, then what came underlined; what stayed is shortened where it is long. */
	static List<Inline> runs(String before, String after, Locale locale) {
		List<Inline> runs = new ArrayList<>();
		int at = 0;
		for (Edit edit : WordEdits.between(before, after, locale)) {
			runs.addAll(Inline.text(kept(before.substring(at, edit.from()), runs.isEmpty(), false)));
			if (edit.from() < edit.to()) {
				runs.add(new Inline.Deleted(Inline.text(before.substring(edit.from(), edit.to()))));
			}
			if (!edit.text().isEmpty()) {
				runs.add(new Inline.Inserted(Inline.text(edit.text())));
			}
			at = edit.to();
		}
		runs.addAll(Inline.text(kept(before.substring(at), runs.isEmpty(), true)));
		return runs;
	}

	/** Text between two changes, or before the first or after the last. */
	private static String kept(String text, boolean first, boolean last) {
		int begin = first ? 0 : CONTEXT;
		int end = last ? 0 : CONTEXT;
		if (text.length() <= begin + end + CONTEXT) {
			return text;
		}
		return cut(text, 0, begin) + LEFT_OUT + cut(text, text.length() - end, text.length());
	}

	/** A part of a text that begins and ends between characters. */
	private static String cut(String text, int begin, int end) {
		int from = begin > 0 && begin < text.length() && Character.isLowSurrogate(text.charAt(begin)) ? begin - 1 : begin;
		int to = end > 0 && end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
		return text.substring(from, to);
	}
}
