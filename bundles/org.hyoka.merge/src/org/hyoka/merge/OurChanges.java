// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.model.hyoka.Dossier;

/** What we did since the common version, as theirs is held against it. */
final class OurChanges {
	/** A feature of an object. */
	private record Slot(String identity, EStructuralFeature feature) {
	}

	private final Map<Slot, Difference> changed = new HashMap<>();
	private final Map<String, Difference> moved = new HashMap<>();
	/** What we edited or added to. */
	private final Set<String> touched = new HashSet<>();
	/** What we refer to, and did not before. */
	private final Set<String> referred = new HashSet<>();

	OurChanges(Dossier base, Dossier ours) {
		Comparison.of(base, ours).forEach(this::take);
	}

	private void take(Difference difference) {
		String identity = Identity.of(difference.object());
		switch (difference.kind()) {
		case ADDED -> {
			touched.add(Identity.of(difference.after().eContainer()));
			refersTo(difference.after());
			EcoreUtil.getAllContents(difference.after(), false).forEachRemaining(part -> refersTo((EObject) part));
		}
		case MOVED -> {
			moved.put(identity, difference);
			touched.add(identity);
			touched.add(Identity.of(difference.after().eContainer()));
		}
		case CHANGED -> {
			changed.put(new Slot(identity, difference.feature()), difference);
			touched.add(identity);
			if (difference.feature() instanceof EReference) {
				Collection<Object> fresh = new HashSet<>(Comparison.says(difference.after(), difference.feature()));
				Comparison.says(difference.before(), difference.feature()).forEach(fresh::remove);
				fresh.forEach(target -> referred.add((String) target));
			}
		}
		case REORDERED -> changed.put(new Slot(identity, difference.feature()), difference);
		case DELETED -> {
			// what is gone is seen by its absence
		}
		}
	}

	private void refersTo(EObject object) {
		for (EStructuralFeature feature : object.eClass().getEAllReferences()) {
			if (Identity.isCompared(feature)) {
				Comparison.says(object, feature).forEach(target -> referred.add((String) target));
			}
		}
	}

	/** Whether we changed a feature of an object, or the order of its parts. */
	boolean changed(String identity, EStructuralFeature feature) {
		return changed.containsKey(new Slot(identity, feature));
	}

	/** Whether we moved an object. */
	boolean moved(String identity) {
		return moved.containsKey(identity);
	}

	/** Whether we edited an object of the common version or anything in it, added to it, or refer to it anew. */
	boolean need(EObject inBase) {
		if (isNeeded(inBase)) {
			return true;
		}
		for (var parts = EcoreUtil.getAllContents(inBase, false); parts.hasNext();) {
			if (isNeeded((EObject) parts.next())) {
				return true;
			}
		}
		return false;
	}

	private boolean isNeeded(EObject inBase) {
		String identity = Identity.of(inBase);
		return touched.contains(identity) || referred.contains(identity);
	}

	/**
	 * A list whose values go by their place, such as the cells of a row, after both sides edited it.
	 *
	 * @return empty where one made it longer or shorter, or both put something else into one place
	 */
	static <T> Optional<List<T>> placed(List<T> base, List<T> ours, List<T> theirs) {
		if (ours.size() != base.size() || theirs.size() != base.size()) {
			return Optional.empty();
		}
		List<T> merged = new ArrayList<>(ours);
		for (int i = 0; i < base.size(); i++) {
			if (!theirs.get(i).equals(base.get(i))) {
				if (!ours.get(i).equals(base.get(i)) && !ours.get(i).equals(theirs.get(i))) {
					return Optional.empty();
				}
				merged.set(i, theirs.get(i));
			}
		}
		return Optional.of(merged);
	}

	/**
	 * A list after both sides edited it: ours, without what they took out, and with what they put in behind what it stands behind in theirs.
	 * Values may be any that tell each other apart.
	 */
	static <T> List<T> merged(List<T> base, List<T> ours, List<T> theirs) {
		List<T> merged = new ArrayList<>(ours);
		Set<T> inBase = new HashSet<>(base);
		Set<T> inTheirs = new HashSet<>(theirs);
		merged.removeIf(one -> inBase.contains(one) && !inTheirs.contains(one));
		Set<T> there = new HashSet<>(merged);
		for (int i = 0; i < theirs.size(); i++) {
			T one = theirs.get(i);
			if (!inBase.contains(one) && there.add(one)) {
				int at = i == 0 ? 0 : merged.indexOf(theirs.get(i - 1)) + 1;
				merged.add(at > 0 || i == 0 ? at : merged.size(), one);
			}
		}
		return merged;
	}
}
