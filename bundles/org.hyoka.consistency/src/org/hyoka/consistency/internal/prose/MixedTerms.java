// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import org.hyoka.consistency.ComparingRule;
import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.Place;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.RuleContext;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.TextFeatures;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.StatedFigure;

/** Two spellings of one term in one dossier: 第2期 beside 第二期 (rule 18: mixed terms for one thing). */
final class MixedTerms extends Rule<Element> implements ComparingRule {
	/**
	 * How a term is written.
	 *
	 * @param letters letters that stand in each use of it, one after the other: a text without them is not read further
	 */
	private record Spelling(Pattern pattern, String letters) {
		static Spelling of(String pattern) {
			// what stands in brackets is a choice or a neighbour, and a sign of how often something comes speaks of the letter before it
			String plain = pattern.replaceAll("\\([^)]*\\)|\\[[^]]*\\]|.[?*+{]|[\\\\^$.]", "\n");
			String longest = plain.lines().max(Comparator.comparing(String::length)).orElse("");
			return new Spelling(Pattern.compile(pattern), pattern.indexOf('|') >= 0 ? "" : longest);
		}

		boolean isIn(String text) {
			return text.contains(letters) && pattern.matcher(text).find();
		}
	}

	private record Term(String name, List<Spelling> spellings) {
	}

	private record Use(EObject object, EAttribute feature, int start, int end, String words) {
	}

	private static final List<Term> TERMS = Dictionary.read("terms.txt").stream()
			.map(parts -> new Term(parts.getFirst(), parts.stream().skip(1).map(Spelling::of).toList())).toList();

	MixedTerms() {
		super("hyoka.prose.mixed-terms", Severity.INFO, ProseRules.BOOK, Literals.ELEMENT, Element.class,
				Dependencies.on(Literals.ELEMENT), 18);
	}

	/** Whether two words are spellings of one term, which this rule then reports. */
	static boolean isOneTerm(String first, String second) {
		return TERMS.stream().anyMatch(t -> t.spellings().stream().anyMatch(s -> s.pattern().matcher(first).matches())
				&& t.spellings().stream().anyMatch(s -> s.pattern().matcher(second).matches()));
	}

	@Override
	protected void check(Element element, ProblemReporter report) {
		// only the dossier as a whole can mix terms
	}

	@Override
	public Collection<?> keys(EObject anchor, RuleContext context) {
		if (TextFeatures.isPrivate(anchor) || anchor instanceof StatedFigure stated && !isLoose(stated)) {
			return List.of();
		}
		Set<Object> keys = new LinkedHashSet<>(2);
		for (EAttribute feature : TextFeatures.of(anchor.eClass())) {
			for (String text : TextFeatures.texts(anchor, feature)) {
				for (Term term : TERMS) {
					if (!keys.contains(term.name()) && isIn(text, term)) {
						keys.add(term.name());
					}
				}
			}
		}
		return keys;
	}

	private static boolean isIn(String text, Term term) {
		for (Spelling spelling : term.spellings()) {
			if (spelling.isIn(text)) {
				return true;
			}
		}
		return false;
	}

	/** Printed words that no kept name is compared with: they speak of a remark, and read like prose. */
	private static boolean isLoose(StatedFigure stated) {
		return stated.getAbout() instanceof Note;
	}

	@Override
	public int smallest() {
		return 1;
	}

	@Override
	public void compare(Object key, List<EObject> group, RuleContext context, Consumer<Problem> findings) {
		Term term = TERMS.stream().filter(t -> t.name().equals(key)).findFirst().orElseThrow();
		Map<Spelling, Use> first = new LinkedHashMap<>();
		for (EObject object : group) {
			for (Spelling spelling : term.spellings()) {
				if (!first.containsKey(spelling)) {
					find(object, spelling).ifPresent(use -> first.put(spelling, use));
				}
			}
			if (first.size() == term.spellings().size()) {
				break;
			}
		}
		if (first.size() > 1) {
			List<Use> uses = new ArrayList<>(first.values());
			Use other = uses.get(1);
			ProblemReporter.Line line = report(context, findings).at(other.object(), other.feature(), other.start(), other.end());
			uses.stream().filter(u -> u != other)
					.forEach(u -> line.and(Place.of(u.object(), u.feature(), u.start(), u.end())));
			line.say(Phrase.list(uses.stream().map(MixedTerms::phrase).toList()));
		}
	}

	private static Phrase phrase(Use use) {
		return ProseRules.BOOK.phrase("hyoka.prose.mixed-terms.use", use.words(), Naming.where(use.object()));
	}

	private static Optional<Use> find(EObject object, Spelling spelling) {
		for (EAttribute feature : TextFeatures.of(object.eClass())) {
			for (String text : TextFeatures.texts(object, feature)) {
				Matcher matcher = spelling.pattern().matcher(text);
				if (matcher.find()) {
					return Optional.of(new Use(object, feature, matcher.start(), matcher.end(), matcher.group()));
				}
			}
		}
		return Optional.empty();
	}
}
