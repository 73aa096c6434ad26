// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.tests.measure;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * An error in a dossier that was without it.
 *
 * @param words   what was written
 * @param touched the objects that are wrong now; a problem at one of them, or at what contains it, has found the error
 */
record Planted(String words, Set<EObject> touched) {
	/** Whether an object is one of those that are wrong, or near it: its container, or a part of it. */
	boolean concerns(EObject object) {
		return touched.stream().anyMatch(t -> t == object || t.eContainer() == object || object.eContainer() == t
				|| object.eContainer() != null && object.eContainer() == t.eContainer());
	}
}
