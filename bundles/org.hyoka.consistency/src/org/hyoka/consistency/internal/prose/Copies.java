// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.prose;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
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
import org.hyoka.model.hyoka.Section;

/**
 * A paragraph that stands, the same or nearly so, in two places of the dossier where each should speak for itself (rule
 * 18: a section copied from another). Words that are kept as a source prints them count too. The panel's remarks are left
 * out: its assessment takes them up word by word.
 */
final class Copies extends Rule<Element> implements ComparingRule {
	private static final Set<EClass> WHERE = Set.of(Literals.SECTION, Literals.PROGRAM, Literals.PROJECT, Literals.FUNDING_SCHEME,
			Literals.INDICATOR, Literals.TARGET, Literals.RESEARCH_ITEM, Literals.THEME, Literals.STATED_FIGURE);

	/** What two places can share: the same paragraph, or one of the smallest hashes of it. */
	private record Key(boolean same, int part, long hash) {
		boolean has(Paragraph paragraph) {
			long[] smallest = paragraph.smallest();
			return same ? paragraph.hash() == hash : part < smallest.length && smallest[part] == hash;
		}
	}

	private record Paragraphs(List<Paragraph> all) {
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
		if (!WHERE.contains(anchor.eClass())) {
			return List.of();
		}
		Set<Key> keys = new LinkedHashSet<>();
		for (Paragraph paragraph : paragraphs(anchor, context)) {
			keys.add(new Key(true, 0, paragraph.hash()));
			long[] smallest = paragraph.smallest();
			for (int i = 0; i < smallest.length; i++) {
				keys.add(new Key(false, i, smallest[i]));
			}
		}
		return keys;
	}

	private static List<Paragraph> paragraphs(EObject object, RuleContext context) {
		return context.computed(Paragraphs.class, object, o -> new Paragraphs(Paragraph.of(o))).all();
	}

	@Override
	public void compare(Object key, List<EObject> group, RuleContext context, Consumer<Problem> findings) {
		EObject first = group.getFirst();
		for (EObject other : group.subList(1, Math.min(group.size(), MOST))) {
			if (isElsewhere(first, other)) {
				compare((Key) key, first, other, report(context, findings));
			}
		}
	}

	/** Whether two places should speak for themselves: two undertakings, or two sections. */
	private static boolean isElsewhere(EObject first, EObject second) {
		boolean sections = first instanceof Section && second instanceof Section;
		return sections || !Periods.undertaking(first).equals(Periods.undertaking(second));
	}

	private static void compare(Key key, EObject first, EObject second, ProblemReporter report) {
		for (Paragraph original : paragraphs(first, report.context())) {
			for (Paragraph copy : paragraphs(second, report.context())) {
				boolean same = original.hash() == copy.hash();
				if (key.has(original) && key.has(copy) && (same || original.isNear(copy))) {
					report.at(second, copy.feature(), copy.start(), copy.end())
							.and(Place.of(first, original.feature(), original.start(), original.end())).sayAs(same ? "" : "near",
									Naming.where(second), Naming.where(first), Labels.cut(copy.text()));
				}
			}
		}
	}
}
