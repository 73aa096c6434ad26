// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.text;

import java.util.Set;

/**
 * Where words end in a run of Chinese characters, without a dictionary: most are of two characters, a suffix or one of a
 * few well-known words makes three. 遺伝子治療製造技術 is read 遺伝子・治療・製造・技術.
 */
final class KanjiWords {
	private static final String SUFFIXES = "子化性的法系者品型用剤業機器学力率量体費等間別数値書会員所院省庁部課室層圏権";
	private static final Set<String> THREE = Set.of("次世代", "遺伝子", "中分子", "低分子", "高分子", "微生物", "医薬品", "化合物", "不可欠", "再評価",
			"新規性", "副作用", "多能性", "幹細胞", "抗生剤", "基準値", "自動化", "我が国", "有効性", "安全性", "実用化", "産業化", "製品化", "標準化", "国際的");

	private KanjiWords() {
	}

	/**
	 * Whether a word of a run ends before a position.
	 *
	 * @param text  the text
	 * @param start where the run of Chinese characters begins
	 * @param end   where it ends
	 * @param at    a position inside
	 */
	static boolean endsBefore(String text, int start, int end, int at) {
		int i = start;
		while (i < at) {
			i += length(text, i, end);
		}
		return i == at;
	}

	private static int length(String text, int i, int end) {
		if (i + 3 <= end) {
			if (THREE.contains(text.substring(i, i + 3))) {
				return 3;
			}
			boolean pairs = (end - i) % 2 == 0;
			if (SUFFIXES.indexOf(text.charAt(i + 2)) >= 0 && (!pairs || i + 3 == end || SUFFIXES.indexOf(text.charAt(i + 3)) < 0 && "化性的品".indexOf(text.charAt(i + 2)) >= 0)) {
				return 3;
			}
		}
		return Math.min(2, end - i);
	}
}
