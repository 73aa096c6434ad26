// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.hyoka.core.text.Phrase;

/**
 * Something in a dossier that disagrees, is missing, or embarrasses. Two findings are equal if they are of the same
 * rule, at the same places and say the same; their fixes do not count.
 *
 * @param ruleId   id of the rule that found it
 * @param severity what it means for the report
 * @param places   the places concerned, the main one first; never empty
 * @param words    what is wrong and where
 * @param fixes    what can be done with one click; may be empty
 * @since 0.1
 */
public record Problem(String ruleId, Severity severity, List<Place> places, Sentence words, List<QuickFix> fixes) {
	/** @throws IllegalArgumentException if there is no place */
	public Problem {
		Objects.requireNonNull(ruleId);
		Objects.requireNonNull(severity);
		Objects.requireNonNull(words);
		places = List.copyOf(places);
		fixes = List.copyOf(fixes);
		if (places.isEmpty()) {
			throw new IllegalArgumentException("A finding of " + ruleId + " has no place: " + words);
		}
	}

	/** What is wrong and where, in both languages, with the objects named as they are now. */
	public Phrase sentence() {
		return words.phrase();
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
		return other instanceof Problem finding && finding.ruleId.equals(ruleId) && finding.severity == severity
				&& finding.words.equals(words) && finding.places.equals(places);
	}

	@Override
	public int hashCode() {
		return ruleId.hashCode() * 31 + places.getFirst().hashCode();
	}

	@Override
	public String toString() {
		return severity + " " + ruleId + ": " + words;
	}
}
