// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.prose;

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

import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.text.TextFeatures;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.StatedFigure;

/** A paragraph of an element's prose, as it is compared with others: without blanks and marks, in half width. */
final class Paragraph {
	private static final Pattern PART = Pattern.compile("[^\\n]+");
	private static final Pattern MARKS = Pattern.compile("[\\s\\p{Z}\\p{P}\\p{S}]+");
	private static final Pattern QUOTED = Pattern
			.compile("(?:「[^「」]*(?:「[^「」]*」[^「」]*)*」|『[^『』]*』|“[^“”]*”|\"[^\"]*\")(?:（[^（）]*）|\\([^()]*\\))?[。．.]?");
	private static final int SHORTEST = 24;
	private static final int SHORTEST_NEAR = 48;
	private static final int GRAM = 4;
	private static final int PARTS = 4;
	private static final double NEAR = 0.8;

	private final EAttribute feature;
	private final int start;
	private final int end;
	private final String text;
	private final String letters;
	private final Set<Integer> grams;
	private final long hash;
	private final long[] smallest;

	private Paragraph(EAttribute feature, int start, int end, String text, String letters) {
		this.feature = feature;
		this.start = start;
		this.end = end;
		this.text = text;
		this.letters = letters;
		hash = mix(letters.hashCode() * 0x9E3779B97F4A7C15L + letters.length());
		grams = letters.length() < SHORTEST_NEAR ? Set.of() : findGrams();
		smallest = findSmallest();
	}

	EAttribute feature() {
		return feature;
	}

	int start() {
		return start;
	}

	int end() {
		return end;
	}

	String text() {
		return text;
	}

	/** The paragraphs of an element that are long enough to be more than a phrase. */
	static List<Paragraph> of(EObject object) {
		List<Paragraph> found = new ArrayList<>();
		List<EAttribute> features = object instanceof StatedFigure ? List.of(Literals.STATED_FIGURE__TEXT) : TextFeatures.prose(object.eClass());
		for (EAttribute feature : features) {
			String text = (String) object.eGet(feature);
			if (Texts.isBlank(text)) {
				continue;
			}
			Matcher matcher = PART.matcher(text);
			while (matcher.find()) {
				String letters = MARKS.matcher(Normalizer.normalize(matcher.group(), Normalizer.Form.NFKC)).replaceAll("");
				if (letters.length() >= SHORTEST && !isQuotation(matcher.group())) {
					found.add(new Paragraph(feature, matcher.start(), matcher.end(), matcher.group(), letters));
				}
			}
		}
		return found;
	}

	/** Whether a paragraph says itself that it is quoted: a block quotation of Markdown, or words within quotation marks from end to end. */
	private static boolean isQuotation(String paragraph) {
		String text = paragraph.strip();
		return text.startsWith(">") || QUOTED.matcher(text).matches();
	}

	/** A hash of its letters. */
	long hash() {
		return hash;
	}

	/** The smallest hashes of its runs of letters, by several measures; near paragraphs very likely share one. Empty for a short one. */
	long[] smallest() {
		return smallest;
	}

	private Set<Integer> findGrams() {
		Set<Integer> found = new HashSet<>();
		for (int i = 0; i + GRAM <= letters.length(); i++) {
			int gram = 0;
			for (int j = i; j < i + GRAM; j++) {
				gram = gram * 31 + letters.charAt(j);
			}
			found.add(gram);
		}
		return found;
	}

	private long[] findSmallest() {
		if (grams.isEmpty()) {
			return new long[0];
		}
		long[] found = new long[PARTS];
		Arrays.fill(found, Long.MAX_VALUE);
		for (int gram : grams) {
			for (int i = 0; i < PARTS; i++) {
				found[i] = Math.min(found[i], mix(gram + i * 0x632BE59BD9B4E019L));
			}
		}
		return found;
	}

	/** Whether another paragraph has nearly the same runs of letters. */
	boolean isNear(Paragraph other) {
		if (grams.isEmpty() || other.grams.isEmpty()) {
			return false;
		}
		long shared = grams.stream().filter(other.grams::contains).count();
		return shared >= NEAR * (grams.size() + other.grams.size() - shared);
	}

	private static long mix(long value) {
		long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
		z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
		return z ^ z >>> 31;
	}
}
