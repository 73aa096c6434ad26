// SPDX-License-Identifier: EPL-2.0
package org.hyoka.words.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Severity;
import org.hyoka.model.hyoka.Dossier;

/**
 * A run of kanji with letters in it that are no word of the dictionary, or another word, and sound or look like a word with which the dossier
 * often writes the same: 研究開髪, 研究開登 beside 研究開発 (rule 18). Names of organizations and payees are what they are where sounds are
 * compared, and words of one sound between which writers choose (製作, 制作) are both right.
 */
public final class KanjiSlips extends WordRule {
	private static final int RARE = 2;
	private static final int MOST = 24;
	private static final int LONG = 5;
	private static final Pattern NUMERAL = Pattern.compile("[一二三四五六七八九十]");
	/** Numerals, and conjunctions of which a run holds the first letter: 及び. */
	private static final Pattern NO_NOUN = Pattern.compile("[一二三四五六七八九十及並又且]");

	/** Begins runs after 我が. */
	private static final char COUNTRY = '国';

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
			if (run.count() >= Usage.OFTEN && letters.length() >= LONG) {
				Usage.withoutOne(letters).forEach(key -> frequent.computeIfAbsent(key, k -> new ArrayList<>(1)).add(letters));
			}
		});
		runs.all().forEach((letters, run) -> {
			if (run.count() > RARE) {
				return;
			}
			Optional<String> torn = torn(letters, run, usage, runs)
					.or(() -> run.isOfNames() ? Optional.empty() : astride(letters, usage, runs).or(() -> doubled(letters, usage, runs))
							.or(() -> LoneLetters.meant(letters, usage)));
			if (torn.isPresent()) {
				report(run, letters, torn.get(), Severity.WARNING, report);
			} else if (!run.isOfNames()) {
				wordlier(letters, frequent).or(() -> homophone(letters, usage, usage::standsBetween))
						.ifPresentOrElse(meant -> report(run, letters, meant, Severity.WARNING, report),
								() -> homophone(letters, usage, usage::standsBeside)
										.ifPresent(meant -> report(run, letters, meant, Severity.INFO, report)));
			}
		});
	}

	/** A run that the dossier often writes, one letter from this one, which falls into fewer words, two or more. */
	private static Optional<String> wordlier(String letters, Map<String, List<String>> frequent) {
		if (letters.length() < LONG || NUMERAL.matcher(letters).find()) {
			return Optional.empty();
		}
		int words = Lexicon.words(letters).size();
		return Usage.withoutOne(letters).stream().flatMap(key -> frequent.getOrDefault(key, List.of()).stream().limit(MOST))
				.filter(other -> !other.equals(letters) && Lexicon.words(other).size() < words - 1
						&& isAlike(letters, other, differs(letters, other)))
				.findFirst();
	}

	/** Whether the letter that differs looks like the other's, or sounds like it in a word of two letters of the other. */
	private static boolean isAlike(String letters, String other, int at) {
		return Shapes.alike(letters.charAt(at), other.charAt(at)) || soundsAlike(letters, other, at);
	}

	private static boolean soundsAlike(String letters, String other, int at) {
		for (int begin = Math.max(0, at - 1); begin <= at && begin + Usage.WORD <= letters.length(); begin++) {
			String word = other.substring(begin, begin + Usage.WORD);
			if (Lexicon.isWord(word) && Sounds.alike(letters.substring(begin, begin + Usage.WORD), word)) {
				return true;
			}
		}
		return false;
	}

	private static int differs(String letters, String other) {
		int at = 0;
		while (letters.charAt(at) == other.charAt(at)) {
			at++;
		}
		return at;
	}

	/**
	 * The run without the second of two same letters of which one stands alone before the word that begins a run, or after a word: 評評価,
	 * 実践践研究. Elsewhere it belongs to the word before it (上部工工事), or to what follows (観測測器, 普及及び, 我が国国内), if the dossier does
	 * not often write the run without it.
	 */
	private static Optional<String> doubled(String letters, Usage usage, Runs runs) {
		List<Lexicon.Word> words = Lexicon.words(letters);
		int end = 0;
		for (int i = 0; i + 1 < words.size(); i++) {
			Lexicon.Word one = words.get(i);
			Lexicon.Word next = words.get(i + 1);
			end += one.surface().length();
			int at = end;
			boolean begins = i == 0 && (isAlone(one) || one.surface().length() == 1 && one.kind().equals("接尾"))
					&& one.surface().charAt(0) != COUNTRY;
			boolean ends = isAlone(next) && (i + 2 == words.size() || words.get(i + 2).surface().length() > 1);
			if (letters.charAt(at - 1) == letters.charAt(at)) {
				String meant = letters.substring(0, at) + letters.substring(at + 1);
				boolean lone = next.surface().length() == 1 && !NO_NOUN.matcher(next.surface()).matches();
				if (lone && runs.count(meant) >= Usage.OFTEN
						|| (begins || ends) && Lexicon.words(meant).stream().anyMatch(word -> word.surface().length() >= Usage.WORD
								&& word.surface().indexOf(letters.charAt(at)) >= 0 && usage.count(word.surface()) >= Usage.OFTEN)) {
					return Optional.of(doubled(meant, usage, runs).orElse(meant));
				}
			}
		}
		return Optional.empty();
	}

	private static boolean isAlone(Lexicon.Word word) {
		return word.surface().length() == 1 && !word.isAffix() && !NO_NOUN.matcher(word.surface()).matches();
	}

	/** Whether other runs have these letters, too, and not what is meant: 事業所, to which 間 is added. */
	private static boolean isElsewhere(String part, String meant, String letters, Runs runs) {
		return runs.all().keySet().stream().anyMatch(other -> other.contains(part) && !other.contains(meant) && !other.equals(letters));
	}

	/** The run with a word in the place of letters that look or sound like it and make none. */
	private static Optional<String> torn(String letters, Runs.Run run, Usage usage, Runs runs) {
		List<Lexicon.Word> words = Lexicon.words(letters);
		int at = 0;
		for (int i = 0; i < words.size(); i++) {
			int end = at + words.get(i).surface().length();
			for (int k = i + 1; k < words.size(); k++) {
				end += words.get(k).surface().length();
				if (end - at > Usage.LONGEST) {
					break;
				}
				String before = surface(words, i - 1);
				String after = surface(words, k + 1);
				boolean parts = words.subList(i, k + 1).stream().allMatch(Lexicon.Word::isAffix);
				boolean alone = end - at > Usage.WORD && !parts;
				boolean both = parts || run.isOfNames();
				String written = letters.substring(at, end);
				Optional<String> meant = torn(words.subList(i, k + 1), usage, word -> alone || usage.standsWith(before, word, after, both)
						|| (usage.isOfField(before, word, after) || !run.isOfNames() && usage.standsOftenBeside(before, word, after))
								&& soundsAlike(written, word, differs(written, word)));
				if (meant.isPresent() && !(parts && isElsewhere(before + written.charAt(0), before + meant.get(), letters, runs))) {
					return Optional.of(letters.substring(0, at) + meant.get() + letters.substring(end));
				}
			}
			at += words.get(i).surface().length();
		}
		return Optional.empty();
	}

	/**
	 * The run with a word in the place of two letters of which one stands alone and the other makes another word with a letter that is only
	 * part of words: 事業者 for 事行者, which falls into 事 and 行者. Letters that other runs have, too (生衛業, 生衛業者), are a word of the dossier.
	 */
	private static Optional<String> astride(String letters, Usage usage, Runs runs) {
		List<Lexicon.Word> words = Lexicon.words(letters);
		int at = 0;
		for (int i = 0; i + 1 < words.size(); i++) {
			String one = words.get(i).surface();
			String next = words.get(i + 1).surface();
			at += one.length();
			boolean begins = one.length() == 1 && next.length() == Usage.WORD;
			boolean ends = next.length() == 1 && one.length() == Usage.WORD;
			Lexicon.Word alone = words.get(begins ? i : i + 1);
			String rest = begins ? next.substring(1) : one.substring(0, 1);
			if ((begins || ends) && !alone.isAffix() && !NO_NOUN.matcher(alone.surface()).matches()) {
				String written = letters.substring(at - 1, at + 1);
				Optional<String> meant = Usage.withoutOne(written).stream().flatMap(usage::near)
						.filter(other -> !other.equals(written) && usage.count(other) >= Usage.OFTEN && !BothRight.are(other, written)
								&& usage.makes(begins ? "" : rest, other, begins ? rest : "") && isAlike(written, other, differs(written, other))
								&& Lexicon.isCommonWord(other) && !Lexicon.isWord(written))
						.max(Comparator.comparingInt(usage::count));
				if (meant.isPresent() && !isElsewhere(written, meant.get(), letters, runs)) {
					return Optional.of(letters.substring(0, at - 1) + meant.get() + letters.substring(at + 1));
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * A word that the dossier often uses, and that looks or sounds like these but for one letter, which stands alone among them; a letter that
	 * makes words of others (研究用) only where all of them stand alone (医楽品).
	 */
	private static Optional<String> torn(List<Lexicon.Word> words, Usage usage, Predicate<String> fits) {
		String written = String.join("", words.stream().map(Lexicon.Word::surface).toList());
		boolean letters = words.size() == written.length();
		int at = 0;
		for (Lexicon.Word word : words) {
			if (word.surface().length() == 1 && (letters || !word.isAffix()) && !NO_NOUN.matcher(word.surface()).matches()) {
				int place = at;
				Optional<String> meant = usage.near(written.substring(0, at) + '_' + written.substring(at + 1))
						.filter(other -> !other.equals(written) && !BothRight.are(other, written) && usage.count(other) >= Usage.OFTEN
								&& fits.test(other)
								&& isAlike(written, other, place) && Lexicon.isCommonWord(other))
						.max(Comparator.comparingInt(usage::count));
				if (meant.isPresent()) {
					return meant;
				}
			}
			at += word.surface().length();
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
			if (word.known() && word.surface().length() == Usage.WORD && word.part().equals("名詞") && usage.own(word.surface()) <= RARE
					&& before.length() + after.length() >= Usage.WORD) {
				Optional<String> other = best(usage.soundingLike(word.reading()), word.surface(), before, after, usage)
						.filter(meant -> home.is(before, meant, after));
				if (other.isPresent()) {
					return Optional.of(letters.substring(0, at) + other.get() + letters.substring(at + Usage.WORD));
				}
			}
			at += word.surface().length();
		}
		return Optional.empty();
	}

	private static String surface(List<Lexicon.Word> words, int i) {
		return i < 0 || i >= words.size() ? "" : words.get(i).surface();
	}

	private static Optional<String> best(List<String> near, String written, String before, String after, Usage usage) {
		return near.stream().limit(MOST).filter(
				other -> !other.equals(written) && !BothRight.are(other, written) && usage.own(other) >= Usage.OFTEN
						&& usage.fits(before, other, after))
				.max(Comparator.comparingInt(usage::count));
	}
}
