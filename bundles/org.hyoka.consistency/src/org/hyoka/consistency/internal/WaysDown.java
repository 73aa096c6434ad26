// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;

import org.hyoka.core.ModelPackages;

/** Which containment references can lead to objects of some classes, so that a search need not look everywhere. */
final class WaysDown {
	private final Set<EClass> goals;
	private final List<EClass> known = new ArrayList<>();
	private final Set<EClass> leading = new HashSet<>();
	private final Map<EClass, List<EReference>> ofClass = new HashMap<>();

	/** Ways to objects of these classes and their subclasses. */
	WaysDown(Set<EClass> goals) {
		this.goals = goals;
		Set<EPackage> packages = new HashSet<>(ModelPackages.OWN);
		goals.forEach(goal -> packages.add(goal.getEPackage()));
		for (EPackage p : packages) {
			for (EClassifier classifier : p.getEClassifiers()) {
				if (classifier instanceof EClass type) {
					known.add(type);
				}
			}
		}
		int before;
		do {
			before = leading.size();
			known.stream().filter(type -> !find(type).isEmpty()).forEach(leading::add);
		} while (leading.size() > before);
	}

	/** The references of a class that can lead there. */
	List<EReference> of(EClass type) {
		return ofClass.computeIfAbsent(type, this::find);
	}

	private List<EReference> find(EClass type) {
		return type.getEAllContainments().stream().filter(this::leads).toList();
	}

	private boolean leads(EReference reference) {
		EClass target = reference.getEReferenceType();
		if (target == EcorePackage.Literals.EOBJECT) {
			return true;
		}
		return known.stream().filter(target::isSuperTypeOf)
				.anyMatch(type -> leading.contains(type) || goals.stream().anyMatch(goal -> goal.isSuperTypeOf(type)));
	}
}
