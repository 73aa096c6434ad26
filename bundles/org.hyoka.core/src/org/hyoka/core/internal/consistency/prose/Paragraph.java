// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.prose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import org.hyoka.core.internal.consistency.Texts;

/**
 * A paragraph of an element's prose, as it is compared with others.
 *
 * @param feature the feature it stands in
 * @param start   where it begins there
 * @param end     where it ends
 * @param text    its words
 * @param letters the same without blanks and marks, in half width
 */
record Paragraph(EAttribute feature, int start, int end, String text, String letters) {
	private static final Pattern PART = Pattern.compile("[^\\n]+");
	private static final Pattern MARKS = Pattern.compile("[\\s\\p{Z}\\p{P}\\p{S}]+");
	private static final int SHORTEST = 24;
	private static final int SHORTEST_NEAR = 48;
	private static final int GRAM = 4;
	private static final int PARTS = 4;
	private static final double NEAR = 0.8;

	/** The paragraphs of an element that are long enough to be more than a phrase. */
	static List<Paragraph> of(EObject object) {
		List<Paragraph> found = new ArrayList<>();
		for (EAttribute feature : TextFeatures.prose(object.eClass())) {
			String text = (String) object.eGet(feature);
			if (Texts.isBlank(text)) {
				continue;
			}
			Matcher matcher = PART.matcher(text);
			while (matcher.find()) {
				String letters = MARKS.matcher(Normalizer.normalize(matcher.group(), Normalizer.Form.NFKC)).replaceAll("");
				if (letters.length() >= SHORTEST) {
					found.add(new Paragraph(feature, matcher.start(), matcher.end(), matcher.group(), letters));
				}
			}
		}
		return found;
	}

	/** A hash of its letters. */
	long hash() {
		return mix(letters.hashCode() * 0x9E3779B97F4A7C15L + letters.length());
	}

	private Set<Integer> grams() {
		Set<Integer> grams = new HashSet<>();
		for (int i = 0; i + GRAM <= letters.length(); i++) {
			grams.add(letters.substring(i, i + GRAM).hashCode());
		}
		return grams;
	}

	/** The smallest hashes of its runs of letters, by several measures; near paragraphs very likely share one. Empty for a short one. */
	long[] smallest() {
		if (letters.length() < SHORTEST_NEAR) {
			return new long[0];
		}
		long[] smallest = new long[PARTS];
		Arrays.fill(smallest, Long.MAX_VALUE);
		for (int gram : grams()) {
			for (int i = 0; i < PARTS; i++) {
				smallest[i] = Math.min(smallest[i], mix(gram + i * 0x632BE59BD9B4E019L));
			}
		}
		return smallest;
	}

	/** Whether another paragraph has nearly the same runs of letters. */
	boolean isNear(Paragraph other) {
		if (letters.length() < SHORTEST_NEAR || other.letters.length() < SHORTEST_NEAR) {
			return false;
		}
		Set<Integer> mine = grams();
		Set<Integer> others = other.grams();
		long shared = mine.stream().filter(others::contains).count();
		return shared >= NEAR * (mine.size() + others.size() - shared);
	}

	private static long mix(long value) {
		long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
		z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
		return z ^ z >>> 31;
	}
}
