// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.text;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hyoka.core.text.Phrase;

/** Brings what people paste into one form before it is read: half width, one kind of blank, Arabic digits. */
final class Cleaner {
	/** Longest text that is looked at, in characters. */
	static final int LIMIT = 200;
	private static final int QUOTED = 60;
	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
	private static final Pattern KANJI_NUMBER = Pattern.compile("[〇一二三四五六七八九十]+(?=年|月|日)");
	private static final Pattern WEEKDAY = Pattern.compile("\\([月火水木金土日](?:曜日?)?(?:・?祝日?)?\\)");
	private static final String DIGITS = "〇一二三四五六七八九";

	private Cleaner() {
	}

	/** NFKC, runs of blanks as one, nothing at the ends. */
	static String clean(String text) {
		return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(" ").strip();
	}

	/** Without any blank, upper case, weekdays gone, kanji numbers before 年月日 as digits. */
	static String compact(String cleaned) {
		String s = WEEKDAY.matcher(cleaned.replace(" ", "")).replaceAll("");
		return KANJI_NUMBER.matcher(s).replaceAll(m -> arabic(m.group())).toUpperCase(java.util.Locale.ROOT);
	}

	private static String arabic(String kanji) {
		int ten = kanji.indexOf('十');
		if (ten < 0) {
			StringBuilder digits = new StringBuilder();
			kanji.chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
			return digits.toString();
		}
		String before = kanji.substring(0, ten);
		String after = kanji.substring(ten + 1);
		if (before.length() > 1 || after.length() > 1 || after.startsWith("十")) {
			return Matcher.quoteReplacement(kanji);
		}
		int tens = before.isEmpty() ? 1 : DIGITS.indexOf(before);
		return Integer.toString(tens * 10 + (after.isEmpty() ? 0 : DIGITS.indexOf(after)));
	}

	/** What forbids to look at the text at all. */
	static Optional<Phrase> refusal(String text) {
		if (text == null || text.isBlank()) {
			return Optional.of(Messages.TEXT.phrase("unreadable.empty"));
		}
		return text.length() > LIMIT ? Optional.of(Messages.TEXT.phrase("unreadable.long")) : Optional.empty();
	}

	/** The text as a sentence quotes it. */
	static String quote(String text) {
		String s = text.strip();
		return s.length() > QUOTED ? s.substring(0, QUOTED) + "…" : s;
	}
}
