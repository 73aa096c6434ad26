// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hyoka.consistency.internal.Alike;

/**
 * One thing to look at, however often and by however many rules it was found: the same slip in four places is one entry with four places,
 * and a fact that two rules find fault with is one entry, too.
 *
 * @param problems what was found, the one that says most first; never empty
 * @since 0.1
 */
public record ProblemEntry(List<Problem> problems) {
	/** @throws IllegalArgumentException if nothing was found */
	public ProblemEntry {
		problems = List.copyOf(problems);
		if (problems.isEmpty()) {
			throw new IllegalArgumentException("An entry has a problem.");
		}
	}

	/**
	 * Puts together what belongs together.
	 *
	 * @param problems the most important first
	 * @return entries in the order of their first problems
	 */
	public static List<ProblemEntry> of(Collection<Problem> problems) {
		Alike alike = new Alike();
		problems.forEach(alike::add);
		return alike.groups().stream().map(ProblemEntry::new).toList();
	}

	/** How many entries there are of each severity, the worst first; a severity that none has is absent. */
	public static Map<Severity, Integer> counts(Collection<ProblemEntry> entries) {
		Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
		entries.forEach(entry -> counts.merge(entry.severity(), 1, Integer::sum));
		return counts;
	}

	/** The problem that the entry is shown as. */
	public Problem main() {
		return problems.getFirst();
	}

	/** The worst severity of its problems. */
	public Severity severity() {
		return problems.stream().map(Problem::severity).min(Severity::compareTo).orElseThrow();
	}

	/** Where the problems mainly are, each place once, in their order. */
	public List<Place> places() {
		Set<Place> places = new LinkedHashSet<>();
		problems.forEach(problem -> places.add(problem.places().getFirst()));
		return List.copyOf(places);
	}

	/** One problem for each other sentence that its rules say about the same. */
	public List<Problem> others() {
		List<Problem> others = new ArrayList<>();
		Set<String> said = new LinkedHashSet<>(Set.of(main().ruleId() + main().sentence().facts()));
		for (Problem problem : problems) {
			if (!problem.ruleId().equals(main().ruleId()) && said.add(problem.ruleId() + problem.sentence().facts())) {
				others.add(problem);
			}
		}
		return others;
	}
}
