// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import org.hyoka.consistency.ComparingRule;

/** Which objects share which keys of which comparing rule, and which of these groups have to be looked at again. */
final class Groups {
	/**
	 * A group.
	 *
	 * @param rule the rule that compares
	 * @param key  what its members share
	 */
	record Key(ComparingRule rule, Object key) {
	}

	private final Map<Evaluation, List<Object>> keys = new HashMap<>();
	private final Map<Key, Group> members = new HashMap<>();
	private final Set<Key> dirty = new LinkedHashSet<>();
	private final DossierOrder order;

	Groups(DossierOrder order) {
		this.order = order;
	}

	/** An object has these keys now; all groups it is or was in become dirty. */
	void put(ComparingRule rule, EObject object, Collection<Object> now) {
		Evaluation evaluation = new Evaluation(rule, object);
		List<Object> old = now.isEmpty() ? keys.remove(evaluation) : keys.put(evaluation, List.copyOf(now));
		for (Object key : old == null ? List.of() : old) {
			Key group = new Key(rule, key);
			dirty.add(group);
			if (!now.contains(key)) {
				Group all = members.get(group);
				all.remove(object);
				if (all.isEmpty()) {
					members.remove(group);
				}
			}
		}
		for (Object key : now) {
			Key group = new Key(rule, key);
			Group all = members.computeIfAbsent(group, g -> new Group());
			if (all.add(object, order) && all.size() >= rule.smallest()) {
				dirty.add(group);
			}
		}
	}

	/** An object has another place among its siblings: groups in whose order it or what it contains stands become dirty. */
	void moved(EObject root, RuleTable table) {
		for (Iterator<EObject> all = ContainmentWalk.from(root); all.hasNext();) {
			EObject object = all.next();
			for (ComparingRule rule : table.comparing(object.eClass())) {
				if (rule.ordered()) {
					keys.getOrDefault(new Evaluation(rule, object), List.of()).forEach(key -> dirty.add(new Key(rule, key)));
				}
			}
		}
	}

	/** Takes one group that has to be looked at again, or null. */
	Key takeDirty() {
		if (dirty.isEmpty()) {
			return null;
		}
		Key first = dirty.iterator().next();
		dirty.remove(first);
		return first;
	}

	boolean hasDirty() {
		return !dirty.isEmpty();
	}

	/** The members of a group, in the order in which they stand in the dossier if the rule asks for it. */
	List<EObject> members(Key group) {
		Group all = members.get(group);
		if (all == null) {
			return List.of();
		}
		return group.rule().ordered() ? all.members(order) : all.members();
	}
}
