// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import org.hyoka.consistency.ComparingRule;
import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.Place;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.RuleContext;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Periods;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Policy;
import org.hyoka.model.hyoka.Section;

/**
 * A paragraph that stands, the same or nearly so, in two places of the dossier where each should speak for itself (rule
 * 18: a section copied from another). Words that are kept as a source prints them count too. The panel's remarks are left
 * out: its assessment takes them up word by word; so are quotations, of policies too.
 */
final class Copies extends Rule<Element> implements ComparingRule {
	private static final Set<EClass> WHERE = Set.of(Literals.SECTION, Literals.PROGRAM, Literals.PROJECT, Literals.FUNDING_SCHEME,
			Literals.INDICATOR, Literals.TARGET, Literals.RESEARCH_ITEM, Literals.THEME, Literals.STATED_FIGURE);

	/** What two places can share: the same paragraph, or one of the smallest hashes of it. */
	private record Key(boolean same, int part, long hash) {
	}

	private record Paragraphs(Map<Key, List<Paragraph>> byKey) {
		static Paragraphs of(EObject object) {
			Map<Key, List<Paragraph>> byKey = new LinkedHashMap<>();
			for (Paragraph paragraph : Paragraph.of(object)) {
				byKey.computeIfAbsent(new Key(true, 0, paragraph.hash()), k -> new ArrayList<>(1)).add(paragraph);
				long[] smallest = paragraph.smallest();
				for (int i = 0; i < smallest.length; i++) {
					byKey.computeIfAbsent(new Key(false, i, smallest[i]), k -> new ArrayList<>(1)).add(paragraph);
				}
			}
			return new Paragraphs(byKey);
		}

		List<Paragraph> with(Object key) {
			return byKey.getOrDefault(key, List.of());
		}
	}

	private static final int MOST = 8;

	Copies() {
		super("hyoka.prose.copy", Severity.WARNING, ProseRules.BOOK, Literals.ELEMENT, Element.class,
				Dependencies.on(Literals.ELEMENT), 18);
	}

	@Override
	protected void check(Element element, ProblemReporter report) {
		// a copy needs an original
	}

	@Override
	public Collection<?> keys(EObject anchor, RuleContext context) {
		if (!WHERE.contains(anchor.eClass()) || anchor.eContainer() instanceof Policy) { // what a policy says is quoted
			return List.of();
		}
		return paragraphs(anchor, context).byKey().keySet();
	}

	private static Paragraphs paragraphs(EObject object, RuleContext context) {
		return context.computed(Paragraphs.class, object, Paragraphs::of);
	}

	@Override
	public void compare(Object key, List<EObject> group, RuleContext context, Consumer<Problem> findings) {
		EObject first = group.getFirst();
		for (EObject other : group.subList(1, Math.min(group.size(), MOST))) {
			if (isElsewhere(first, other)) {
				compare(key, first, other, report(context, findings));
			}
		}
	}

	/** Whether two places should speak for themselves: two undertakings, or two sections. */
	private static boolean isElsewhere(EObject first, EObject second) {
		boolean sections = first instanceof Section && second instanceof Section;
		return sections || !Periods.undertaking(first).equals(Periods.undertaking(second));
	}

	private static void compare(Object key, EObject first, EObject second, ProblemReporter report) {
		List<Paragraph> originals = paragraphs(first, report.context()).with(key);
		for (Paragraph copy : paragraphs(second, report.context()).with(key)) {
			for (Paragraph original : originals.subList(0, Math.min(originals.size(), MOST))) {
				boolean same = original.hash() == copy.hash();
				if (same || original.isNear(copy)) {
					report.at(second, copy.feature(), copy.start(), copy.end())
							.and(Place.of(first, original.feature(), original.start(), original.end())).sayAs(same ? "" : "near",
									Naming.where(second), Naming.where(first), Labels.cut(copy.text()));
				}
			}
		}
	}
}
