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
import org.hyoka.consistency.Severity;
import org.hyoka.model.hyoka.Dossier;

/**
 * A run of kanji with letters in it that are no word of the dictionary, or another word, and sound like a word with which the dossier often
 * writes the same: 研究開髪 beside 研究開発 (rule 18). Names of organizations and payees are what they are, and words of one sound between which
 * writers choose (製作, 制作) are both right.
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

		/** Whether a word stands between these, each of which may be the end of a run. */
		boolean standsBetween(String before, String word, String after) {
			return pairs.containsKey(before + ">" + word) && pairs.containsKey(word + "<" + after);
		}

		/** Whether a word stands beside one of these that is a word itself. */
		boolean standsBeside(String before, String word, String after) {
			return before.length() >= WORD && pairs.containsKey(before + ">" + word)
					|| after.length() >= WORD && pairs.containsKey(word + "<" + after);
		}

		/** Whether a word stands between these often enough to be at home there. */
		boolean fits(String before, String word, String after) {
			return !before.isEmpty() && pairs.getOrDefault(before + ">" + word, 0) >= 1
					|| !after.isEmpty() && pairs.getOrDefault(word + "<" + after, 0) >= 1;
		}
	}

	/** Whether a word is at home between two others. */
	private interface Home {
		boolean is(String before, String word, String after);
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
			if (run.count() <= RARE && !run.isOfNames()) {
				torn(letters, usage).or(() -> wordlier(letters, frequent)).or(() -> homophone(letters, usage, usage::standsBetween))
						.ifPresentOrElse(meant -> report(run, letters, meant, Severity.WARNING, report),
								() -> homophone(letters, usage, usage::standsBeside)
										.ifPresent(meant -> report(run, letters, meant, Severity.INFO, report)));
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
				.filter(other -> !other.equals(letters) && Lexicon.words(other).size() < words - 1 && soundsAsOne(letters, other)).findFirst();
	}

	/** Whether a word of two letters of another run, where this one differs from it by one letter, sounds like what stands here. */
	private static boolean soundsAsOne(String letters, String other) {
		int at = 0;
		while (letters.charAt(at) == other.charAt(at)) {
			at++;
		}
		for (int begin = Math.max(0, at - 1); begin <= at && begin + WORD <= letters.length(); begin++) {
			String word = other.substring(begin, begin + WORD);
			if (Lexicon.isWord(word) && Sounds.alike(letters.substring(begin, begin + WORD), word)) {
				return true;
			}
		}
		return false;
	}

	/** The run with a word in the place of two letters that make none. */
	private static Optional<String> torn(String letters, Usage usage) {
		List<Lexicon.Word> words = Lexicon.words(letters);
		int at = 0;
		for (int i = 0; i < words.size(); i++) {
			if (isTorn(words, i)) {
				Optional<String> other = looksAlike(letters.substring(at, at + WORD), surface(words, i - 1), surface(words, i + 2), usage);
				if (other.isPresent()) {
					return Optional.of(letters.substring(0, at) + other.get() + letters.substring(at + WORD));
				}
			}
			at += words.get(i).surface().length();
		}
		return Optional.empty();
	}

	/** The run with another word of the same sound, which is at home there. */
	private static Optional<String> homophone(String letters, Usage usage, Home home) {
		List<Lexicon.Word> words = Lexicon.words(letters);
		int at = 0;
		for (int i = 0; i < words.size(); i++) {
			Lexicon.Word word = words.get(i);
			String before = surface(words, i - 1);
			String after = surface(words, i + 1);
			if (word.known() && word.surface().length() == WORD && word.part().equals("名詞") && usage.count(word.surface()) <= RARE
					&& before.length() + after.length() >= WORD) {
				Optional<String> other = best(usage.bySound.getOrDefault(word.reading(), List.of()), word.surface(), before, after, usage)
						.filter(meant -> home.is(before, meant, after));
				if (other.isPresent()) {
					return Optional.of(letters.substring(0, at) + other.get() + letters.substring(at + WORD));
				}
			}
			at += word.surface().length();
		}
		return Optional.empty();
	}

	private static String surface(List<Lexicon.Word> words, int i) {
		return i < 0 || i >= words.size() ? "" : words.get(i).surface();
	}

	/** Whether two words of one letter follow that make no word together, neither of which only makes words of others. */
	private static boolean isTorn(List<Lexicon.Word> words, int i) {
		return i + 1 < words.size() && words.get(i).surface().length() == 1 && words.get(i + 1).surface().length() == 1
				&& !words.get(i).isAffix() && (!words.get(i + 1).isAffix() || !words.get(i).known());
	}

	private static Optional<String> looksAlike(String torn, String before, String after, Usage usage) {
		List<String> near = new ArrayList<>(usage.byLetter.getOrDefault(torn.charAt(0) + "_", List.of()));
		near.addAll(usage.byLetter.getOrDefault("_" + torn.charAt(1), List.of()));
		return best(near, torn, before, after, usage).filter(word -> Sounds.alike(torn, word));
	}

	private static Optional<String> best(List<String> near, String written, String before, String after, Usage usage) {
		return near.stream().limit(MOST).filter(
				other -> !other.equals(written) && !BothRight.are(other, written) && usage.count(other) >= OFTEN && usage.fits(before, other, after))
				.max(Comparator.comparingInt(usage::count));
	}
}
