// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.prose;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hyoka.report.prose.ProseParagraphs.Edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * What makes one version of a text out of another, in whole words.
 *
 * @since 0.1
 */
public final class WordEdits {
	private WordEdits() {
	}

	/** The changes that make {@code after} out of {@code before}, in order. */
	public static List<Edit> between(String before, String after, Locale locale) {
		List<String> earlier = words(before, locale);
		List<Edit> edits = new ArrayList<>();
		int word = 0;
		int at = 0;
		for (AbstractDelta<String> delta : DiffUtils.diff(earlier, words(after, locale)).getDeltas()) {
			at += length(earlier.subList(word, delta.getSource().getPosition()));
			word = delta.getSource().getPosition() + delta.getSource().size();
			int end = at + length(delta.getSource().getLines());
			edits.add(new Edit(at, end, String.join("", delta.getTarget().getLines())));
			at = end;
		}
		return edits;
	}

	/**
	 * The changes that others made of a text, as changes of what has become of it meanwhile.
	 *
	 * @param base  the text that both began with
	 * @param ours  what has become of it here
	 * @param theirs what they made of it
	 * @return changes of {@code ours}, in order; empty if both changed the same place
	 */
	public static Optional<List<Edit>> onto(String base, String ours, String theirs, Locale locale) {
		List<Edit> own = between(base, ours, locale);
		List<Edit> moved = new ArrayList<>();
		int next = 0;
		int shift = 0;
		for (Edit edit : between(base, theirs, locale)) {
			while (next < own.size() && own.get(next).to() <= edit.from() && !(own.get(next).from() == own.get(next).to()
					&& own.get(next).to() == edit.from() && edit.from() == edit.to())) {
				shift += own.get(next).text().length() - (own.get(next).to() - own.get(next).from());
				next++;
			}
			if (next < own.size() && own.get(next).from() < Math.max(edit.to(), edit.from() + 1) && own.get(next).from() <= edit.to()) {
				if (own.get(next).equals(edit)) {
					continue; // both did the same
				}
				if (own.get(next).from() < edit.to() || edit.from() == edit.to()) {
					return Optional.empty();
				}
			}
			moved.add(new Edit(edit.from() + shift, edit.to() + shift, edit.text()));
		}
		return Optional.of(moved);
	}

	private static int length(List<String> words) {
		return words.stream().mapToInt(String::length).sum();
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
