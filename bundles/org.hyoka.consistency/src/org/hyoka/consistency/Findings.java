// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hyoka.consistency.internal.AcceptedFacts;
import org.hyoka.model.hyoka.AcceptedProblem;
import org.hyoka.model.hyoka.Dossier;

/**
 * What was found in a dossier, without and with what somebody has accepted.
 *
 * @param open     problems that count, in the order of the dossier
 * @param accepted problems that somebody has accepted as they are now, in the order of the dossier
 * @param outdated what was accepted and is no longer there, or has other facts now, in the order in which it was accepted
 * @since 0.1
 */
public record Findings(List<Problem> open, Map<Problem, AcceptedProblem> accepted, List<AcceptedProblem> outdated) {
	/** Keeps its own copies. */
	public Findings {
		open = List.copyOf(open);
		accepted = Collections.unmodifiableMap(new LinkedHashMap<>(accepted));
		outdated = List.copyOf(outdated);
	}

	/**
	 * Checks a whole dossier.
	 *
	 * @param monitor takes progress and asks for cancellation; may be null
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
	 */
	public static Findings of(Validator validator, Dossier dossier, IProgressMonitor monitor) {
		return of(dossier, validator.validateAll(dossier, monitor));
	}

	/** Sorts out what was found in a dossier, all of it. */
	public static Findings of(Dossier dossier, Collection<Problem> found) {
		AcceptedFacts facts = new AcceptedFacts(dossier.getAcceptedProblems());
		List<Problem> open = new ArrayList<>();
		Map<Problem, AcceptedProblem> accepted = new LinkedHashMap<>();
		for (Problem problem : found) {
			facts.of(problem).ifPresentOrElse(by -> accepted.put(problem, by), () -> open.add(problem));
		}
		List<AcceptedProblem> outdated = new ArrayList<>(dossier.getAcceptedProblems());
		outdated.removeIf(one -> accepted.values().stream().anyMatch(met -> AcceptedFacts.same(met, one)));
		return new Findings(open, accepted, outdated);
	}
}
