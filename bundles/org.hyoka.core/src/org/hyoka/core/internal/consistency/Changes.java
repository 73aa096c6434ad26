// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.hyoka.core.consistency.ConsistencyRule;
import org.hyoka.core.consistency.Dependencies;

/** Works out from a change of the model which evaluations it concerns. */
final class Changes {
	private static final int DEEPEST = 4;

	private final RuleTable table;
	private final Inverse inverse;
	private final Set<Evaluation> dirty = new LinkedHashSet<>();

	Changes(RuleTable table, Inverse inverse) {
		this.table = table;
		this.inverse = inverse;
	}

	/** Evaluations that have to be made again. */
	Set<Evaluation> dirty() {
		return dirty;
	}

	/** A feature of an object has another value. */
	void changed(EObject object, EStructuralFeature feature) {
		touched(object, object);
		for (ConsistencyRule rule : table.inContext(feature)) {
			down(rule, object);
		}
		inside(object);
	}

	/** An object came into the model, with all it contains. */
	void entered(EObject root) {
		for (Iterator<EObject> all = Walk.from(root); all.hasNext();) {
			EObject object = all.next();
			inverse.add(object);
			here(object);
			touched(object, object);
			for (EReference reference : inverse.references(object.eClass())) {
				for (EObject target : Inverse.targets(object, reference)) {
					pointed(reference, target);
				}
			}
		}
	}

	/** An object left the model, with all it contains; it was in a container. */
	void left(EObject root, EObject container) {
		for (Iterator<EObject> all = Walk.from(root); all.hasNext();) {
			EObject object = all.next();
			here(object);
			touched(object, container);
			for (EReference reference : inverse.references(object.eClass())) {
				for (EObject target : Inverse.targets(object, reference)) {
					inverse.remove(object, reference, target);
					pointed(reference, target);
				}
			}
		}
	}

	/** A link was made. */
	void linked(EObject from, EReference by, EObject to) {
		if (inverse.tracks(by)) {
			inverse.add(from, by, to);
			pointed(by, to);
		}
	}

	/** A link was cut. */
	void unlinked(EObject from, EReference by, EObject to) {
		if (inverse.tracks(by)) {
			inverse.remove(from, by, to);
			pointed(by, to);
		}
	}

	private void here(EObject object) {
		for (ConsistencyRule rule : table.anchored(object.eClass())) {
			dirty.add(new Evaluation(rule, object));
		}
	}

	private void touched(EObject object, EObject from) {
		for (ConsistencyRule rule : table.watching(object.eClass())) {
			up(rule, from);
			via(rule, object);
		}
	}

	private void pointed(EReference reference, EObject target) {
		for (ConsistencyRule rule : table.pointed(reference)) {
			if (RuleTable.isAnchor(rule, target.eClass())) {
				dirty.add(new Evaluation(rule, target));
			}
		}
	}

	/** Something inside a feature that rules read from below, such as the start of a period. */
	private void inside(EObject object) {
		for (EObject part = object; part.eContainer() != null; part = part.eContainer()) {
			for (ConsistencyRule rule : table.inContext(part.eContainmentFeature())) {
				down(rule, part.eContainer());
			}
		}
	}

	private void up(ConsistencyRule rule, EObject object) {
		for (EObject up = object; up != null; up = up.eContainer()) {
			if (RuleTable.isAnchor(rule, up.eClass())) {
				dirty.add(new Evaluation(rule, up));
			}
		}
	}

	private void down(ConsistencyRule rule, EObject object) {
		for (Iterator<EObject> all = Walk.from(object); all.hasNext();) {
			EObject below = all.next();
			if (RuleTable.isAnchor(rule, below.eClass())) {
				dirty.add(new Evaluation(rule, below));
			}
		}
	}

	private void via(ConsistencyRule rule, EObject object) {
		Dependencies dependencies = rule.dependencies();
		if (dependencies.via().isEmpty()) {
			return;
		}
		Set<EObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		List<EObject> frontier = new ArrayList<>();
		for (EObject up = object; up != null; up = up.eContainer()) {
			frontier.add(up);
		}
		for (int depth = 0; depth < DEEPEST && !frontier.isEmpty(); depth++) {
			List<EObject> next = new ArrayList<>();
			for (EObject to : frontier) {
				for (EObject from : inverse.of(to, dependencies.via())) {
					if (seen.add(from)) {
						up(rule, from);
						next.add(from);
					}
				}
			}
			frontier = next;
		}
	}
}
