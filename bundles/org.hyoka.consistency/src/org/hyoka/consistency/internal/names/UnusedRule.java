// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

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
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.NamedElement;

/**
 * Something registered that nothing points at and no text names (rule 14). Texts are filed under what they name; when
 * none is filed under an object, all are read once more, since a name may be younger than the texts.
 */
class UnusedRule<T extends NamedElement> extends Rule<Element> implements ComparingRule {
	/** What a run found out, by the class of what is registered. */
	private record Read(Map<Class<?>, Mentions> names, Map<Class<?>, Set<NamedElement>> named) {
	}

	private final Class<T> type;
	private final Function<Dossier, List<T>> registry;

	/**
	 * A rule on a registry.
	 *
	 * @param id         its id, and the key of its phrases
	 * @param registered class of what is registered
	 * @param type       the same in Java
	 * @param registry   where a dossier keeps it
	 */
	UnusedRule(String id, EClass registered, Class<T> type, Function<Dossier, List<T>> registry) {
		super(id, Severity.INFO, NameRules.BOOK, Literals.ELEMENT, Element.class,
				Dependencies.on(Literals.ELEMENT).pointedAtBy(References.to(registered)), 14);
		this.type = type;
		this.registry = registry;
	}

	@Override
	protected void check(Element object, ProblemReporter report) {
		// whether it is named is seen by comparing
	}

	@Override
	public Collection<?> keys(EObject anchor, RuleContext context) {
		Set<NamedElement> keys = mentions(context).in(anchor);
		if (type.isInstance(anchor)) {
			keys.add(type.cast(anchor));
		}
		return keys;
	}

	@Override
	public int smallest() {
		return 1;
	}

	@Override
	public boolean ordered() {
		return false;
	}

	@Override
	public void compare(Object key, List<EObject> group, RuleContext context, Consumer<Problem> findings) {
		T object = type.cast(key);
		if (!group.contains(object) || !context.referrers(object).isEmpty()) {
			return;
		}
		Mentions own = new Mentions(List.of(object));
		if (group.stream().noneMatch(text -> own.in(text).contains(object)) && !named(context).contains(object)) {
			report(context, findings).at(object).fix(id() + ".fix", Fixes.delete(object)).say(Naming.inSentence(object));
		}
	}

	/** All that any text of the dossier names. */
	private Set<NamedElement> named(RuleContext context) {
		return read(context).named().computeIfAbsent(type, t -> {
			Set<NamedElement> named = new HashSet<>();
			for (Iterator<EObject> all = context.dossier().eAllContents(); all.hasNext();) {
				named.addAll(mentions(context).in(all.next()));
			}
			return named;
		});
	}

	private Mentions mentions(RuleContext context) {
		return read(context).names().computeIfAbsent(type, t -> new Mentions(registry.apply(context.dossier())));
	}

	private static Read read(RuleContext context) {
		return context.computed(Read.class, context.dossier(), dossier -> new Read(new HashMap<>(), new HashMap<>()));
	}
}
