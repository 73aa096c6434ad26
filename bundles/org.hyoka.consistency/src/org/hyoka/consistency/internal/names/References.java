// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.names;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.ip.IpPackage;
import org.hyoka.model.roadmap.RoadmapPackage;

/** References of the metamodel that point at a class. */
final class References {
	private References() {
	}

	/** All references that are no containment and point at a class or a class above it. */
	static EReference[] to(EClass type) {
		List<EReference> found = new ArrayList<>();
		for (EPackage p : List.of(HyokaPackage.eINSTANCE, RoadmapPackage.eINSTANCE, IpPackage.eINSTANCE)) {
			for (EClassifier classifier : p.getEClassifiers()) {
				if (classifier instanceof EClass owner) {
					owner.getEReferences().stream().filter(r -> !r.isContainment() && !r.isContainer() && !r.isDerived())
							.filter(r -> r.getEReferenceType().isSuperTypeOf(type)).forEach(found::add);
				}
			}
		}
		return found.toArray(EReference[]::new);
	}
}
