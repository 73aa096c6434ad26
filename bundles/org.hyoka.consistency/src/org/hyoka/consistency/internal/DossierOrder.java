// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * The order in which a walk over one dossier meets its objects, found from the objects alone. Places in long lists are
 * remembered until the list changes, so that two objects are compared in a time that does not grow with the dossier.
 */
final class DossierOrder implements Comparator<EObject> {
	private static final int LONG = 32;

	private record Siblings(EObject container, EReference feature) {
	}

	private final Map<Siblings, Map<EObject, Integer>> places = new HashMap<>();
	private int moves;

	/** Takes a change of the dossier; every one has to come here. */
	void changed(Notification notification) {
		if (notification.getFeature() instanceof EReference reference && reference.isContainment()
				&& notification.getNotifier() instanceof EObject container) {
			switch (notification.getEventType()) {
			case Notification.ADD, Notification.ADD_MANY -> places.remove(new Siblings(container, reference));
			case Notification.MOVE -> {
				places.remove(new Siblings(container, reference));
				moves++;
			}
			// What left takes its lists with it.
			default -> places.clear();
			}
		}
	}

	/** Grows when objects that stay in the dossier change places among each other; one that comes or goes leaves the others in order. */
	int moves() {
		return moves;
	}

	@Override
	public int compare(EObject one, EObject other) {
		int depthOfOne = depth(one);
		int depthOfOther = depth(other);
		EObject a = up(one, depthOfOne - depthOfOther);
		EObject b = up(other, depthOfOther - depthOfOne);
		if (a == b) {
			return Integer.compare(depthOfOne, depthOfOther);
		}
		while (a.eContainer() != b.eContainer()) {
			a = a.eContainer();
			b = b.eContainer();
		}
		return a.eContainer() == null ? 0 : compareSiblings(a, b);
	}

	private static int depth(EObject object) {
		int depth = 0;
		for (EObject up = object.eContainer(); up != null; up = up.eContainer()) {
			depth++;
		}
		return depth;
	}

	private static EObject up(EObject object, int steps) {
		EObject up = object;
		for (int i = 0; i < steps; i++) {
			up = up.eContainer();
		}
		return up;
	}

	private int compareSiblings(EObject a, EObject b) {
		EReference ofA = a.eContainmentFeature();
		EReference ofB = b.eContainmentFeature();
		if (ofA != ofB) {
			List<EReference> all = a.eContainer().eClass().getEAllContainments();
			return Integer.compare(all.indexOf(ofA), all.indexOf(ofB));
		}
		return Integer.compare(place(a, ofA), place(b, ofA));
	}

	private int place(EObject object, EReference feature) {
		if (!feature.isMany()) {
			return 0;
		}
		EObject container = object.eContainer();
		List<?> all = (List<?>) container.eGet(feature);
		return all.size() < LONG ? all.indexOf(object) : places.computeIfAbsent(new Siblings(container, feature), s -> places(all)).get(object);
	}

	private static Map<EObject, Integer> places(List<?> all) {
		Map<EObject, Integer> places = new IdentityHashMap<>(all.size());
		for (Object object : all) {
			places.put((EObject) object, places.size());
		}
		return places;
	}
}
