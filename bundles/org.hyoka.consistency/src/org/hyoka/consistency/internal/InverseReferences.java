// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;

/** Who points at whom, for those references only whose inverse some rule needs. */
public final class InverseReferences {
	private record Link(EObject from, EReference by) {
	}

	private final Set<EReference> tracked;
	private final Map<EClass, List<EReference>> ofClass = new HashMap<>();
	private final Map<EObject, Object> links = new IdentityHashMap<>();

	/** An index of these references. */
	public InverseReferences(Set<EReference> tracked) {
		this.tracked = tracked;
	}

	/** Whether a reference is indexed. */
	public boolean tracks(EReference reference) {
		return tracked.contains(reference);
	}

	/** The indexed references of a class. */
	public List<EReference> references(EClass type) {
		return ofClass.computeIfAbsent(type,
				c -> c.getEAllReferences().stream().filter(r -> tracked.contains(r) && !r.isContainment()).toList());
	}

	/** Adds all indexed links that leave an object, not those of its contents. */
	public void add(EObject from) {
		for (EReference by : references(from.eClass())) {
			for (EObject to : targets(from, by)) {
				add(from, by, to);
			}
		}
	}

	/** Adds one link. */
	public void add(EObject from, EReference by, EObject to) {
		Link link = new Link(from, by);
		Object known = links.get(to);
		if (known == null) {
			links.put(to, link);
		} else if (known instanceof Link first) {
			List<Link> both = new ArrayList<>(4);
			both.add(first);
			both.add(link);
			links.put(to, both);
		} else {
			list(known).add(link);
		}
	}

	/** Forgets one link; nothing happens if it is not known. */
	public void remove(EObject from, EReference by, EObject to) {
		Object known = links.get(to);
		if (known instanceof Link link) {
			if (link.from() == from && link.by() == by) {
				links.remove(to);
			}
		} else if (known != null) {
			List<Link> all = list(known);
			for (int i = all.size() - 1; i >= 0; i--) {
				if (all.get(i).from() == from && all.get(i).by() == by) {
					all.set(i, all.getLast());
					all.removeLast();
					break;
				}
			}
			if (all.isEmpty()) {
				links.remove(to);
			}
		}
	}

	/**
	 * Who points at an object.
	 *
	 * @param by by one of these references; empty: by any indexed one
	 */
	public List<EObject> of(EObject to, Collection<EReference> by) {
		Object known = links.get(to);
		if (known == null) {
			return List.of();
		}
		List<EObject> found = new ArrayList<>();
		for (Link link : known instanceof Link one ? List.of(one) : list(known)) {
			if (by.isEmpty() || by.contains(link.by())) {
				found.add(link.from());
			}
		}
		return found;
	}

	/** The objects that an object points at by a reference, in order; proxies are not resolved. */
	@SuppressWarnings("unchecked")
	public static List<EObject> targets(EObject from, EReference by) {
		if (!from.eIsSet(by)) {
			return List.of();
		}
		Object value = ((InternalEObject) from).eGet(by, false, true);
		return value instanceof List<?> many ? (List<EObject>) many : List.of((EObject) value);
	}

	@SuppressWarnings("unchecked")
	private static List<Link> list(Object known) {
		return (List<Link>) known;
	}
}
