// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** A value that the metamodel requires and nobody entered. */
final class RequiredFeatures extends Rule<Element> {
	private final Map<EClass, List<EStructuralFeature>> required = new ConcurrentHashMap<>();

	RequiredFeatures() {
		super("hyoka.required", Severity.WARNING, StructureRules.BOOK, Literals.ELEMENT, Element.class,
				Dependencies.on(Literals.ELEMENT));
	}

	@Override
	protected void check(Element element, ProblemReporter report) {
		for (EStructuralFeature feature : required.computeIfAbsent(element.eClass(), RequiredFeatures::find)) {
			Object value = element.eGet(feature, false);
			if (value == null || value instanceof String text && text.isBlank()) {
				report.at(element, feature).say(Naming.where(element), Naming.inSentence(feature));
			}
		}
	}

	private static List<EStructuralFeature> find(EClass type) {
		return type.getEAllStructuralFeatures().stream().filter(f -> f.getLowerBound() > 0 && !f.isMany() && !f.isDerived()).toList();
	}
}
