// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.hyoka.core.text.Phrase;

/**
 * Something in a dossier that disagrees, is missing, or embarrasses. Two problems are equal if they are of the same
 * rule, at the same places and say the same; their fixes do not count.
 *
 * @param ruleId   id of the rule that found it
 * @param severity what it means for the report
 * @param places   the places concerned, the main one first; never empty
 * @param sentence what is wrong and where, with the objects named as they are when it is read
 * @param fixes    what can be done with one click; may be empty
 * @since 0.1
 */
public record Problem(String ruleId, Severity severity, List<Place> places, Phrase sentence, List<QuickFix> fixes) {
	/** @throws IllegalArgumentException if there is no place */
	public Problem {
		Objects.requireNonNull(ruleId);
		Objects.requireNonNull(severity);
		Objects.requireNonNull(sentence);
		places = List.copyOf(places);
		fixes = List.copyOf(fixes);
		if (places.isEmpty()) {
			throw new IllegalArgumentException("A finding of " + ruleId + " has no place: " + sentence);
		}
	}

	/** The object it is mainly about. */
	public EObject object() {
		return places.getFirst().object();
	}

	/** The feature of the main object, where it is about one. */
	public Optional<EStructuralFeature> feature() {
		return places.getFirst().feature();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Problem problem && problem.ruleId.equals(ruleId) && problem.severity == severity
				&& problem.sentence.equals(sentence) && problem.places.equals(places);
	}

	@Override
	public int hashCode() {
		return ruleId.hashCode() * 31 + places.getFirst().hashCode();
	}

	@Override
	public String toString() {
		return severity + " " + ruleId + ": " + sentence;
	}
}
