// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.tables;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.hyoka.core.text.Language;
import org.hyoka.core.text.Names;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;

/** The phrases of imports, and words as cells have them. */
final class ImportText {
	static final PhraseBook BOOK = PhraseBook.of(ImportText.class);
	private static final Set<String> SUMS = Set.of("合計", "計", "総計", "小計", "合計額", "TOTAL", "SUM", "SUBTOTAL", "GRANDTOTAL");

	private ImportText() {
	}

	/** Whether a heading is that of sums, which are computed and never taken in (rule 2). */
	static boolean isSum(String heading) {
		return SUMS.contains(Names.normalise(heading).replace("=", ""));
	}

	/**
	 * Whether a heading means a column.
	 *
	 * @param label  its name
	 * @param others the key of the phrase with other headings, separated by |, that may be missing
	 */
	static boolean isCalled(String heading, Phrase label, String others) {
		String head = key(heading);
		Stream<Phrase> names = BOOK.keys().contains(others) ? Stream.of(label, BOOK.phrase(others)) : Stream.of(label);
		return !head.isEmpty() && names.flatMap(Language::read).flatMap(words -> Arrays.stream(words.split("[|]"))).map(ImportText::key)
				.anyMatch(head::equals);
	}

	/** A heading without what differs from table to table: blanks, letter case, width, a unit in brackets. */
	private static String key(String heading) {
		String half = Numbers.toHalfWidth(heading).replaceAll("\\(.*?\\)$", "").strip();
		return Names.normalise(half).toLowerCase(Locale.ROOT).replaceAll("[\\s:：]", "");
	}
}
