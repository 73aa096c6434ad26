// SPDX-License-Identifier: EPL-2.0
package org.hyoka.words.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The words of two to four letters that a dossier uses, and with what neighbours; those of the field are added to them. Letters that stand by
 * themselves are counted, too, and two of them side by side, which may be a word that no dictionary has.
 */
final class Usage {
	/** How many letters a word has at least. */
	static final int WORD = 2;
	/** How many letters a word has at most. */
	static final int LONGEST = 4;
	/** What stands so often is no slip. */
	static final int OFTEN = 3;

	/** What the field says more than once. */
	private static final int TWICE = 2;

	/** The words of the field, read when they are first asked for. */
	private static final class Field {
		static final Usage OF_FIELD = new Usage();
		static {
			FieldWords.forEach(run -> OF_FIELD.add(Lexicon.words(run), 1));
		}
	}

	private final Map<String, Integer> counts = new HashMap<>();
	private final Map<String, Integer> pairs = new HashMap<>();
	private final Map<String, List<String>> bySound = new HashMap<>();
	private final Map<String, List<String>> byLetters = new HashMap<>();

	/** Adds the words of a run, which stands so often. */
	void add(List<Lexicon.Word> words, int count) {
		for (int i = 0; i < words.size(); i++) {
			Lexicon.Word word = words.get(i);
			int length = word.surface().length();
			if (word.known() && length >= WORD && length <= LONGEST && word.part().equals("名詞")) {
				if (counts.merge(word.surface(), count, Integer::sum) == count) {
					if (length == WORD) {
						bySound.computeIfAbsent(word.reading(), k -> new ArrayList<>(1)).add(word.surface());
					}
					withoutOne(word.surface()).forEach(key -> byLetters.computeIfAbsent(key, k -> new ArrayList<>(1)).add(word.surface()));
				}
				String before = i == 0 ? "" : words.get(i - 1).surface();
				String after = i + 1 == words.size() ? "" : words.get(i + 1).surface();
				pairs.merge(before + ">" + word.surface(), count, Integer::sum);
				pairs.merge(word.surface() + "<" + after, count, Integer::sum);
			} else if (length == 1) {
				counts.merge(word.surface(), count, Integer::sum);
				if (i + 1 < words.size() && words.get(i + 1).surface().length() == 1 && !(word.isAffix() && words.get(i + 1).isAffix())) {
					String both = word.surface() + words.get(i + 1).surface();
					if (counts.merge(both, count, Integer::sum) == count) {
						withoutOne(both).forEach(key -> byLetters.computeIfAbsent(key, k -> new ArrayList<>(1)).add(both));
					}
				}
			}
		}
	}

	/** A run with a mark in the place of each of its letters. */
	static List<String> withoutOne(String letters) {
		List<String> keys = new ArrayList<>(letters.length());
		for (int i = 0; i < letters.length(); i++) {
			keys.add(letters.substring(0, i) + '_' + letters.substring(i + 1));
		}
		return keys;
	}

	/** How often the dossier and the field write a word. */
	int count(String word) {
		return counts.getOrDefault(word, 0) + Field.OF_FIELD.counts.getOrDefault(word, 0);
	}

	/** How often the dossier writes a word. */
	int own(String word) {
		return counts.getOrDefault(word, 0);
	}

	/** The words that are one letter from this, at the place that is marked. */
	Stream<String> near(String marked) {
		return Stream.of(this, Field.OF_FIELD).flatMap(usage -> usage.byLetters.getOrDefault(marked, List.of()).stream()).distinct();
	}

	/** The words of two letters with this reading that the dossier writes. */
	List<String> soundingLike(String reading) {
		return bySound.getOrDefault(reading, List.of());
	}

	private int pairs(String pair) {
		return pairs.getOrDefault(pair, 0) + Field.OF_FIELD.pairs.getOrDefault(pair, 0);
	}

	private boolean isPair(String pair) {
		return pairs(pair) > 0;
	}

	/** Whether a word stands before or after a letter that makes words of others. */
	boolean makes(String before, String word, String after) {
		return isPair(before.isEmpty() ? word + "<" + after : before + ">" + word);
	}

	/** Whether the dossier has a word between these, each of which may be the end of a run. */
	boolean standsBetween(String before, String word, String after) {
		return pairs.containsKey(before + ">" + word) && pairs.containsKey(word + "<" + after);
	}

	/**
	 * Whether a word stands beside all of these that are words themselves, one at least, or both; or often beside the one letter (者) that is
	 * all that stands beside it.
	 */
	boolean standsWith(String before, String word, String after, boolean both) {
		boolean first = before.length() >= WORD;
		boolean last = after.length() >= WORD;
		boolean part = !both && (before + after).length() == 1 && pairs(before.isEmpty() ? word + "<" + after : before + ">" + word) >= OFTEN;
		return part || (both ? first && last : first || last) && (!first || isPair(before + ">" + word)) && (!last || isPair(word + "<" + after));
	}

	/** Whether the field has a word more than once between these, of which one is a word and the other may be the end of a run. */
	boolean isOfField(String before, String word, String after) {
		Map<String, Integer> field = Field.OF_FIELD.pairs;
		return before.length() + after.length() >= WORD
				&& Math.min(field.getOrDefault(before + ">" + word, 0), field.getOrDefault(word + "<" + after, 0)) >= TWICE;
	}

	/** Whether a word often stands beside one of these that is a word itself. */
	boolean standsOftenBeside(String before, String word, String after) {
		return before.length() >= WORD && pairs(before + ">" + word) >= OFTEN || after.length() >= WORD && pairs(word + "<" + after) >= OFTEN;
	}

	/** Whether the dossier has a word beside one of these that is a word itself. */
	boolean standsBeside(String before, String word, String after) {
		return before.length() >= WORD && pairs.containsKey(before + ">" + word) || after.length() >= WORD && pairs.containsKey(word + "<" + after);
	}

	/** Whether the dossier has a word beside one of these. */
	boolean fits(String before, String word, String after) {
		return !before.isEmpty() && pairs.containsKey(before + ">" + word) || !after.isEmpty() && pairs.containsKey(word + "<" + after);
	}
}
