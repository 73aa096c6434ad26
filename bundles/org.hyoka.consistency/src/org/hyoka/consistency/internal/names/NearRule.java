// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import org.hyoka.consistency.ComparingRule;
import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.RuleContext;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Fixes;
import org.hyoka.core.text.Names;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.NamedElement;

/** Two registered things whose names are so near that they may be one by a slip (rule 14). */
abstract class NearRule<T extends NamedElement> extends Rule<T> implements ComparingRule {
	NearRule(String id, EClass anchor, Class<T> type, EClass... more) {
		super(id, Severity.WARNING, NameRules.BOOK, anchor, type, dependencies(anchor, more), 14);
	}

	private static Dependencies dependencies(EClass anchor, EClass... more) {
		List<EClass> watched = new ArrayList<>(List.of(more));
		watched.add(anchor);
		watched.add(Literals.TRANSLATION);
		return Dependencies.on(watched.toArray(EClass[]::new));
	}

	@Override
	protected void check(T object, ProblemReporter report) {
		// a name alone is near nothing
	}

	@Override
	public Collection<?> keys(EObject anchor, RuleContext context) {
		return NearKeys.of(words(cast(anchor).getName()));
	}

	/** A name without the words that may come and go. */
	String words(String name) {
		return name;
	}

	/** Whether two things with different names may be one. */
	abstract boolean near(T first, T second);

	/** Whether both are known to be two things. */
	boolean apart(T first, T second) {
		return false;
	}

	@Override
	public void compare(Object key, List<EObject> group, RuleContext context, Consumer<Problem> findings) {
		int most = Math.min(group.size(), 20);
		// Once for each name, not for each pair: without width, blanks, dots and legal forms.
		List<String> bare = group.subList(0, most).stream().map(o -> Names.normalise(cast(o).getName())).toList();
		for (int i = 0; i < most; i++) {
			for (int j = i + 1; j < most; j++) {
				T first = cast(group.get(i));
				T second = cast(group.get(j));
				boolean same = !first.getName().isBlank() && bare.get(i).equals(bare.get(j));
				if (!apart(first, second) && (same || near(first, second))) {
					ProblemReporter.Line line = report(context, findings).at(second, Literals.NAMED_ELEMENT__NAME).and(first);
					fixes(first, second, line);
					line.sayAs(same ? "same" : "", first.getName(), second.getName());
				}
			}
		}
	}

	/** Adds what can be done; nothing if each has something that the other one has otherwise, such as its own number. */
	void fixes(T first, T second, ProblemReporter.Line line) {
		Fixes.offerJoin(line, id() + ".fix", second, first, first.getName());
		Fixes.offerJoin(line, id() + ".fix", first, second, second.getName());
	}
}
