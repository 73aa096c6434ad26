// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.consistency.internal.ProblemFacts;
import org.hyoka.model.hyoka.AcceptedProblem;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/**
 * Why problems may stay, who says so and when. What is accepted is kept in the dossier with a digest of the facts of the problem: other
 * figures, other words are another problem, and nobody has accepted that.
 *
 * @param reason why, never blank
 * @param by     who, never blank
 * @param on     when
 * @since 0.1
 */
public record Acceptance(String reason, String by, LocalDate on) {
	/** @throws IllegalArgumentException if reason or name is blank */
	public Acceptance {
		if (reason.isBlank() || by.isBlank()) {
			throw new IllegalArgumentException("A problem is accepted by someone and for a reason.");
		}
		Objects.requireNonNull(on);
		reason = reason.strip();
		by = by.strip();
	}

	/**
	 * A short text by which a problem can be named as long as its facts are the same: hexadecimal digits. Two problems of one dossier have
	 * the same if they say the same about the same place.
	 */
	public static String fingerprint(Problem problem) {
		return ProblemFacts.fingerprint(problem);
	}

	/**
	 * A command that accepts problems.
	 *
	 * @param dossier where they were found
	 */
	public Command accept(EditingDomain domain, Dossier dossier, Collection<Problem> problems) {
		Set<String> known = new HashSet<>();
		List<AcceptedProblem> accepted = problems.stream().map(this::accepted).filter(a -> known.add(a.getFingerprint())).toList();
		return AddCommand.create(domain, dossier, Literals.DOSSIER__ACCEPTED_PROBLEMS, accepted);
	}

	/** A command by which problems that were accepted count again. */
	public static Command withdraw(EditingDomain domain, Dossier dossier, Collection<AcceptedProblem> accepted) {
		return RemoveCommand.create(domain, dossier, Literals.DOSSIER__ACCEPTED_PROBLEMS, accepted);
	}

	private AcceptedProblem accepted(Problem problem) {
		AcceptedProblem accepted = HyokaFactory.eINSTANCE.createAcceptedProblem();
		accepted.setRule(problem.ruleId());
		accepted.setPlace(ProblemFacts.id(problem.object()));
		accepted.setFingerprint(fingerprint(problem));
		accepted.setReason(reason);
		accepted.setAcceptedBy(by);
		accepted.setAcceptedOn(on);
		return accepted;
	}
}
