// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.json;

import java.util.Collection;
import java.util.Comparator;

/** Finds what somebody may have meant to write. */
final class Spelling {
	private static final int LONGEST = 60;

	private Spelling() {
	}

	/** The most similar of the known words; the first in alphabetical order of equally similar ones. */
	static String nearest(String word, Collection<String> known) {
		String wanted = word.substring(0, Math.min(LONGEST, word.length())).toLowerCase(java.util.Locale.ROOT);
		return known.stream().min(Comparator.<String>comparingInt(k -> distance(wanted, k.toLowerCase(java.util.Locale.ROOT)))
				.thenComparing(Comparator.naturalOrder())).orElse(""); //$NON-NLS-1$
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
