// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hyoka.report.blocks.Inline;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;

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
		List<String> earlier = words(before, locale);
		List<String> later = words(after, locale);
		List<Piece> left = new ArrayList<>();
		List<Piece> right = new ArrayList<>();
		int fromEarlier = 0;
		int fromLater = 0;
		for (AbstractDelta<String> delta : DiffUtils.diff(earlier, later).getDeltas()) {
			piece(left, earlier, fromEarlier, delta.getSource().getPosition(), false);
			piece(right, later, fromLater, delta.getTarget().getPosition(), false);
			fromEarlier = delta.getSource().last() + 1;
			fromLater = delta.getTarget().last() + 1;
			piece(left, earlier, delta.getSource().getPosition(), fromEarlier, true);
			piece(right, later, delta.getTarget().getPosition(), fromLater, true);
		}
		piece(left, earlier, fromEarlier, earlier.size(), false);
		piece(right, later, fromLater, later.size(), false);
		return new Sides(left, right);
	}

	private static void piece(List<Piece> pieces, List<String> words, int begin, int end, boolean changed) {
		if (begin < end) {
			pieces.add(new Piece(String.join("", words.subList(begin, end)), changed));
		}
	}

	/** Both versions as one text: what went struck through, then what came underlined; what stayed is shortened where it is long. */
	static List<Inline> runs(String before, String after, Locale locale) {
		List<String> earlier = words(before, locale);
		List<String> later = words(after, locale);
		List<Inline> runs = new ArrayList<>();
		boolean changed = false;
		int at = 0;
		for (AbstractDelta<String> delta : DiffUtils.diff(earlier, later).getDeltas()) {
			int begin = delta.getSource().getPosition();
			runs.addAll(Inline.text(kept(String.join("", earlier.subList(at, begin)), !changed, false)));
			if (delta.getType() != DeltaType.INSERT) {
				runs.add(new Inline.Deleted(Inline.text(String.join("", delta.getSource().getLines()))));
			}
			if (delta.getType() != DeltaType.DELETE) {
				runs.add(new Inline.Inserted(Inline.text(String.join("", delta.getTarget().getLines()))));
			}
			changed = true;
			at = begin + delta.getSource().size();
		}
		runs.addAll(Inline.text(kept(String.join("", earlier.subList(at, earlier.size())), !changed, true)));
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

	private static List<String> words(String text, Locale locale) {
		List<String> words = new ArrayList<>();
		BreakIterator breaks = BreakIterator.getWordInstance(locale);
		breaks.setText(text);
		int begin = breaks.first();
		for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
			words.add(text.substring(begin, end));
			begin = end;
		}
		return words;
	}
}
