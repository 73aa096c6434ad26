// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.hyoka.consistency.Problem;
import org.hyoka.model.hyoka.AcceptedProblem;

/** Tells what was accepted from what was not; a digest is made only where rule and place agree. */
public final class AcceptedFacts {
	private record Key(String rule, String place) {
	}

	private final Map<Key, Map<String, AcceptedProblem>> known = new HashMap<>();
	private final Set<String> rules = new HashSet<>();

	/** @param accepted all that was accepted in a dossier; of two for the same facts the first counts */
	public AcceptedFacts(Collection<AcceptedProblem> accepted) {
		for (AcceptedProblem one : accepted) {
			if (one.getReason() != null && !one.getReason().isBlank() && one.getAcceptedBy() != null && !one.getAcceptedBy().isBlank()) {
				known.computeIfAbsent(new Key(one.getRule(), one.getPlace()), k -> new HashMap<>(2)).putIfAbsent(one.getFingerprint(), one);
				rules.add(one.getRule());
			}
		}
	}

	/** What says that a problem may stay. */
	public Optional<AcceptedProblem> of(Problem problem) {
		if (!rules.contains(problem.ruleId())) {
			return Optional.empty();
		}
		Map<String, AcceptedProblem> here = known.get(new Key(problem.ruleId(), ProblemFacts.id(problem.object())));
		return here == null ? Optional.empty() : Optional.ofNullable(here.get(ProblemFacts.fingerprint(problem)));
	}

	/** Those of some problems that may stay, with what says so. */
	public Map<Problem, AcceptedProblem> among(Collection<Problem> problems) {
		if (known.isEmpty()) {
			return Map.of();
		}
		Map<Problem, AcceptedProblem> accepted = new LinkedHashMap<>();
		problems.forEach(problem -> of(problem).ifPresent(by -> accepted.put(problem, by)));
		return accepted;
	}

	/** Whether two accept the same. */
	public static boolean same(AcceptedProblem one, AcceptedProblem other) {
		return Objects.equals(one.getFingerprint(), other.getFingerprint()) && Objects.equals(one.getRule(), other.getRule())
				&& Objects.equals(one.getPlace(), other.getPlace());
	}
}
