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

/** What was changed in a text, word by word; what stayed is shortened where it is long. */
final class WordDifference {
	/** So many characters of what stayed are kept on each side of a change. */
	private static final int CONTEXT = 60;
	private static final String LEFT_OUT = " […] ";

	private WordDifference() {
	}

	/** Both versions as one text: what went struck through, then what came underlined. */
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
