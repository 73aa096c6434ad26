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

/** The findings as they are now, readable from any thread; several sources may find the same. */
final class LiveResults {
	private final Map<Object, List<Problem>> bySource = new HashMap<>();
	private final Map<Problem, Integer> counts = new LinkedHashMap<>();
	private final Map<EObject, Set<Problem>> byObject = new HashMap<>();
	/** What came or went since this was last taken. */
	private final Set<Problem> changed = new HashSet<>();
	private Set<Problem> all = Set.of();
	private boolean stale;

	/** What a source finds now, instead of what it found. */
	synchronized void put(Object source, List<Problem> findings) {
		List<Problem> old = findings.isEmpty() ? bySource.remove(source) : bySource.put(source, findings);
		stale |= !findings.isEmpty() || old != null;
		for (Problem finding : findings) {
			if (counts.merge(finding, 1, Integer::sum) == 1) {
				toggle(finding);
				for (Place place : finding.places()) {
					byObject.computeIfAbsent(place.object(), o -> new LinkedHashSet<>(2)).add(finding);
				}
			}
		}
		for (Problem finding : old == null ? List.<Problem>of() : old) {
			if (counts.merge(finding, -1, (a, b) -> a + b == 0 ? null : a + b) == null) {
				toggle(finding);
				forget(finding);
			}
		}
	}

	/** What comes and goes again has not changed. */
	private void toggle(Problem finding) {
		if (!changed.remove(finding)) {
			changed.add(finding);
		}
	}

	private void forget(Problem finding) {
		for (Place place : finding.places()) {
			Set<Problem> here = byObject.get(place.object());
			if (here != null && here.remove(finding) && here.isEmpty()) {
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
