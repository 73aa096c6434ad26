// SPDX-License-Identifier: EPL-2.0
package org.hyoka.words.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.model.hyoka.Dossier;

/**
 * A run of kanji with a word in it that the dictionary does not have, or that sounds like another one, where the dossier often writes the same
 * with that other word: 研究開髪 beside 研究開発 (rule 18).
 */
public final class KanjiSlips extends WordRule {
	private static final int RARE = 2;
	private static final int OFTEN = 3;
	private static final int WORD = 2;
	private static final int MOST = 24;
	private static final int LONG = 5;
	private static final Pattern NUMERAL = Pattern.compile("[一二三四五六七八九十]");

	/** The words of two letters that a dossier uses, and with what neighbours. */
	private static final class Usage {
		private final Map<String, Integer> counts = new HashMap<>();
		private final Map<String, Integer> pairs = new HashMap<>();
		private final Map<String, List<String>> bySound = new HashMap<>();
		private final Map<String, List<String>> byLetter = new HashMap<>();

		void add(List<Lexicon.Word> words, int count) {
			for (int i = 0; i < words.size(); i++) {
				Lexicon.Word word = words.get(i);
				if (word.known() && word.surface().length() == WORD && word.part().equals("名詞")) {
					if (counts.merge(word.surface(), count, Integer::sum) == count) {
						bySound.computeIfAbsent(word.reading(), k -> new ArrayList<>(1)).add(word.surface());
						byLetter.computeIfAbsent(word.surface().charAt(0) + "_", k -> new ArrayList<>(1)).add(word.surface());
						byLetter.computeIfAbsent("_" + word.surface().charAt(1), k -> new ArrayList<>(1)).add(word.surface());
					}
					String before = i == 0 ? "" : words.get(i - 1).surface();
					String after = i + 1 == words.size() ? "" : words.get(i + 1).surface();
					pairs.merge(before + ">" + word.surface(), count, Integer::sum);
					pairs.merge(word.surface() + "<" + after, count, Integer::sum);
				}
			}
		}

		int count(String word) {
			return counts.getOrDefault(word, 0);
		}

		/** Whether a word stands between these often enough to be at home there. */
		boolean fits(String before, String word, String after) {
			return !before.isEmpty() && pairs.getOrDefault(before + ">" + word, 0) >= 1
					|| !after.isEmpty() && pairs.getOrDefault(word + "<" + after, 0) >= 1;
		}
	}

	/** Makes the rule. */
	public KanjiSlips() {
		super("hyoka.words.kanji");
	}

	@Override
	protected void check(Dossier dossier, ProblemReporter report) {
		Runs runs = Runs.ofKanji(report.context());
		Usage usage = new Usage();
		runs.all().forEach((letters, run) -> usage.add(Lexicon.words(letters), run.count()));
		Map<String, List<String>> frequent = new HashMap<>();
		runs.all().forEach((letters, run) -> {
			if (run.count() >= OFTEN && letters.length() >= LONG) {
				withoutOne(letters).forEach(key -> frequent.computeIfAbsent(key, k -> new ArrayList<>(1)).add(letters));
			}
		});
		runs.all().forEach((letters, run) -> {
			if (run.count() <= RARE) {
				slip(letters, usage).or(() -> wordlier(letters, frequent)).ifPresent(meant -> report(run, letters, meant, report));
			}
		});
	}

	/** A run with a mark in the place of each of its letters. */
	private static List<String> withoutOne(String letters) {
		List<String> keys = new ArrayList<>(letters.length());
		for (int i = 0; i < letters.length(); i++) {
			keys.add(letters.substring(0, i) + '_' + letters.substring(i + 1));
		}
		return keys;
	}

	/** A run that the dossier often writes, one letter from this one, which falls into fewer words, two or more. */
	private static Optional<String> wordlier(String letters, Map<String, List<String>> frequent) {
		if (letters.length() < LONG || NUMERAL.matcher(letters).find()) {
			return Optional.empty();
		}
		int words = Lexicon.words(letters).size();
		return withoutOne(letters).stream().flatMap(key -> frequent.getOrDefault(key, List.of()).stream().limit(MOST))
				.filter(other -> !other.equals(letters) && Lexicon.words(other).size() < words - 1).findFirst();
	}

	/** The run as it was probably meant. */
	private static Optional<String> slip(String letters, Usage usage) {
		List<Lexicon.Word> words = Lexicon.words(letters);
		int at = 0;
		for (int i = 0; i < words.size(); i++) {
			Lexicon.Word word = words.get(i);
			String before = i == 0 ? "" : words.get(i - 1).surface();
			Optional<String> other = Optional.empty();
			int length = WORD;
			if (word.known() && word.surface().length() == WORD && word.part().equals("名詞") && usage.count(word.surface()) <= RARE) {
				other = soundsAlike(word, before, i + 1 == words.size() ? "" : words.get(i + 1).surface(), usage);
			} else if (isTorn(words, i)) {
				other = looksAlike(letters.substring(at, at + WORD), before, i + 2 >= words.size() ? "" : words.get(i + 2).surface(), usage);
			}
			if (other.isPresent()) {
				return Optional.of(letters.substring(0, at) + other.get() + letters.substring(at + length));
			}
			at += word.surface().length();
		}
		return Optional.empty();
	}

	/** Whether two words of one letter follow that make no word together, neither of which only makes words of others. */
	private static boolean isTorn(List<Lexicon.Word> words, int i) {
		return i + 1 < words.size() && words.get(i).surface().length() == 1 && words.get(i + 1).surface().length() == 1
				&& !words.get(i).isAffix() && (!words.get(i + 1).isAffix() || !words.get(i).known());
	}

	private static Optional<String> soundsAlike(Lexicon.Word word, String before, String after, Usage usage) {
		return best(usage.bySound.getOrDefault(word.reading(), List.of()), word.surface(), before, after, usage);
	}

	private static Optional<String> looksAlike(String torn, String before, String after, Usage usage) {
		List<String> near = new ArrayList<>(usage.byLetter.getOrDefault(torn.charAt(0) + "_", List.of()));
		near.addAll(usage.byLetter.getOrDefault("_" + torn.charAt(1), List.of()));
		return best(near, torn, before, after, usage);
	}

	private static Optional<String> best(List<String> near, String written, String before, String after, Usage usage) {
		return near.stream().limit(MOST).filter(other -> !other.equals(written) && usage.count(other) >= OFTEN && usage.fits(before, other, after))
				.max(Comparator.comparingInt(usage::count));
	}
}
