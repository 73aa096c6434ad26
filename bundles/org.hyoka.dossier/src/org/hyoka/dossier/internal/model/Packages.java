// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.hyoka.core.ModelPackages;

/** Namespaces of XMI, and classes by namespace and name. */
public final class Packages {
	/** XMI's own namespace. */
	public static final String XMI = "http://www.omg.org/XMI";
	/** The namespace of {@code xsi:type}. */
	public static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

	private Packages() {
	}

	/** The class of a name, abstract ones included; null if no installed bundle has it, see {@link ModelPackages#find(String)}. */
	public static EClass find(String uri, String name) {
		EPackage found = ModelPackages.find(uri).orElse(null);
		return found != null && found.getEClassifier(name) instanceof EClass eClass ? eClass : null;
	}
}
