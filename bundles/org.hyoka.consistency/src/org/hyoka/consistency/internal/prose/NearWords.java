// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.Place;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.RuleContext;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Finder;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Names;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.TextFeatures;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.Undertaking;

/** Two katakana words in one chapter that differ by one letter, and are not known as spellings of one term (rule 18). */
final class NearWords implements ConsistencyRule {
	private static final String ID = "hyoka.prose.near-words";
	private static final Finder WORD = Finder.of("[ァ-ヶ][ァ-ヶー]{4,}", Finder.range('ァ', 'ヶ'), Finder.range('ァ', 'ヶ') + "ー");
	private static final int LONG = 6;
	/** A longer run of katakana is no word; so many words that differ by one letter are compared with another. */
	private static final int LONGEST = 30;
	private static final int MOST = 20;
	private static final String SMALL = "ァィゥェォッャュョヮヵヶ";
	private static final String LARGE = "アイウエオツヤユヨワカケ";

	private record Use(EObject object, EAttribute feature, int start, int end) {
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public Set<Integer> fieldRules() {
		return Set.of(18);
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public Phrase title() {
		return ProseRules.BOOK.phrase(ID + ".title");
	}

	@Override
	public Optional<Phrase> advice() {
		return Optional.of(ProseRules.BOOK.phrase(ID + ".advice"));
	}

	@Override
	public Set<EClass> anchors() {
		return Set.of(Literals.UNDERTAKING, Literals.ASSESSMENT);
	}

	/** Only of what holds words: an edit of an amount has nothing to do with them. */
	@Override
	public Dependencies dependencies() {
		return Dependencies.on(TextFeatures.classes().toArray(EClass[]::new));
	}

	@Override
	public void check(EObject anchor, RuleContext context, Consumer<Problem> findings) {
		Map<String, Use> words = new LinkedHashMap<>();
		collect(anchor, anchor, words);
		Map<String, List<String>> shorter = new HashMap<>();
		Set<List<String>> pairs = new LinkedHashSet<>();
		for (String word : words.keySet()) {
			Set<String> keys = keys(large(word));
			for (String key : keys) {
				List<String> others = shorter.computeIfAbsent(key, k -> new ArrayList<>(1));
				others.stream().limit(MOST).filter(other -> isSlip(word, other) && !MixedTerms.isOneTerm(word, other))
						.forEach(other -> pairs.add(Stream.of(word, other).sorted().toList()));
			}
			keys.forEach(key -> shorter.get(key).add(word));
		}
		pairs.forEach(pair -> report(anchor, pair, words, findings));
	}

	/** What is left of a word without one of its letters but the first, and the word. */
	private static Set<String> keys(String word) {
		Set<String> keys = new LinkedHashSet<>();
		keys.add(word);
		for (int i = 1; i < word.length(); i++) {
			keys.add(word.substring(0, i) + word.substring(i + 1));
		}
		return keys;
	}

	/** A word with large letters for the small ones, which are easily taken for each other. */
	private static String large(String word) {
		StringBuilder large = new StringBuilder(word);
		for (int i = 0; i < large.length(); i++) {
			int small = SMALL.indexOf(large.charAt(i));
			if (small >= 0) {
				large.setCharAt(i, LARGE.charAt(small));
			}
		}
		return large.toString();
	}

	private static void collect(EObject anchor, EObject object, Map<String, Use> words) {
		if (object != anchor && anchor.eClass() != object.eClass() && object instanceof Undertaking || TextFeatures.isPrivate(object)
				|| object instanceof StatedFigure) {
			return;
		}
		for (EAttribute feature : TextFeatures.of(object.eClass())) {
			for (String text : TextFeatures.texts(object, feature)) {
				Finder.Search matcher = WORD.in(text);
				while (matcher.find()) {
					if (matcher.end() - matcher.start() <= LONGEST) {
						words.putIfAbsent(matcher.group(), new Use(object, feature, matcher.start(), matcher.end()));
					}
				}
			}
		}
		object.eContents().forEach(part -> collect(anchor, part, words));
	}

	/** One letter apart, not at the beginning, and at the end only by a long-vowel mark. */
	private static boolean isSlip(String first, String second) {
		String a = large(first);
		String b = large(second);
		String longer = a.length() >= b.length() ? a : b;
		String other = longer == a ? b : a;
		if (longer.length() < LONG || Names.distance(a, b, 1) > 1) {
			return false;
		}
		if (a.equals(b)) {
			return true;
		}
		return longer.length() == other.length() ? longer.charAt(longer.length() - 1) == other.charAt(other.length() - 1)
				: !longer.startsWith(other) || longer.endsWith("ー");
	}

	private static void report(EObject anchor, List<String> pair, Map<String, Use> words, Consumer<Problem> findings) {
		Use first = words.get(pair.get(0));
		Use second = words.get(pair.get(1));
		List<Place> places = List.of(Place.of(first.object(), first.feature(), first.start(), first.end()),
				Place.of(second.object(), second.feature(), second.start(), second.end()));
		findings.accept(new Problem(ID, Severity.WARNING, places, ProseRules.BOOK.phrase(ID, Naming.inSentence(anchor), pair.get(0),
				pair.get(1), Naming.inSentence(first.object()), Naming.inSentence(second.object())), List.of()));
	}
}
