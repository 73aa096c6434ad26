// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts problems into the order in which a careful secretary would look at them: by what it costs to print them, within that by severity,
 * then by where they stand. Hints come last, whatever they are about.
 *
 * @since 0.1
 */
public final class Ranking {
	private final Map<String, ConsistencyRule> rules = new HashMap<>();

	/** @param rules those that find the problems */
	public Ranking(Collection<? extends ConsistencyRule> rules) {
		rules.forEach(rule -> this.rules.put(rule.id(), rule));
	}

	/** The rule that found a problem; empty if it is none of these, as where a rule has failed. */
	public Optional<ConsistencyRule> rule(Problem problem) {
		return Optional.ofNullable(rules.get(problem.ruleId()));
	}

	/** What it costs to print a problem; a gap where the rule is not known. */
	public Cost cost(Problem problem) {
		return rule(problem).map(rule -> rule.cost(problem)).orElse(Cost.GAP);
	}

	/** Compares by what two problems cost; 0 leaves the order as it is. */
	public Comparator<Problem> worstFirst() {
		return Comparator.comparing((Problem problem) -> problem.severity() == Severity.INFO).thenComparing(this::cost)
				.thenComparing(Problem::severity);
	}

	/**
	 * The worst first.
	 *
	 * @param problems in the order of the dossier, which those keep that cost the same
	 */
	public List<Problem> order(Collection<Problem> problems) {
		List<Problem> ordered = new ArrayList<>(problems);
		ordered.sort(worstFirst());
		return List.copyOf(ordered);
	}

	/**
	 * Problems as entries of a list, the worst first.
	 *
	 * @param problems in the order of the dossier
	 */
	public List<ProblemEntry> entries(Collection<Problem> problems) {
		return ProblemEntry.of(order(problems));
	}
}
