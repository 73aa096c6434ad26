// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;

/**
 * What a merge does not decide by itself: ours stays until somebody takes theirs.
 *
 * @param reason why it is not decided
 * @param theirs what they did since the common version; where both added the same thing, how theirs differs from ours
 * @param at     where it is in our dossier: the object itself, or the nearest that holds its place
 * @since 0.1
 */
public record Conflict(Reason reason, Difference theirs, EObject at) {
	/**
	 * Why a merge does not decide.
	 *
	 * @since 0.1
	 */
	public enum Reason {
		/** Both say something else in one feature, or put an object somewhere else. */
		BOTH_CHANGED,
		/** One deleted what the other changed, added to or refers to. */
		CHANGED_AND_DELETED,
		/** Only they did, but it is nothing that a program decides: points, score sheets, settled responses, confidentiality, recusals. */
		ALWAYS_ASKED
	}

	/** @throws NullPointerException if a part is missing */
	public Conflict {
		Objects.requireNonNull(reason);
		Objects.requireNonNull(theirs);
		Objects.requireNonNull(at);
	}
}
