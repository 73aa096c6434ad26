// SPDX-License-Identifier: EPL-2.0
package org.hyoka.words.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Answers about words, of which the last thousands are kept: a dossier is asked about again after each edit, and few of its words are new.
 *
 * @param <T> type of an answer
 */
final class Answers<T> {
	private static final int KEPT = 30_000;

	private final Function<String, T> question;
	private final Map<String, T> kept = new LinkedHashMap<>(16, 0.75F, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
			return size() > KEPT;
		}
	};

	/** @param question what finds an answer that is not kept */
	Answers(Function<String, T> question) {
		this.question = question;
	}

	/** The answer about a word. */
	T of(String word) {
		synchronized (kept) {
			T answer = kept.get(word);
			if (answer == null) {
				answer = question.apply(word);
				kept.put(word, answer);
			}
			return answer;
		}
	}
}
