// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.progress;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.core.text.Phrase;

/**
 * Something that is still to be done by a day.
 *
 * @param day     the last day on which it is in time
 * @param what    what is due, in a few words
 * @param object  what it is kept in
 * @param feature the feature of the object that holds the day; empty where the day is computed
 * @since 0.1
 */
public record DueDate(LocalDate day, Phrase what, EObject object, Optional<EStructuralFeature> feature) {
	/** Refuses null. */
	public DueDate {
		Objects.requireNonNull(day);
		Objects.requireNonNull(what);
		Objects.requireNonNull(object);
		Objects.requireNonNull(feature);
	}

	/** Whether the day has passed. */
	public boolean isOverdue(LocalDate today) {
		return day.isBefore(today);
	}
}
