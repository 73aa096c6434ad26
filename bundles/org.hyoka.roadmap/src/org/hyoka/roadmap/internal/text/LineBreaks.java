// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.text;

/**
 * How good a place between two characters is to break a line: by the rules of Japanese type-setting (kinsoku) no line
 * begins with a closing mark or small kana nor ends with an opening one, and a label reads best when it is broken where a
 * word or phrase ends.
 */
final class LineBreaks {
	/** No break here. */
	static final double NEVER = Double.POSITIVE_INFINITY;
	private static final String NOT_FIRST = "、。，．,.・：；:;？！?!）)」』】〉》〕］]｝}’”ゝゞヽヾ々〻ーｰぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ…‥～〜％%‰℃°゛゜／/－–—°";
	private static final String NOT_LAST = "（(「『【〈《〔［[｛{‘“￥$＄№＃#";

	private LineBreaks() {
	}

	/** What a break before position {@code at} of a text costs: 0 for the best, {@link #NEVER} where it is not allowed. */
	static double cost(String text, int at) {
		if (at <= 0 || at >= text.length() || Character.isLowSurrogate(text.charAt(at))) {
			return NEVER;
		}
		int before = text.codePointBefore(at);
		int after = text.codePointAt(at);
		if (TypeWidth.em(after) == 0) {
			return NEVER;
		}
		if (Character.isWhitespace(after) || after == '\u3000' || NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
			return NEVER;
		}
		if (Character.isWhitespace(before) || before == '\u3000') {
			return afterBlank(text, at);
		}
		if (kind(before) == Kind.KANJI && kind(after) == Kind.KANJI) {
			return kanji(text, at);
		}
		return NOT_LAST.indexOf(after) >= 0 ? 0.05 : between(kind(before), kind(after), before);
	}

	/** Blanks vanish at the end of a line; what stands before them must be allowed there. */
	private static double afterBlank(String text, int at) {
		int last = at - 1;
		while (last > 0 && (Character.isWhitespace(text.charAt(last)) || text.charAt(last) == '\u3000')) {
			last--;
		}
		return NOT_LAST.indexOf(text.charAt(last)) >= 0 ? NEVER : 0;
	}

	private static double kanji(String text, int at) {
		int start = at;
		while (start > 0 && kind(text.charAt(start - 1)) == Kind.KANJI) {
			start--;
		}
		int end = at;
		while (end < text.length() && kind(text.charAt(end)) == Kind.KANJI) {
			end++;
		}
		return KanjiWords.endsBefore(text, start, end, at) ? 0.45 : 2.4;
	}

	private static double between(Kind before, Kind after, int last) {
		if ("、。，．・：；）)」』】〉》〕］／/".indexOf(last) >= 0) {
			return 0.02;
		}
		if (before == Kind.NARROW && after == Kind.NARROW) {
			return last == '-' || last == '/' ? 0.3 : NEVER;
		}
		if (before == Kind.DIGIT || after == Kind.DIGIT) {
			return before == after || before == Kind.NARROW || after == Kind.NARROW ? NEVER : before == Kind.DIGIT ? 2 : 0.3;
		}
		if (before == Kind.HIRAGANA) {
			return after == Kind.HIRAGANA ? 1.9 : 0.15;
		}
		if (after == Kind.HIRAGANA) {
			return 1.7;
		}
		if (before == after) {
			return before == Kind.KATAKANA ? 2.6 : 0.7;
		}
		return 0.4;
	}

	private enum Kind {
		NARROW, DIGIT, HIRAGANA, KATAKANA, KANJI, SIGN
	}

	private static Kind kind(int c) {
		if (c >= '0' && c <= '9' || c >= '０' && c <= '９') {
			return Kind.DIGIT;
		}
		if (c >= 0x3041 && c <= 0x309F) {
			return Kind.HIRAGANA;
		}
		if (c >= 0x30A0 && c <= 0x30FF || c >= 0xFF66 && c <= 0xFF9D) {
			return Kind.KATAKANA;
		}
		if (c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || c >= 0xF900 && c <= 0xFAFF || c >= 0x20000 && c <= 0x3FFFD) {
			return Kind.KANJI;
		}
		return TypeWidth.isWide(c) ? Kind.SIGN : Kind.NARROW;
	}
}
