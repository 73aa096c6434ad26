// SPDX-License-Identifier: EPL-2.0
package org.hyoka.words.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Two letters side by side that make no word, where the dossier writes a word all the time that differs by one letter which looks or sounds
 * like it: 枝術 beside hundreds of 技術. No neighbour has to speak for the word, so its own use has to: the more, the less the letters alone
 * say. The letter that differs is one that the dossier has nowhere else by itself, as 数, 上 and 等 are set after any word.
 */
final class LoneLetters {
	/** How often the pair of letters, and the letter that differs, stand in a dossier at most. */
	private static final int RARE = 2;
	/** How often a word is written that sounds alike, one that only looks alike, and one of which a letter makes words of others. */
	private static final int SOUNDS = 6;
	private static final int LOOKS = 15;
	private static final int OF_PARTS = 20;
	private static final int LOOKS_OF_PARTS = 40;
	private static final String NAME = "固有名詞";
	/** Numerals and conjunctions. */
	private static final Pattern NO_NOUN = Pattern.compile("[一二三四五六七八九十及並又且]");

	private LoneLetters() {
	}

	/** The run with the word in the place of the two letters. */
	static Optional<String> meant(String letters, Usage usage) {
		List<Lexicon.Word> words = Lexicon.words(letters);
		int at = 0;
		for (int i = 0; i + 1 < words.size(); i++) {
			Lexicon.Word one = words.get(i);
			Lexicon.Word next = words.get(i + 1);
			if (one.surface().length() == 1 && next.surface().length() == 1 && !NO_NOUN.matcher(one.surface() + next.surface()).find()) {
				Optional<String> word = word(one, next, letters.length() == Usage.WORD, usage);
				if (word.isPresent()) {
					return Optional.of(letters.substring(0, at) + word.get() + letters.substring(at + Usage.WORD));
				}
			}
			at += one.surface().length();
		}
		return Optional.empty();
	}

	private static Optional<String> word(Lexicon.Word one, Lexicon.Word next, boolean alone, Usage usage) {
		String written = one.surface() + next.surface();
		if (usage.own(written) > RARE) {
			return Optional.empty();
		}
		boolean countries = one.kind().equals(NAME) && next.kind().equals(NAME); // 日中
		if (countries || !isNoun(one) || !isNoun(next) || one.isAffix() && next.isAffix()) {
			return Optional.empty();
		}
		return (alone || !one.isAffix() ? differing(written, one, next, 0, usage) : Optional.<String>empty())
				.or(() -> alone || !next.isAffix() ? differing(written, next, one, 1, usage) : Optional.empty());
	}

	/** The word that differs at this place, where one of the letters stands; the other stays. */
	private static Optional<String> differing(String written, Lexicon.Word letter, Lexicon.Word stays, int place, Usage usage) {
		if (usage.own(letter.surface()) > RARE) {
			return Optional.empty();
		}
		boolean parts = letter.isAffix() || stays.isAffix();
		return usage.near(written.substring(0, place) + '_' + written.substring(place + 1))
				.filter(word -> !word.equals(written) && !BothRight.are(word, written)
						&& usage.own(word) >= needed(written, word, place, parts || !Lexicon.isCommonWord(word), usage.own(written)))
				.max(Comparator.comparingInt(usage::own));
	}

	private static boolean isNoun(Lexicon.Word letter) {
		return letter.part().equals("名詞") && !letter.kind().equals("副詞可能") && !letter.kind().equals("形容動詞語幹") || letter.part().equals("接頭詞");
	}

	private static int needed(String written, String word, int place, boolean parts, int count) {
		boolean looks = Shapes.alike(written.charAt(place), word.charAt(place));
		boolean sounds = Sounds.alike(written, word);
		if (!looks && !sounds || count > 1 && !(looks && sounds)) {
			return Integer.MAX_VALUE;
		}
		if (parts) {
			return sounds ? OF_PARTS : LOOKS_OF_PARTS;
		}
		return looks && sounds ? Usage.OFTEN : sounds ? SOUNDS : LOOKS;
	}
}
