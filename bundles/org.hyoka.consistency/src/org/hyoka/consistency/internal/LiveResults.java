// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import org.hyoka.consistency.Place;
import org.hyoka.consistency.Problem;

/** The problems as they are now, readable from any thread; several sources may find the same. */
final class LiveResults {
	private final Map<Object, List<Problem>> bySource = new HashMap<>();
	private final Map<Problem, Integer> counts = new LinkedHashMap<>();
	private final Map<EObject, Set<Problem>> byObject = new HashMap<>();
	/** What came or went since this was last taken. */
	private final Set<Problem> changed = new HashSet<>();
	private Set<Problem> all = Set.of();
	private boolean stale;

	/** What a source finds now, instead of what it found. */
	synchronized void put(Object source, List<Problem> problems) {
		List<Problem> old = problems.isEmpty() ? bySource.remove(source) : bySource.put(source, problems);
		stale |= !problems.isEmpty() || old != null;
		for (Problem problem : problems) {
			if (counts.merge(problem, 1, Integer::sum) == 1) {
				toggle(problem);
				for (Place place : problem.places()) {
					byObject.computeIfAbsent(place.object(), o -> new LinkedHashSet<>(2)).add(problem);
				}
			}
		}
		for (Problem problem : old == null ? List.<Problem>of() : old) {
			if (counts.merge(problem, -1, (a, b) -> a + b == 0 ? null : a + b) == null) {
				toggle(problem);
				forget(problem);
			}
		}
	}

	/** What comes and goes again has not changed. */
	private void toggle(Problem problem) {
		if (!changed.remove(problem)) {
			changed.add(problem);
		}
	}

	private void forget(Problem problem) {
		for (Place place : problem.places()) {
			Set<Problem> here = byObject.get(place.object());
			if (here != null && here.remove(problem) && here.isEmpty()) {
				byObject.remove(place.object());
			}
		}
	}

	/** Whether something came or went since that was last taken. */
	synchronized boolean hasChange() {
		return !changed.isEmpty();
	}

	/** Whether something came or went since this was last called. */
	synchronized boolean takeChange() {
		boolean has = hasChange();
		changed.clear();
		return has;
	}

	/** All of them; many ask between one change and the next. */
	synchronized Set<Problem> all() {
		if (stale) {
			all = Collections.unmodifiableSet(new LinkedHashSet<>(counts.keySet()));
			stale = false;
		}
		return all;
	}

	synchronized List<Problem> at(EObject object) {
		Set<Problem> here = byObject.get(object);
		return here == null ? List.of() : List.copyOf(here);
	}
}
