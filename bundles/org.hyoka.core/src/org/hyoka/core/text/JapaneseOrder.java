// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order in which Japanese lists are sorted: digits, Latin letters, kana, kanji; width and hiragana or katakana do not matter first.
 *
 * @since 0.1
 */
public final class JapaneseOrder {
	private JapaneseOrder() {
	}

	/**
	 * A comparator for names or readings. It is consistent with equals: two texts that sort alike but differ are ordered
	 * by their characters. It is not thread-safe; ask for one where it is used.
	 */
	public static Comparator<String> comparator() {
		Collator collator = Collator.getInstance(Locale.JAPANESE);
		return Comparator.comparing(JapaneseOrder::key, collator::compare).thenComparing(Comparator.naturalOrder());
	}

	private static String key(String text) {
		String s = Normalizer.normalize(text, Normalizer.Form.NFKC);
		StringBuilder key = new StringBuilder(s.length());
		s.codePoints().map(c -> c >= 0x30A1 && c <= 0x30F6 ? c - 0x60 : c).forEach(key::appendCodePoint);
		return key.toString();
	}
}
