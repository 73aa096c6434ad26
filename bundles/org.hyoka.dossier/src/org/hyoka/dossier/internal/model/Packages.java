// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.ip.IpPackage;
import org.hyoka.model.roadmap.RoadmapPackage;

/** The metamodels whose contents a dossier may hold: ours and those that installed bundles register. */
public final class Packages {
	/** XMI's own namespace. */
	public static final String XMI = "http://www.omg.org/XMI";
	/** The namespace of {@code xsi:type}. */
	public static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
	private static final String[] FOREIGN = { "http://www.eclipse.org/", "http:///org/eclipse/", "http://www.w3.org/",
			"http://www.omg.org/", "platform:" };

	private Packages() {
	}

	/**
	 * The class of a name, abstract ones included; null if no installed bundle has it. The platform's own metamodels
	 * (Ecore, the workbench's) are registered too, but nothing in a dossier is made from them: some of their values load
	 * classes.
	 */
	public static EClass find(String uri, String name) {
		EPackage found = find(uri);
		return found != null && found.getEClassifier(name) instanceof EClass eClass ? eClass : null;
	}

	/** The package of a namespace; null if no installed bundle has it. */
	static EPackage find(String uri) {
		switch (uri) {
		case HyokaPackage.eNS_URI:
			return HyokaPackage.eINSTANCE;
		case RoadmapPackage.eNS_URI:
			return RoadmapPackage.eINSTANCE;
		case IpPackage.eNS_URI:
			return IpPackage.eINSTANCE;
		default:
			return isForeign(uri) ? null : EPackage.Registry.INSTANCE.getEPackage(uri);
		}
	}

	/** Whether a package is the platform's own. */
	static boolean isForeign(String uri) {
		for (String start : FOREIGN) {
			if (uri.startsWith(start)) {
				return true;
			}
		}
		return false;
	}
}
