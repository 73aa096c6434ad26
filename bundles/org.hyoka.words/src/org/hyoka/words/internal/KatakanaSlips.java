// SPDX-License-Identifier: EPL-2.0
package org.hyoka.words.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.model.hyoka.Dossier;

/**
 * A katakana word that no dictionary knows and that stands once or twice, one letter from a word of the dictionary or from one that the
 * dossier uses often (rule 18). Names of organizations and payees are what they are.
 */
public final class KatakanaSlips extends WordRule {
	private static final int LONGEST = 16;
	private static final int RARE = 2;
	private static final int OFTEN = 3;
	/** From this length on, a word of the dictionary that the dossier does not use counts, too. */
	private static final int LONG = 6;
	private static final int MOST = 24;
	private static final int PART = 5;
	private static final int SHORT = 5;
	/** After these, large vowels are an older way to write: ソフトウエア, フイルム. */
	private static final String FREE = "ウフクグ";
	private static final List<String> ROWS = List.of("アイウエオ", "カキクケコ", "サシスセソ", "タチツテト", "ナニヌネノ", "ハヒフヘホ", "マミムメモ", "ヤ_ユ_ヨ", "ラリルレロ");
	/** A small vowel after a letter with which it makes no sound. */
	private static final Pattern UNSPOKEN = Pattern.compile("[^フヴクグツ]ァ|[^フヴウクグテデツスズ]ィ|[^トドホ]ゥ|[^シジチヂツフヴウイキギニヒミリクグスズ]ェ|[^フヴウクグツ]ォ");
	private static final String SMALL = "ァィゥェォャュョッー";

	/** Words of the dictionary near a word: hundreds of questions, so the answers are kept. */
	private static final Answers<Optional<String>> ANSWERS = new Answers<>(KatakanaSlips::inDictionary);

	/** Makes the rule. */
	public KatakanaSlips() {
		super("hyoka.words.katakana");
	}

	@Override
	protected void check(Dossier dossier, ProblemReporter report) {
		Runs runs = Runs.ofKatakana(report.context());
		Map<String, List<String>> frequent = new HashMap<>();
		runs.all().forEach((word, run) -> {
			if (word.length() <= LONGEST && (run.count() >= OFTEN || Lexicon.isWord(word))) {
				shorter(word).forEach(key -> frequent.computeIfAbsent(key, k -> new ArrayList<>(1)).add(word));
			}
		});
		runs.all().forEach((word, run) -> {
			if (word.length() <= LONGEST && run.count() <= RARE && !run.isOfNames() && !Lexicon.isWord(word)) {
				meant(word, run.count(), runs, frequent).ifPresent(meant -> report(run, word, meant, report));
			}
		});
	}

	/** Whether the dictionary has all parts of a word, none of which is a single letter, as they come by chance. */
	private static boolean isCompound(String word) {
		boolean[] ends = new boolean[word.length() + 1];
		ends[0] = true;
		for (int end = 2; end <= word.length(); end++) {
			for (int start = 0; start <= end - 2 && !ends[end]; start++) {
				ends[end] = ends[start] && Lexicon.isWord(word.substring(start, end));
			}
		}
		return ends[word.length()];
	}

	/**
	 * Whether two common words make a word in which two letters were swapped: プログラム and オフィサー. A word with one of these letters has five
	 * at least, the other four; shorter ones come by chance.
	 */
	private static boolean isOfTwoWords(String word, int swapped) {
		for (int i = PART - 1; i <= word.length() - PART + 1; i++) {
			boolean first = i >= (swapped < i ? PART : PART - 1);
			boolean last = word.length() - i >= (swapped + 1 >= i ? PART : PART - 1);
			if (first && last && Lexicon.isCommonWord(word.substring(0, i)) && Lexicon.isCommonWord(word.substring(i))) {
				return true;
			}
		}
		return false;
	}

	private static Set<String> shorter(String word) {
		Set<String> keys = new LinkedHashSet<>();
		keys.add(word);
		for (int i = 0; i < word.length(); i++) {
			keys.add(word.substring(0, i) + word.substring(i + 1));
		}
		return keys;
	}

	private static Optional<String> meant(String word, int count, Runs runs, Map<String, List<String>> frequent) {
		Set<String> near = new LinkedHashSet<>();
		shorter(word).forEach(key -> frequent.getOrDefault(key, List.of()).stream().limit(MOST).forEach(near::add));
		boolean compound = isCompound(word);
		Optional<String> used = near.stream()
				.filter(other -> isSlip(word, other) || isUnspoken(word, other) || isLargeOrVowel(word, other) || isDoubled(word, other))
				.filter(other -> !compound
						|| isCompound(other)
								&& (other.length() != word.length() || isNear(word, other) || isOfOneRow(word, other) || isLargeOrVowel(word, other)))
				.filter(other -> runs.count(other) >= (compound ? OFTEN : count))
				.max(java.util.Comparator.comparingInt(runs::count));
		return used.isPresent() || compound ? used : ANSWERS.of(word);
	}

