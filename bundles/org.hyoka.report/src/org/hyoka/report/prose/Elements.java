// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.prose;

import java.util.Iterator;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.NamedElement;

/** Finds elements of a dossier. */
final class Elements {
	private Elements() {
	}

	/** The name of the element with that id, where it has one. */
	static Optional<String> name(Dossier dossier, String id) {
		if (id == null || id.isBlank()) {
			return Optional.empty();
		}
		Resource resource = dossier.eResource();
		EObject found = resource == null ? search(dossier, id) : resource.getEObject(id);
		return found instanceof NamedElement named ? Optional.ofNullable(named.getName()) : Optional.empty();
	}

	private static EObject search(Dossier dossier, String id) {
		for (Iterator<EObject> all = dossier.eAllContents(); all.hasNext();) {
			if (all.next() instanceof NamedElement element && id.equals(element.getId())) {
				return element;
			}
		}
		return null;
	}
}
