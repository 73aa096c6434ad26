// SPDX-License-Identifier: EPL-2.0
package org.hyoka.words.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether letters that make no word sound like one: 労動 like 労働, as a converter of kana may write it. How a letter is read is told by the
 * words of the dictionary in which it stands at the same place (活動, 行動).
 */
final class Sounds {
	private static final char FIRST = '一';
	private static final char LAST = '龠';
	/** A shorter sound is shared by too many letters. */
	private static final int SHORTEST = 2;
	private static final String SMALL = "ャュョ";

	/** Readings of the words of two letters by a letter and the place where it stands. */
	private static final Answers<List<String>> READINGS = new Answers<>(Sounds::readings);

	private Sounds() {
	}

	/** Whether two letters that differ from a word in one of both may sound like the word. */
	static boolean alike(String written, String word) {
		List<Lexicon.Word> words = Lexicon.words(word);
		String sound = words.size() == 1 ? words.getFirst().reading() : "*";
		boolean first = written.charAt(0) != word.charAt(0);
		if (sound.equals("*") || first && written.charAt(1) != word.charAt(1)) {
			return false;
		}
		return READINGS.of((first ? "<" : ">") + written.charAt(first ? 0 : 1)).stream()
				.anyMatch(reading -> (first ? shared(reading, sound) : ends(reading, sound)) >= SHORTEST);
	}

	private static List<String> readings(String question) {
		boolean first = question.charAt(0) == '<';
		List<String> found = new ArrayList<>();
		for (char c = FIRST; c <= LAST; c++) {
			String word = first ? question.substring(1) + c : c + question.substring(1);
			if (Lexicon.isCommonWord(word)) {
				found.add(Lexicon.words(word).getFirst().reading());
			}
		}
		return List.copyOf(found);
	}

	private static int shared(String one, String other) {
		int same = 0;
		while (same < one.length() && same < other.length() && one.charAt(same) == other.charAt(same)) {
			same++;
		}
		return same;
	}

	/** How many letters of kana two readings end alike with; ジョウ and リョウ share ウ alone. */
	private static int ends(String one, String other) {
		int same = shared(turned(one), turned(other));
		return same > 0 && SMALL.indexOf(one.charAt(one.length() - same)) >= 0 ? same - 1 : same;
	}

	private static String turned(String text) {
		return new StringBuilder(text).reverse().toString();
	}
}
