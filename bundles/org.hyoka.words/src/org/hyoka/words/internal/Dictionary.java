// SPDX-License-Identifier: EPL-2.0
package org.hyoka.words.internal;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.atilika.kuromoji.dict.CharacterDefinitions;
import com.atilika.kuromoji.dict.ConnectionCosts;
import com.atilika.kuromoji.dict.InsertedDictionary;
import com.atilika.kuromoji.dict.TokenInfoDictionary;
import com.atilika.kuromoji.dict.UnknownDictionary;
import com.atilika.kuromoji.ipadic.Tokenizer;
import com.atilika.kuromoji.trie.DoubleArrayTrie;
import com.atilika.kuromoji.util.SimpleResourceResolver;

/**
 * The general dictionary of Japanese. Its reader hands out how all words are spelled, too, which the tokenizer keeps for itself: to look up
 * whether there is a word costs a tenth of what it costs to split a run of letters.
 */
final class Dictionary extends Tokenizer.Builder {
	private final Tokenizer tokenizer = build();

	/** What splits runs of letters into words. */
	Tokenizer tokenizer() {
		return tokenizer;
	}

	/** Whether a word is spelled so; a run that is may still fall into several words. */
	boolean spells(String word) {
		return doubleArrayTrie.lookup(word) > 0;
	}

	/** Reads as the library does, from where the library's files are; it would look for them beside this class. */
	@Override
	protected void loadDictionaries() {
		resolver = new SimpleResourceResolver(Tokenizer.class);
		try {
			doubleArrayTrie = DoubleArrayTrie.newInstance(resolver);
			connectionCosts = ConnectionCosts.newInstance(resolver);
			tokenInfoDictionary = TokenInfoDictionary.newInstance(resolver);
			characterDefinitions = CharacterDefinitions.newInstance(resolver);
			unknownDictionary = UnknownDictionary.newInstance(resolver, characterDefinitions, totalFeatures);
			insertedDictionary = new InsertedDictionary(totalFeatures);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
