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
	/** A name as it is compared, made once for each object and not for each pair. */
	private record Forms(String name, String plain, String bare) {
		int longestShared(Forms other) {
			return Math.max(NearKeys.longestShared(plain, other.plain), NearKeys.longestShared(bare, other.bare));
		}
	}

	/** So many names that share a key are compared. */
	private static final int MOST = 20;

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

	private Forms forms(EObject object) {
		String name = cast(object).getName();
		return new Forms(Names.normalise(name), NearKeys.plain(words(name)), Names.normalise(words(name)));
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
		List<EObject> few = group.subList(0, Math.min(group.size(), MOST));
		List<Forms> forms = few.stream().map(o -> context.computed(Forms.class, o, this::forms)).toList();
		for (int i = 0; i < few.size(); i++) {
			for (int j = i + 1; j < few.size(); j++) {
				// Two names that differ by a letter share that many shorter keys, too; the longest one says it.
				int longest = forms.get(i).longestShared(forms.get(j));
				T first = cast(few.get(i));
				T second = cast(few.get(j));
				boolean same = forms.get(i).name().equals(forms.get(j).name());
				if (key.toString().length() >= longest && !apart(first, second) && (same || near(first, second))) {
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
