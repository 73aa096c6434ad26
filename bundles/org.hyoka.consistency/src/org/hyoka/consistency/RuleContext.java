// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import org.hyoka.model.hyoka.Dossier;

/**
 * What a rule may ask beside its anchor. One context serves one run; within it the dossier does not change.
 *
 * @since 0.1
 */
public interface RuleContext {
	/** The dossier. */
	Dossier dossier();

	/**
	 * The day the dossier is judged by: the end of the evaluation's fiscal year, else what
	 * {@link org.hyoka.core.indicators.EvaluationDay} finds instead; empty if the dossier says nothing.
	 */
	Optional<LocalDate> asOf();

	/** Keys of the report sections that are installed; empty if not known, and then chapters are not checked for them. */
	Set<String> sectionKeys();

	/**
	 * Objects of the dossier that point at an object.
	 *
	 * @param target     the object
	 * @param references by which references; none: by any that is not a containment
	 */
	Collection<EObject> referrers(EObject target, EReference... references);

	/**
	 * A value that is computed once per run and object, such as a points table that several rules read.
	 *
	 * @param type  class of the value, part of the key
	 * @param about the object it is computed from, part of the key
	 * @param value computes it
	 */
	<S extends EObject, T> T computed(Class<T> type, S about, Function<S, T> value);
}
