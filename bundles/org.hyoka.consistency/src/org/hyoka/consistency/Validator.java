// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;

import org.hyoka.consistency.internal.ContainmentWalk;
import org.hyoka.consistency.internal.InverseReferences;
import org.hyoka.consistency.internal.RuleRunner;
import org.hyoka.consistency.internal.RuleTable;
import org.hyoka.consistency.internal.RunContext;
import org.hyoka.model.hyoka.Dossier;

/**
 * Checks dossiers by a set of rules. Has no state of a dossier and may be used from several threads, each with its own
 * dossier.
 *
 * @since 0.1
 */
public final class Validator {
	private static final int STRIDE = 1024;

	private final List<ConsistencyRule> rules;
	private final Set<String> sectionKeys;

	/**
	 * A validator.
	 *
	 * @param rules       the rules
	 * @param sectionKeys keys of the report sections that are installed; empty if not known
	 * @throws IllegalArgumentException if two rules have one id
	 */
	public Validator(Collection<? extends ConsistencyRule> rules, Set<String> sectionKeys) {
		this.rules = new RuleTable(rules).rules();
		this.sectionKeys = Set.copyOf(sectionKeys);
	}

	/** A validator with the rules of this bundle, for programs without OSGi. */
	public static Validator standard() {
		return new Validator(new Rules().rules(), Set.of());
	}

	/** The rules, by id. */
	public List<ConsistencyRule> rules() {
		return rules;
	}

	/** Keys of the report sections that chapters are checked for; empty if they are not checked. */
	public Set<String> sectionKeys() {
		return sectionKeys;
	}

	/**
	 * Checks a whole dossier.
	 *
	 * @param dossier the dossier; must not change meanwhile
	 * @param monitor takes progress and asks for cancellation; may be null
	 * @return what is found, in the order in which the objects stand in the dossier, then by rule; the same dossier
	 *         always gives the same list
	 * @throws OperationCanceledException if the monitor was cancelled
	 */
	public List<Problem> validateAll(Dossier dossier, IProgressMonitor monitor) {
		Objects.requireNonNull(dossier);
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		SubMonitor looking = progress.split(80).setWorkRemaining(monitor == null ? 1 : 1 + ContainmentWalk.count(dossier) / STRIDE);
		RuleTable table = new RuleTable(rules);
		InverseOf inverse = new InverseOf(dossier, table);
		RunContext context = new RunContext(dossier, sectionKeys, inverse::get);
		Set<Problem> found = new LinkedHashSet<>();
		Map<ComparingRule, Map<Object, List<EObject>>> groups = new LinkedHashMap<>();
		int seen = 0;
		for (Iterator<EObject> all = ContainmentWalk.from(dossier); all.hasNext();) {
			if (seen++ % STRIDE == 0) {
				looking.split(1);
			}
			EObject object = all.next();
			for (ConsistencyRule rule : table.plain(object.eClass())) {
				RuleRunner.check(rule, object, context, found::add);
			}
			for (ComparingRule rule : table.comparing(object.eClass())) {
				RuleRunner.check(rule, object, context, found::add);
				for (Object key : RuleRunner.keys(rule, object, context, found::add)) {
					groups.computeIfAbsent(rule, r -> new HashMap<>()).computeIfAbsent(key, k -> new ArrayList<>(1)).add(object);
				}
			}
		}
		SubMonitor comparing = progress.split(20).setWorkRemaining(groups.size());
		groups.forEach((rule, byKey) -> {
			comparing.split(1);
			byKey.forEach((key, group) -> {
				if (group.size() >= rule.smallest()) {
					RuleRunner.compare(rule, key, group, context, found::add);
				}
			});
		});
		return inOrder(dossier, found);
	}

	/** Sorts problems by where their objects stand in a dossier, then by rule and sentence. */
	public static List<Problem> inOrder(Dossier dossier, Collection<Problem> problems) {
		Map<EObject, Integer> positions = new IdentityHashMap<>();
		for (Problem problem : problems) {
			positions.put(problem.object(), Integer.MAX_VALUE);
		}
		int position = 0;
		for (Iterator<EObject> all = ContainmentWalk.from(dossier); all.hasNext(); position++) {
			int here = position;
			positions.computeIfPresent(all.next(), (object, old) -> here);
		}
		List<Problem> sorted = new ArrayList<>(problems);
		sorted.sort(Comparator.comparing((Problem problem) -> positions.get(problem.object())).thenComparing(Problem::ruleId)
				.thenComparing(problem -> problem.sentence().in(Locale.ENGLISH)));
		return List.copyOf(sorted);
	}

	/** Who points at whom in a dossier, found out when first asked for. */
	private static final class InverseOf {
		private final Dossier dossier;
		private final RuleTable table;
		private InverseReferences inverse;

		InverseOf(Dossier dossier, RuleTable table) {
			this.dossier = dossier;
			this.table = table;
		}

		InverseReferences get() {
			if (inverse == null) {
				inverse = new InverseReferences(table.tracked());
				for (Iterator<EObject> all = ContainmentWalk.from(dossier); all.hasNext();) {
					inverse.add(all.next());
				}
			}
			return inverse;
		}
	}
}
