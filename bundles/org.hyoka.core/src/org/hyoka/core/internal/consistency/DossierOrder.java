// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** The order in which objects stand in a dossier, found from the objects alone. */
final class DossierOrder {
	private record Positioned(EObject object, int[] path) {
	}

	private DossierOrder() {
	}

	/** Objects of one tree in the order in which a walk over it meets them. */
	static List<EObject> sort(List<EObject> objects) {
		if (objects.size() < 2) {
			return objects;
		}
		return objects.stream().map(o -> new Positioned(o, path(o))).sorted((a, b) -> Arrays.compare(a.path, b.path))
				.map(Positioned::object).toList();
	}

	private static int[] path(EObject object) {
		List<Integer> steps = new ArrayList<>();
		for (EObject part = object; part.eContainer() != null; part = part.eContainer()) {
			EObject container = part.eContainer();
			EReference feature = part.eContainmentFeature();
			steps.add(feature.isMany() ? ((List<?>) container.eGet(feature)).indexOf(part) : 0);
			steps.add(container.eClass().getEAllContainments().indexOf(feature));
		}
		int[] path = new int[steps.size()];
		for (int i = 0; i < path.length; i++) {
			path[i] = steps.get(path.length - 1 - i);
		}
		return path;
	}
}