	/** A word of the dictionary, or words that make one, from which a writer gets to this one by one letter. */
	private static Optional<String> inDictionary(String word) {
		for (int i = 1; i + 1 < word.length(); i++) {
			String swapped = word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2);
			if (!swapped.equals(word) && isSlip(word, swapped)
					&& (Lexicon.isCommonWord(swapped) || isOfTwoWords(swapped, i))) {
				return Optional.of(swapped);
			}
		}
		for (int i = 1; i < word.length(); i++) {
			String other = word.substring(0, i) + 'ー' + word.substring(i + 1);
			if (isLengthened(word, i) && (Lexicon.isCommonWord(other) || isOfTwoWords(other, i))) {
				return Optional.of(other);
			}
		}
		if (word.length() < LONG) {
			return Optional.empty();
		}
		for (int i = 1; i < word.length(); i++) {
			for (char c = 'ァ'; c <= 'ー'; c++) {
				if (c <= 'ン' || c == 'ー') {
					String other = word.substring(0, i) + c + word.substring(i + 1);
					if (c != word.charAt(i) && isSlip(word, other) && isNear(word, other) && Lexicon.isCommonWord(other)) {
						return Optional.of(other);
					}
				}
			}
		}
		return Optional.empty();
	}

	/** Whether writers choose between two letters: the small and the large one, or a long-vowel mark. */
	private static boolean isChosen(char one, char other) {
		return one == 'ー' || other == 'ー' || Math.abs(one - other) == 1 && SMALL.indexOf((char) Math.min(one, other)) >= 0;
	}

	/** Whether two words of one length have their letters in another order, or differ by the two dots or the circle of a letter. */
	private static boolean isNear(String word, String other) {
		int at = differs(word, other);
		return isVoiced(word.charAt(at), other.charAt(at)) || at + 1 < word.length() && word.charAt(at) == other.charAt(at + 1);
	}

	/** Whether the letters by which two words of one length differ have one consonant: プロット and プラット. */
	private static boolean isOfOneRow(String word, String other) {
		int at = differs(word, other);
		return ROWS.stream().anyMatch(row -> row.indexOf(plain(word.charAt(at))) >= 0 && row.indexOf(plain(other.charAt(at))) >= 0);
	}

	/** A letter without its dots or circle. */
	private static char plain(char letter) {
		return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
	}

	private static int differs(String word, String other) {
		int at = 0;
		while (word.charAt(at) == other.charAt(at)) {
			at++;
		}
		return at;
	}

	/** Whether two letters are one but for the dots or the circle: カ and ガ, ハ and パ. */
	private static boolean isVoiced(char one, char other) {
		return plain(one) == plain(other);
	}

	/** Whether a word has a small vowel where there is none to be spoken, and the other the large one: バイォ for バイオ. */
	private static boolean isUnspoken(String word, String other) {
		if (word.length() != other.length()) {
			return false;
		}
		int at = differs(word, other);
		return at > 0 && UNSPOKEN.matcher(word.substring(at - 1, at + 1)).matches() && other.charAt(at) == word.charAt(at) + 1
				&& word.substring(at + 1).equals(other.substring(at + 1));
	}

	/**
	 * Whether a word has a large letter for the small one of the other (コミュニテイ), but for where writers choose, or a
	 * vowel for the mark that makes the same vowel before it long (フォオム).
	 */
	private static boolean isLargeOrVowel(String word, String other) {
		if (word.length() != other.length() || word.length() < SHORT) {
			return false;
		}
		int at = differs(word, other);
		if (at == 0 || !word.substring(at + 1).equals(other.substring(at + 1))) {
			return false;
		}
		char written = word.charAt(at);
		boolean large = written == other.charAt(at) + 1 && SMALL.indexOf(other.charAt(at)) >= 0 && FREE.indexOf(word.charAt(at - 1)) < 0;
		return large || isLengthened(word, at) && other.charAt(at) == 'ー';
	}

	/** Whether the vowel at a place follows a letter that ends with it. */
	private static boolean isLengthened(String word, int at) {
		int vowel = ROWS.getFirst().indexOf(word.charAt(at));
		char before = word.charAt(at - 1);
		char letter = plain(SMALL.indexOf(before) >= 0 && before != 'ー' ? (char) (before + 1) : before);
		return vowel >= 0 && ROWS.stream().anyMatch(row -> row.indexOf(letter) == vowel);
	}

	/** Whether a word has a letter twice that stands once in the other: システテム, データ with two marks. */
	private static boolean isDoubled(String word, String other) {
		if (word.length() != other.length() + 1 || !word.startsWith(other.substring(0, 1))) {
			return false;
		}
		for (int i = 1; i < word.length(); i++) {
			if (word.charAt(i) == word.charAt(i - 1) && (other.length() >= SHORT - 1 || word.charAt(i) == 'ー')
					&& other.equals(word.substring(0, i) + word.substring(i + 1))) {
				return true;
			}
		}
		return false;
	}

	/** One letter apart, not the first, and not by what writers choose: a long-vowel mark at the end, a small letter for a large one. */
	private static boolean isSlip(String word, String other) {
		int longer = Math.max(word.length(), other.length());
		boolean open = word.startsWith(other) || other.startsWith(word) || word.endsWith(other) || other.endsWith(word);
		if (open || word.charAt(0) != other.charAt(0) || longer < 5) {
			return false;
		}
		if (word.length() == other.length()) {
			List<Integer> places = new ArrayList<>();
			for (int i = 0; i < word.length(); i++) {
				if (word.charAt(i) != other.charAt(i)) {
					places.add(i);
				}
			}
			int first = places.getFirst();
			boolean last = first + 1 == word.length();
			boolean swapped = places.size() == 2 && places.getLast() == first + 1 && word.charAt(first) == other.charAt(first + 1)
					&& word.charAt(first + 1) == other.charAt(first) && !(first + 2 == word.length() && word.charAt(first) == 'ー');
			return swapped || places.size() == 1 && !isChosen(word.charAt(first), other.charAt(first))
					&& (!last || isVoiced(word.charAt(first), other.charAt(first)));
		}
		int at = 0;
		while (word.length() > at && other.length() > at && word.charAt(at) == other.charAt(at)) {
			at++;
		}
		char more = word.length() > other.length() ? word.charAt(at) : other.charAt(at);
		return longer >= LONG && SMALL.indexOf(more) < 0;
	}
}
