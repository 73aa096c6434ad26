// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.outline;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A row that stands for all objects in one containment reference.
 *
 * @param owner   the object that contains them
 * @param feature the reference
 */
record Group(EObject owner, EReference feature) {
	@Override
	public boolean equals(Object other) {
		return other instanceof Group group && group.owner == owner && group.feature == feature;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(owner) * 31 + feature.hashCode();
	}
}
