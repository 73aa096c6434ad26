// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import org.hyoka.consistency.ComparingRule;
import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.RuleContext;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** Two elements with one id, in a dossier that is in no resource (a resource keeps ids apart). */
final class DoubledIds extends Rule<Element> implements ComparingRule {
	DoubledIds() {
		super("hyoka.id", Severity.ERROR, StructureRules.BOOK, Literals.ELEMENT, Element.class, Dependencies.on(Literals.ELEMENT));
	}

	@Override
	protected void check(Element element, ProblemReporter report) {
		// alone it is never doubled
	}

	@Override
	public Collection<?> keys(EObject anchor, RuleContext context) {
		String id = cast(anchor).getId();
		return id == null || context.dossier().eResource() != null ? List.of() : List.of(id);
	}

	@Override
	public void compare(Object key, List<EObject> group, RuleContext context, Consumer<Problem> findings) {
		report(context, findings).at(group.get(1), Literals.ELEMENT__ID).and(group.getFirst()).say(
				Naming.where(group.getFirst()), Naming.where(group.get(1)), key);
	}
}
