// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import org.hyoka.core.consistency.Finding;
import org.hyoka.core.consistency.FindingsChange;
import org.hyoka.core.consistency.Place;

/** The findings as they are now, readable from any thread; several sources may find the same. */
final class LiveResults {
	private final Map<Object, List<Finding>> bySource = new HashMap<>();
	private final Map<Finding, Integer> counts = new LinkedHashMap<>();
	private final Map<EObject, Set<Finding>> byObject = new HashMap<>();
	private final Map<Finding, Boolean> before = new LinkedHashMap<>();
	private Set<Finding> all = Set.of();
	private boolean stale;

	/** What a source finds now, instead of what it found. */
	synchronized void put(Object source, List<Finding> findings) {
		List<Finding> old = findings.isEmpty() ? bySource.remove(source) : bySource.put(source, findings);
		stale |= !findings.isEmpty() || old != null;
		for (Finding finding : findings) {
			note(finding);
			if (counts.merge(finding, 1, Integer::sum) == 1) {
				for (Place place : finding.places()) {
					byObject.computeIfAbsent(place.object(), o -> new LinkedHashSet<>(2)).add(finding);
				}
			}
		}
		for (Finding finding : old == null ? List.<Finding>of() : old) {
			note(finding);
			if (counts.merge(finding, -1, (a, b) -> a + b == 0 ? null : a + b) == null) {
				forget(finding);
			}
		}
	}

	private void note(Finding finding) {
		before.computeIfAbsent(finding, counts::containsKey);
	}

	private void forget(Finding finding) {
		for (Place place : finding.places()) {
			Set<Finding> here = byObject.get(place.object());
			if (here != null && here.remove(finding) && here.isEmpty()) {
				byObject.remove(place.object());
			}
		}
	}

	/** Whether something may have changed since that was last taken. */
	synchronized boolean hasChange() {
		return !before.isEmpty();
	}

	/** What changed since this was last asked. */
	synchronized FindingsChange takeChange() {
		List<Finding> added = new ArrayList<>();
		List<Finding> removed = new ArrayList<>();
		before.forEach((finding, was) -> {
			boolean is = counts.containsKey(finding);
			if (is && !was) {
				added.add(finding);
			} else if (was && !is) {
				removed.add(finding);
			}
		});
		before.clear();
		return new FindingsChange(added, removed);
	}

	/** All of them; many ask between one change and the next. */
	synchronized Set<Finding> all() {
		if (stale) {
			all = Collections.unmodifiableSet(new LinkedHashSet<>(counts.keySet()));
			stale = false;
		}
		return all;
	}

	synchronized List<Finding> at(EObject object) {
		Set<Finding> here = byObject.get(object);
		return here == null ? List.of() : List.copyOf(here);
	}
}
