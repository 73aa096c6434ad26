// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One part of the page on IP. UI thread. */
interface IpPagePart {
	/** Makes its control; once. */
	Control create(Composite parent);

	/** Another undertaking is shown. */
	default void shown() {
		// its tables follow their subject
	}

	/** Leads to an object; answers whether it is shown here. The control has been made. */
	default boolean reveal(EObject object, EStructuralFeature feature) {
		return false;
	}
}
