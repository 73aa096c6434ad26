// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * Objects that share a key. Once they were asked for in the order of the dossier they are kept in it, so that a large group
 * is sorted once and not after each edit.
 */
final class Group {
	private final Set<EObject> members = new LinkedHashSet<>(2);
	/** The members in order; null while nobody has asked, or when they have to be sorted anew. */
	private List<EObject> sorted;
	private int moves;

	boolean isEmpty() {
		return members.isEmpty();
	}

	int size() {
		return members.size();
	}

	/** Adds an object; false if it was there, and perhaps has another place now. */
	boolean add(EObject object, DossierOrder order) {
		boolean added = members.add(object);
		if (sorted != null && moves == order.moves()) {
			int place = added ? insert(object, order) : sorted.indexOf(object);
			if (!isInOrder(place - 1, order) || !isInOrder(place, order)) {
				sorted = null;
			}
		}
		return added;
	}

	private int insert(EObject object, DossierOrder order) {
		int place = Collections.binarySearch(sorted, object, order);
		int free = place < 0 ? -1 - place : place;
		sorted.add(free, object);
		return free;
	}

	/** Whether the member at a place comes before the next, if there are both. */
	private boolean isInOrder(int place, DossierOrder order) {
		return place < 0 || place + 1 >= sorted.size() || order.compare(sorted.get(place), sorted.get(place + 1)) < 0;
	}

	void remove(EObject object) {
		members.remove(object);
		if (sorted != null) {
			sorted.remove(object);
		}
	}

	/** The members in the order in which they came. */
	List<EObject> members() {
		return List.copyOf(members);
	}

	/** The members in the order in which they stand in the dossier; changes with the group. */
	List<EObject> members(DossierOrder order) {
		if (sorted == null || moves != order.moves()) {
			sorted = new ArrayList<>(members);
			sorted.sort(order);
			moves = order.moves();
		}
		return Collections.unmodifiableList(sorted);
	}
}
