// SPDX-License-Identifier: EPL-2.0
package org.hyoka.drawing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.function.IntToDoubleFunction;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Where a line of text may end, as Japanese is set: Unicode's line breaking (UAX #14) in its strict form for Japanese, in which
 * no line begins with a closing bracket, a small kana or a long vowel mark, nor ends with an opening bracket (JIS X 4051). Latin
 * words and numbers with their signs stay whole, full-width ones, too.
 *
 * @since 0.1
 */
public final class LineBreaking {
	private static final String ELLIPSIS = "…";
	private static final char COMMA = '、';
	private static final char HYPHEN = '\u2010';
	private static final char WAVE_DASH = '〜';
	private static final char MIDDLE_DOT = '・';

	private LineBreaking() {
	}

	/** ICU's iterators, made when they are first asked for, and copied for each text since they know theirs. */
	private static final class Iterators {
		static final BreakIterator STRICT = BreakIterator.getLineInstance(ULocale.forLanguageTag("ja-u-lb-strict"));

		private Iterators() {
		}
	}

	private static final class PhraseIterators {
		static final BreakIterator STRICT = BreakIterator.getLineInstance(ULocale.forLanguageTag("ja-u-lb-strict-lw-phrase"));

		private PhraseIterators() {
		}
	}

	/**
	 * Positions in a text before which a new line may begin, in order; the end of a text that has characters is the last one.
	 * They are found as they are asked for.
	 */
	public static PrimitiveIterator.OfInt iterator(String text) {
		return iterator(text, Iterators.STRICT);
	}

	private static PrimitiveIterator.OfInt iterator(String text, BreakIterator kind) {
		BreakIterator found = (BreakIterator) kind.clone();
		found.setText(asRead(text));
		return new PrimitiveIterator.OfInt() {
			private int next = found.next();

			@Override
			public boolean hasNext() {
				return next != BreakIterator.DONE;
			}

			@Override
			public int nextInt() {
				if (next == BreakIterator.DONE) {
					throw new NoSuchElementException();
				}
				int now = next;
				next = found.next();
				return now;
			}
		};
	}

	/** Positions before which a new line may begin, as a set; neither the beginning nor the end of the text is one. */
	public static BitSet places(String text) {
		return within(text, Iterators.STRICT);
	}

	/** Those of the {@link #places places} at which a phrase ends: a label that is broken there reads best. */
	public static BitSet phrases(String text) {
		BitSet ends = within(text, PhraseIterators.STRICT);
		ends.and(places(text));
		return ends;
	}

	private static BitSet within(String text, BreakIterator kind) {
		BitSet places = new BitSet(text.length());
		iterator(text, kind).forEachRemaining((int at) -> places.set(at));
		places.clear(text.length());
		return places;
	}

	/**
	 * The text as its lines are found: full-width letters and digits are read as narrow ones, which stay together; a hyphen between
	 * numbers, as those of years, parts them; a sign after a number begins no line, whatever stands before it, nor does the 年, 月 or
	 * 日 of a date, the 度 of 年度 or the 末 of 年末; a full-width tilde is a wave dash, which it stands for in Japanese, and a full-width
	 * solidus parts words as a middle dot does.
	 */
	private static String asRead(String text) {
		StringBuilder read = null;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			char as = asRead(c, text, i);
			if (as != c) {
				read = read == null ? new StringBuilder(text) : read;
				read.setCharAt(i, as);
			}
		}
		return read == null ? text : read.toString();
	}

	private static char asRead(char c, String text, int at) {
		if (isWideLetter(c)) {
			return narrow(c);
		}
		return switch (c) {
		case '-' -> Character.isDigit(at(text, at - 1)) && Character.isDigit(at(text, at + 1)) ? HYPHEN : c;
		case '％', '℃', '‰' -> COMMA;
		case '年', '月', '日' -> Character.isDigit(at(text, at - 1)) ? COMMA : c;
		case '度' -> at(text, at - 1) == '年' ? COMMA : c;
		case '末' -> "年月度".indexOf(at(text, at - 1)) >= 0 ? COMMA : c;
		case '～' -> WAVE_DASH;
		case '／' -> MIDDLE_DOT;
		case '．', '，' -> isWideDigit(at(text, at - 1)) && isWideDigit(at(text, at + 1)) ? narrow(c) : c;
		default -> c;
		};
	}

	private static char narrow(char c) {
		return (char) (c - '０' + '0');
	}

	private static boolean isWideLetter(char c) {
		return isWideDigit(c) || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
	}

	private static boolean isWideDigit(char c) {
		return c >= '０' && c <= '９';
	}

	private static char at(String text, int at) {
		return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
	}

	/**
	 * The text in lines that are no wider than asked. Blanks at the end of a line are left out; what has no place for a break is
	 * cut between characters.
	 *
	 * @param text    line breaks in it are kept
	 * @param width   most width of a line
	 * @param measure the width of a character, from its code point; 0 for those that stand over the one before
	 * @return at least one line
	 */
	public static List<String> lines(String text, double width, IntToDoubleFunction measure) {
		List<String> lines = new ArrayList<>();
		for (String paragraph : text.split("\\R", -1)) {
			lines(paragraph, width, measure, lines);
		}
		return List.copyOf(lines);
	}

	private static void lines(String paragraph, double width, IntToDoubleFunction measure, List<String> lines) {
		int length = paragraph.length();
		int start = 0;
		int end = fitting(paragraph, start, width, measure);
		BitSet places = end < length ? places(paragraph) : new BitSet();
		while (afterBlanks(paragraph, end) < length) {
			int place = places.previousSetBit(afterBlanks(paragraph, end));
			int next = place > start ? place : Math.max(end, paragraph.offsetByCodePoints(start, 1));
			lines.add(paragraph.substring(start, next).stripTrailing());
			start = afterBlanks(paragraph, next);
			end = fitting(paragraph, start, width, measure);
		}
		lines.add(paragraph.substring(start, end));
	}

	private static int afterBlanks(String text, int from) {
		int at = from;
		while (at < text.length() && text.charAt(at) == ' ') {
			at++;
		}
		return at;
	}

	/** How far from a position a line of that width reaches. */
	private static int fitting(String text, int from, double width, IntToDoubleFunction measure) {
		double used = 0;
		int i = from;
		while (i < text.length()) {
			int c = text.codePointAt(i);
			used += measure.applyAsDouble(c);
			if (used > width) {
				break;
			}
			i += Character.charCount(c);
		}
		return i;
	}

	/**
	 * The text in one line no wider than asked; what was cut ends in …, and never in half a character.
	 *
	 * @param measure the width of a character, from its code point
	 */
	public static String truncate(String text, double width, IntToDoubleFunction measure) {
		if (text.codePoints().mapToDouble(measure::applyAsDouble).sum() <= width) {
			return text;
		}
		double room = width - measure.applyAsDouble(ELLIPSIS.charAt(0));
		return room < 0 ? "" : text.substring(0, fitting(text, 0, room, measure)) + ELLIPSIS;
	}
}
