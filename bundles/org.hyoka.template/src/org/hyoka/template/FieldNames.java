// SPDX-License-Identifier: EPL-2.0
package org.hyoka.template;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Compares the words of fields, and finds the nearest right one. */
final class FieldNames {
	private static final int NEAREST = 3;

	private FieldNames() {
	}

	/** A word as it is compared: of half width, small, without blanks, dots and hyphens. */
	static String plain(String word) {
		return Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s\u3000_\\-.・,、]", "");
	}

	/** The words by which a label goes: itself, and what stands before and within its brackets. */
	static List<String> variants(String label) {
		String half = Normalizer.normalize(label, Normalizer.Form.NFKC);
		int open = half.indexOf('(');
		Set<String> all = new LinkedHashSet<>();
		all.add(half.replace('.', ' ').strip());
		if (open > 0 && half.endsWith(")")) {
			all.add(half.substring(0, open).strip());
			all.add(half.substring(open + 1, half.length() - 1).strip());
		}
		all.remove("");
		return List.copyOf(all);
	}

	/** Those of some words that are nearest to one, the nearest first; none that have little in common. */
	static List<String> nearest(String word, Stream<String> words) {
		String wanted = plain(word);
		record Near(String word, double distance) {
		}
		return words.distinct().map(w -> new Near(w, distance(wanted, plain(w)))).filter(near -> near.distance < 0.7)
				.sorted(Comparator.comparingDouble(Near::distance)).limit(NEAREST).map(Near::word).toList();
	}

	/** How many letters of a hundred differ; less where one is a part of the other. */
	private static double distance(String a, String b) {
		int longer = Math.max(1, Math.max(a.length(), b.length()));
		double distance = (double) edits(a, b) / longer;
		boolean part = a.length() > 1 && b.length() > 1 && (a.contains(b) || b.contains(a));
		return part ? Math.min(distance, 0.4) : distance;
	}

	private static int edits(String a, String b) {
		int[] row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int corner = row[0];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int above = row[j];
				row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
				corner = above;
			}
		}
		return row[b.length()];
	}
}
