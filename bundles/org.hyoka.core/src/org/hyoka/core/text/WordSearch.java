// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Looks for words in texts as people write them: full and half width, capitals and small letters count as the same unless they are told
 * apart.
 *
 * @param words      what is looked for; blank finds nothing
 * @param exact      whether width and case count
 * @param wholeWords whether the words may not be part of a longer one: letters of the same script (kanji, katakana, hiragana, other
 *                   letters and digits) may not go on before or behind them
 * @since 0.1
 */
public record WordSearch(String words, boolean exact, boolean wholeWords) {
	/**
	 * Where words stand in a text.
	 *
	 * @param start of the first letter, in UTF-16 units
	 * @param end   behind the last letter
	 */
	public record Hit(int start, int end) {
	}

	/** A search for words in any width and case, also inside of others. */
	public static WordSearch of(String words) {
		return new WordSearch(words, false, false);
	}

	/** Where the words stand in a text, from left to right, none of which overlaps another. */
	public List<Hit> in(String text) {
		Folded wanted = Folded.of(words.strip(), exact);
		List<Hit> hits = new ArrayList<>(0);
		if (wanted.letters.isEmpty() || text.isEmpty()) {
			return hits;
		}
		Folded folded = Folded.of(text, exact);
		int from = 0;
		for (int at = folded.letters.indexOf(wanted.letters); at >= 0; at = folded.letters.indexOf(wanted.letters, from)) {
			Hit hit = new Hit(folded.starts[at], folded.ends[at + wanted.letters.length() - 1]);
			boolean taken = !wholeWords || isWhole(text, hit);
			if (taken) {
				hits.add(hit);
			}
			from = taken ? at + wanted.letters.length() : at + 1;
		}
		return hits;
	}

	private static boolean isWhole(String text, Hit hit) {
		return (hit.start() == 0 || kind(text.codePointBefore(hit.start())) != kind(text.codePointAt(hit.start())))
				&& (hit.end() == text.length() || kind(text.codePointBefore(hit.end())) != kind(text.codePointAt(hit.end())));
	}

	/** The kind of a letter; signs are each a kind of their own, so that nothing goes on behind them. */
	private static int kind(int letter) {
		UnicodeScript script = UnicodeScript.of(letter);
		if (letter == 'ー' || script == UnicodeScript.KATAKANA) {
			return 1;
		}
		if (script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA) {
			return script == UnicodeScript.HAN ? 2 : 3;
		}
		return Character.isLetterOrDigit(letter) ? 4 : -1 - letter;
	}

	/** A text as it is compared, with the places that its letters come from. */
	private record Folded(String letters, int[] starts, int[] ends) {
		static Folded of(String text, boolean exact) {
			StringBuilder letters = new StringBuilder(text.length());
			int[] starts = new int[text.length() * 4 + 4];
			int[] ends = new int[starts.length];
			for (int start = 0; start < text.length();) {
				int end = next(text, start);
				String part = text.substring(start, end);
				String folded = exact ? part : Normalizer.normalize(part, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
				if (letters.length() + folded.length() > starts.length) {
					starts = java.util.Arrays.copyOf(starts, starts.length * 2 + folded.length());
					ends = java.util.Arrays.copyOf(ends, starts.length);
				}
				for (int i = 0; i < folded.length(); i++) {
					starts[letters.length() + i] = start;
					ends[letters.length() + i] = end;
				}
				letters.append(folded);
				start = end;
			}
			return new Folded(letters.toString(), starts, ends);
		}

		/** The end of a letter with the marks that belong to it: ｶﾞ, が with a combining mark. */
		private static int next(String text, int start) {
			int end = start + Character.charCount(text.codePointAt(start));
			while (end < text.length() && isMark(text.charAt(end))) {
				end++;
			}
			return end;
		}

		private static boolean isMark(char c) {
			return c == 'ﾞ' || c == 'ﾟ' || Character.getType(c) == Character.NON_SPACING_MARK;
		}
	}
}
