// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.merge.Difference.Kind;
import org.hyoka.model.hyoka.Dossier;

/**
 * In what two dossiers differ, found by the ids of their objects in time that grows with both. An object that came or went is one
 * difference with all that it holds; one that only moved is no other object. Neither dossier is changed.
 *
 * @since 0.1
 */
public final class Comparison {
	private final Map<String, EObject> before;
	private final Map<String, EObject> after;
	private final List<Difference> differences = new ArrayList<>();

	private Comparison(Dossier before, Dossier after) {
		this.before = Identity.index(before);
		this.after = Identity.index(after);
	}

	/**
	 * Compares two dossiers.
	 *
	 * @param before the earlier
	 * @param after  the later
	 * @return in the order of the later dossier; what went stands where its container is
	 */
	public static List<Difference> of(Dossier before, Dossier after) {
		return new Comparison(before, after).find();
	}

	private List<Difference> find() {
		Map<EObject, List<Difference>> gone = gone();
		after.forEach((identity, object) -> {
			EObject earlier = before.get(identity);
			if (earlier == null || earlier.eClass() != object.eClass()) {
				added(object);
			} else {
				moved(earlier, object);
				changed(earlier, object);
				differences.addAll(gone.getOrDefault(earlier, List.of()));
			}
		});
		return List.copyOf(differences);
	}

	/** What is no longer there, by the container that still is. */
	private Map<EObject, List<Difference>> gone() {
		Map<EObject, List<Difference>> gone = new HashMap<>();
		before.forEach((identity, object) -> {
			if (isGone(identity, object) && !isGone(Identity.of(object.eContainer()), object.eContainer())) {
				gone.computeIfAbsent(object.eContainer(), c -> new ArrayList<>())
						.add(new Difference(Kind.DELETED, object, null, object.eContainmentFeature()));
			}
		});
		return gone;
	}

	private boolean isGone(String identity, EObject object) {
		EObject later = after.get(identity);
		return later == null || later.eClass() != object.eClass();
	}

	private void added(EObject object) {
		EObject earlier = before.get(Identity.of(object.eContainer()));
		if (earlier != null && earlier.eClass() == object.eContainer().eClass()) {
			differences.add(new Difference(Kind.ADDED, null, object, object.eContainmentFeature()));
		}
	}

	private void moved(EObject earlier, EObject later) {
		if (later.eContainer() != null && (earlier.eContainmentFeature() != later.eContainmentFeature()
				|| !Identity.of(earlier.eContainer()).equals(Identity.of(later.eContainer())))) {
			differences.add(new Difference(Kind.MOVED, earlier, later, later.eContainmentFeature()));
		}
	}

	private void changed(EObject earlier, EObject later) {
		for (EStructuralFeature feature : later.eClass().getEAllStructuralFeatures()) {
			if (Identity.isCompared(feature) && !says(earlier, feature).equals(says(later, feature))) {
				differences.add(new Difference(Kind.CHANGED, earlier, later, feature));
			} else if (Identity.holds(feature) && feature.isMany() && !order(earlier, feature, later).equals(order(later, feature, earlier))) {
				differences.add(new Difference(Kind.REORDERED, earlier, later, feature));
			}
		}
	}

	/** What an object says in a feature, each value in a form that is equal to that of another dossier; empty where it says nothing. */
	static List<Object> says(EObject object, EStructuralFeature feature) {
		Object value = object.eGet(feature);
		if (!feature.isMany()) {
			return value == null ? List.of() : List.of(key(feature, value));
		}
		return ((List<?>) value).stream().map(one -> key(feature, one)).toList();
	}

	/** A value as another dossier would have it. */
	static Object key(EStructuralFeature feature, Object value) {
		return feature instanceof EReference ? Identity.of((EObject) value) : Objects.requireNonNull(value);
	}

	/** The identities of the parts of an object that the other has in the same feature, too, in its order. */
	private static List<String> order(EObject object, EStructuralFeature feature, EObject other) {
		Set<String> others = new HashSet<>(identities(other, feature));
		return identities(object, feature).stream().filter(others::contains).toList();
	}

	/** The identities of the parts that an object holds in a feature. */
	static List<String> identities(EObject object, EStructuralFeature feature) {
		return ((List<?>) object.eGet(feature)).stream().map(part -> Identity.of((EObject) part)).toList();
	}
}
