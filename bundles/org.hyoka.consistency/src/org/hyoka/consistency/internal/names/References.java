// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.names;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

import org.hyoka.core.ModelPackages;

/** References of the metamodel that point at a class. */
final class References {
	private References() {
	}

	/** All references that are no containment and point at a class or a class above it. */
	static EReference[] to(EClass type) {
		return ModelPackages.classes().flatMap(owner -> owner.getEReferences().stream())
				.filter(r -> !r.isContainment() && !r.isContainer() && !r.isDerived())
				.filter(r -> r.getEReferenceType().isSuperTypeOf(type)).toArray(EReference[]::new);
	}
}
