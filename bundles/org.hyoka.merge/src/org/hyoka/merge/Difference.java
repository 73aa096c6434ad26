// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One thing in which two dossiers differ.
 *
 * @param kind    what has happened between the two
 * @param before  the object in the earlier dossier; null if it was added
 * @param after   the object in the later dossier; null if it was deleted
 * @param feature what has another value, or whose parts stand in another order; of what was added, deleted or moved where it stands now,
 *                or stood
 * @since 0.1
 */
public record Difference(Kind kind, EObject before, EObject after, EStructuralFeature feature) {
	/**
	 * What can have happened to an object.
	 *
	 * @since 0.1
	 */
	public enum Kind {
		/** It came, with all that it holds. */
		ADDED,
		/** It went, with all that it held. */
		DELETED,
		/** It stands elsewhere, or in another role. */
		MOVED,
		/** It says something else in one feature. */
		CHANGED,
		/** The parts that it had and has stand in another order. */
		REORDERED
	}

	/** @throws NullPointerException if there is no object, kind or feature */
	public Difference {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(feature);
		if (before == null && after == null) {
			throw new NullPointerException("A difference is one of an object.");
		}
	}

	/** The object, in the later dossier where it is there. */
	public EObject object() {
		return after == null ? before : after;
	}

	/** What the earlier dossier says in the feature; null where the object was not there. */
	public Object valueBefore() {
		return kind == Kind.CHANGED ? before.eGet(feature) : null;
	}

	/** What the later dossier says in the feature; null where the object is not there. */
	public Object valueAfter() {
		return kind == Kind.CHANGED ? after.eGet(feature) : null;
	}
}
