// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

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

import org.hyoka.consistency.ConsistencyRule;

/** Works out from a change of the model which evaluations it concerns. */
final class Changes {
	private static final int DEEPEST = 4;

	private final RuleTable table;
	private final InverseReferences inverse;
	private final Set<Evaluation> dirty = new LinkedHashSet<>();
	/** Rules that have to look at all their anchors again. */
	private final Set<ConsistencyRule> everywhere = new LinkedHashSet<>();

	Changes(RuleTable table, InverseReferences inverse) {
		this.table = table;
		this.inverse = inverse;
	}

	/** Evaluations that have to be made again; those of rules that have to look everywhere only after {@link #spread}. */
	Set<Evaluation> dirty() {
		return dirty;
	}

	/** Whether there is something to make again. */
	boolean any() {
		return !dirty.isEmpty() || !everywhere.isEmpty();
	}

	/** Adds the evaluations of rules that have to look everywhere, once for all edits since the last time. */
	void spread(EObject dossier) {
		everywhere.forEach(rule -> down(rule, dossier));
		everywhere.clear();
	}

	/** A feature of an object has another value. */
	void changed(EObject object, EStructuralFeature feature) {
		touched(object, object);
		for (ConsistencyRule rule : table.inContext(feature)) {
			down(rule, object);
		}
		inside(object);
		everywhere.addAll(table.anywhere(feature));
	}

	/** An object came into the model, with all it contains. */
	void entered(EObject root) {
		for (Iterator<EObject> all = ContainmentWalk.from(root); all.hasNext();) {
			EObject object = all.next();
			inverse.add(object);
			here(object);
			cameOrWent(object);
			touched(object, object);
			for (EReference reference : inverse.references(object.eClass())) {
				for (EObject target : InverseReferences.targets(object, reference)) {
					pointed(reference, target);
				}
			}
		}
	}

	/** An object left the model, with all it contains; it was in a container. */
	void left(EObject root, EObject container) {
		for (Iterator<EObject> all = ContainmentWalk.from(root); all.hasNext();) {
			EObject object = all.next();
			here(object);
			cameOrWent(object);
			touched(object, container);
			for (EReference reference : table.along()) {
				if (reference.getEContainingClass().isSuperTypeOf(object.eClass())) {
					InverseReferences.targets(object, reference).forEach(target -> lost(reference, target));
				}
			}
			for (EReference reference : inverse.references(object.eClass())) {
				for (EObject target : InverseReferences.targets(object, reference)) {
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
		lost(by, to);
		if (inverse.tracks(by)) {
			inverse.remove(from, by, to);
			pointed(by, to);
		}
	}

	/** The day by which the dossier is judged is another. */
	void dayChanged() {
		for (ConsistencyRule rule : table.rules()) {
			if (JudgedBy.asks(rule)) {
				everywhere.add(rule);
			}
		}
	}

	/** Something inside an object that came or went; the object itself is a change of its container. */
	private void cameOrWent(EObject object) {
		if (object.eContainmentFeature() != null) {
			everywhere.addAll(table.anywhere(object.eContainmentFeature()));
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
			if (!part.eContainmentFeature().isMany()) {
				for (ConsistencyRule rule : table.inContext(part.eContainmentFeature())) {
					down(rule, part.eContainer());
				}
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
		if (RuleTable.isAnchor(rule, object.eClass())) {
			dirty.add(new Evaluation(rule, object));
		}
		for (EReference reference : table.waysDown(object.eClass(), rule)) {
			InverseReferences.targets(object, reference).forEach(below -> down(rule, below));
		}
	}

	private void via(ConsistencyRule rule, EObject object) {
		if (!rule.dependencies().via().isEmpty()) {
			List<EObject> start = new ArrayList<>();
			start.add(object);
			for (EReference reference : rule.dependencies().along()) {
				for (EObject up = object; up != null; up = up.eContainer()) {
					if (reference.getEContainingClass().isSuperTypeOf(up.eClass())) {
						start.addAll(InverseReferences.targets(up, reference));
					}
				}
			}
			backwards(rule, start);
		}
	}

	/** Goes from objects, and what contains them, back along the links by which the rule's anchors reach them. */
	private void backwards(ConsistencyRule rule, List<EObject> start) {
		Set<EReference> by = rule.dependencies().via();
		Set<EObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		List<EObject> frontier = start;
		for (int depth = 0; depth < DEEPEST && !frontier.isEmpty(); depth++) {
			List<EObject> next = new ArrayList<>();
			for (EObject object : frontier) {
				for (EObject to = object; to != null; to = to.eContainer()) {
					for (EObject from : inverse.of(to, by)) {
						if (seen.add(from)) {
							up(rule, from);
							next.add(from);
						}
					}
				}
			}
			frontier = next;
		}
	}

	/** A link along which a rule goes was cut: what it led to has lost something. */
	private void lost(EReference by, EObject to) {
		for (ConsistencyRule rule : table.goingAlong(by)) {
			backwards(rule, List.of(to));
		}
	}
}
