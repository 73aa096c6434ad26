// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Finds what somebody may have meant to write. */
final class Spelling {
	private static final int LONGEST = 60;

	private Spelling() {
	}

	/** The most similar of the known words, if there is one that differs in two letters, or a third, at most. */
	static Optional<String> nearest(String word, Collection<String> known) {
		if (word.length() > LONGEST) {
			return Optional.empty();
		}
		ToIntFunction<String> difference = k -> distance(word.toLowerCase(Locale.ROOT), k.toLowerCase(Locale.ROOT));
		int most = Math.min(word.length() - 1, Math.max(2, word.length() / 3));
		return known.stream().filter(k -> difference.applyAsInt(k) <= most)
				.min(Comparator.comparingInt(difference).thenComparing(Comparator.naturalOrder()));
	}

	/** Edit distance of Levenshtein. */
	private static int distance(String a, String b) {
		int[] row = new int[b.length() + 1];
		for (int j = 0; j < row.length; j++) {
			row[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int above = row[j];
				int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
				diagonal = above;
			}
		}
		return row[b.length()];
	}
}
