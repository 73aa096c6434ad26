// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.hyoka.consistency.ComparingRule;
import org.hyoka.consistency.ConsistencyRule;

/** Which rules an object of a class concerns; answers are kept per class, since there are few classes and many objects. */
public final class RuleTable {
	private final List<ConsistencyRule> rules;
	private final Set<EReference> tracked;
	private final Set<EReference> along;
	private final Map<EClass, List<ConsistencyRule>> plain = new HashMap<>();
	private final Map<EClass, List<ComparingRule>> comparing = new HashMap<>();
	private final Map<EClass, List<ConsistencyRule>> anchored = new HashMap<>();
	private final Map<EClass, List<ConsistencyRule>> watching = new HashMap<>();
	private final Map<EStructuralFeature, List<ConsistencyRule>> inContext = new HashMap<>();
	private final Map<EStructuralFeature, List<ConsistencyRule>> anywhere = new HashMap<>();
	private final Map<EReference, List<ConsistencyRule>> pointed = new HashMap<>();
	private final Map<EReference, List<ConsistencyRule>> goingAlong = new HashMap<>();
	private final Map<ConsistencyRule, WaysDown> waysDown = new IdentityHashMap<>();

	/** @throws IllegalArgumentException if two rules have one id */
	public RuleTable(Collection<? extends ConsistencyRule> rules) {
		this.rules = rules.stream().map(ConsistencyRule.class::cast).sorted(Comparator.comparing(ConsistencyRule::id)).toList();
		Set<String> ids = new LinkedHashSet<>();
		Set<EReference> references = new LinkedHashSet<>();
		for (ConsistencyRule rule : this.rules) {
			if (!ids.add(rule.id())) {
				throw new IllegalArgumentException("Two consistency rules have the id " + rule.id() + ".");
			}
			references.addAll(rule.dependencies().via());
			references.addAll(rule.dependencies().incoming());
		}
		tracked = Set.copyOf(references);
		along = this.rules.stream().flatMap(rule -> rule.dependencies().along().stream()).collect(Collectors.toUnmodifiableSet());
	}

	/** All rules by id. */
	public List<ConsistencyRule> rules() {
		return rules;
	}

	/** References whose inverse some rule needs. */
	public Set<EReference> tracked() {
		return tracked;
	}

	/** References along which some rule goes. */
	public Set<EReference> along() {
		return along;
	}

	/** Rules that go along a reference. */
	public List<ConsistencyRule> goingAlong(EReference reference) {
		return find(goingAlong, reference, rule -> rule.dependencies().along().contains(reference));
	}

	/** Rules that look at such an object by itself. */
	public List<ConsistencyRule> plain(EClass type) {
		return find(plain, type, rule -> isAnchor(rule, type) && !(rule instanceof ComparingRule));
	}

	/** Rules that compare such an object with others. */
	public List<ComparingRule> comparing(EClass type) {
		List<ComparingRule> found = comparing.get(type);
		if (found == null) {
			found = rules.stream().filter(rule -> isAnchor(rule, type) && rule instanceof ComparingRule)
					.map(ComparingRule.class::cast).toList();
			comparing.put(type, found);
		}
		return found;
	}

	/** Rules of which such an object is an anchor. */
	public List<ConsistencyRule> anchored(EClass type) {
		return find(anchored, type, rule -> isAnchor(rule, type));
	}

	/** Rules to which a change of such an object matters. */
	public List<ConsistencyRule> watching(EClass type) {
		return find(watching, type, rule -> {
			Set<EClass> watched = rule.dependencies().watched();
			return watched.isEmpty() || watched.stream().anyMatch(w -> w.isSuperTypeOf(type));
		});
	}

	/** Rules that read a feature of an object which contains their anchors. */
	public List<ConsistencyRule> inContext(EStructuralFeature feature) {
		return find(inContext, feature, rule -> rule.dependencies().context().contains(feature));
	}

	/** Rules of which every anchor reads a feature, whatever object has it. */
	public List<ConsistencyRule> anywhere(EStructuralFeature feature) {
		return find(anywhere, feature, rule -> rule.dependencies().anywhere().contains(feature));
	}

	/** Rules whose anchors want to know who points at them by a reference. */
	public List<ConsistencyRule> pointed(EReference reference) {
		return find(pointed, reference, rule -> rule.dependencies().incoming().contains(reference));
	}

	/** The containment references of a class by which anchors of a rule can be reached, at whatever depth. */
	public List<EReference> waysDown(EClass type, ConsistencyRule rule) {
		return waysDown.computeIfAbsent(rule, r -> new WaysDown(r.anchors())).of(type);
	}

	/** Whether an object of a class is an anchor of a rule. */
	public static boolean isAnchor(ConsistencyRule rule, EClass type) {
		for (EClass anchor : rule.anchors()) {
			if (anchor.isSuperTypeOf(type)) {
				return true;
			}
		}
		return false;
	}

	private <K> List<ConsistencyRule> find(Map<K, List<ConsistencyRule>> known, K key, Predicate<ConsistencyRule> filter) {
		List<ConsistencyRule> found = known.get(key);
		if (found == null) {
			found = rules.stream().filter(filter).toList();
			known.put(key, found);
		}
		return found;
	}
}
