// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.model;

import org.eclipse.emf.ecore.EObject;

/** Tells which objects have contents that no installed bundle reads. */
public final class UnknownHolders {
	private UnknownHolders() {
	}

	/** Whether an object has such contents. */
	public static boolean isOne(EObject object) {
		return Unknown.of(object) != null;
	}
}
