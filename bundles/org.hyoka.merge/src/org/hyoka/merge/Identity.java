// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;

/** What makes an object of one dossier the same as one of another: its id; of a dossier, that it is the dossier. */
final class Identity {
	private static final String ROOT = "/";

	private Identity() {
	}

	/** The identity of an object in a dossier; what has no id of its own goes by where it stands. */
	static String of(EObject object) {
		if (object instanceof Dossier && object.eContainer() == null) {
			return ROOT;
		}
		if (object instanceof Element element && element.getId() != null) {
			return element.getId();
		}
		EReference in = object.eContainmentFeature();
		if (in == null) {
			return "";
		}
		int at = in.isMany() ? ((List<?>) object.eContainer().eGet(in)).indexOf(object) : 0;
		return of(object.eContainer()) + '/' + in.getName() + '[' + at + ']';
	}

	/** All objects of a dossier in its order, by identity. */
	static Map<String, EObject> index(Dossier dossier) {
		Map<String, EObject> index = new LinkedHashMap<>();
		index.put(ROOT, dossier);
		for (Iterator<EObject> all = EcoreUtil.getAllContents(dossier, false); all.hasNext();) {
			EObject object = all.next();
			index.putIfAbsent(of(object), object);
		}
		return index;
	}

	/** Whether a feature says something of its own, which two dossiers can say otherwise: neither an id nor derived, nor what contains. */
	static boolean isCompared(EStructuralFeature feature) {
		return feature.isChangeable() && !feature.isDerived() && !feature.isTransient() && !feature.getName().equals("id")
				&& !(feature instanceof EReference reference && (reference.isContainment() || reference.isContainer()));
	}

	/** Whether a feature holds several parts of an object. */
	static boolean holds(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment() && !feature.isDerived() && !feature.isTransient();
	}
}
