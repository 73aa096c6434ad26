// SPDX-License-Identifier: EPL-2.0
package org.hyoka.words.internal;

import java.util.List;
import java.util.Optional;

import com.atilika.kuromoji.ipadic.Token;

/** The general dictionary: how a short run of letters falls into words. It is read when it is first asked; answers are kept. */
final class Lexicon {
	private static final int LONGEST = 40;

	/**
	 * A word of a run.
	 *
	 * @param surface as it is written
	 * @param known   whether the dictionary has it
	 * @param reading its reading in katakana, or {@code *}
	 * @param part    its part of speech, such as 名詞
	 * @param kind    of what kind, such as 接尾
	 */
	record Word(String surface, boolean known, String reading, String part, String kind) {
		/** Whether it only makes words of others: 第, 的, 者. */
		boolean isAffix() {
			return part.equals("接頭詞") || kind.equals("接尾") || kind.equals("数") || kind.equals("非自立");
		}
	}

	private static final Answers<List<Word>> READ = new Answers<>(Lexicon::read);

	private static final Answers<Boolean> IS_WORD = new Answers<>(Lexicon::isOneWord);

	/** Read once, as it takes some tenths of a second and some 70 MB. */
	private static final class Holder {
		static final Dictionary DICTIONARY = new Dictionary();
	}

	private Lexicon() {
	}

	/** The words of a run of letters; a run that is too long to be words is one unknown word. */
	static List<Word> words(String run) {
		if (run.length() > LONGEST) {
			return List.of(new Word(run, false, "*", "名詞", "*"));
		}
		return READ.of(run);
	}

	private static List<Word> read(String run) {
		return Holder.DICTIONARY.tokenizer().tokenize(run).stream().map(Lexicon::word).toList();
	}

	private static Word word(Token token) {
		return new Word(token.getSurface(), token.isKnown(), token.getReading(), token.getPartOfSpeechLevel1(), token.getPartOfSpeechLevel2());
	}

	/** Whether a run is one word of the dictionary. */
	static boolean isWord(String run) {
		return run.length() <= LONGEST && IS_WORD.of(run);
	}

	/** As {@link #isWord}, for a run that nobody will ask about again; names are none of the words that a writer may have meant. */
	static boolean isCommonWord(String run) {
		return wordAsWhole(run).filter(word -> !word.getPartOfSpeechLevel2().equals("固有名詞")).isPresent();
	}

	private static boolean isOneWord(String run) {
		return wordAsWhole(run).isPresent();
	}

	/** A run as the one word that it falls into, if the dictionary spells a word so. */
	private static Optional<Token> wordAsWhole(String run) {
		if (!Holder.DICTIONARY.spells(run)) {
			return Optional.empty();
		}
		List<Token> words = Holder.DICTIONARY.tokenizer().tokenize(run);
		return words.size() == 1 && words.getFirst().isKnown() ? Optional.of(words.getFirst()) : Optional.empty();
	}
}
