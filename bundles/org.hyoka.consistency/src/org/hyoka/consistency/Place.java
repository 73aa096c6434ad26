// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Where in the model a problem is. Two places are equal if object (by identity), feature and range are.
 *
 * @param object  the object
 * @param feature the feature of it, where it is one
 * @param range   the part of the feature's text, where it is one
 * @since 0.1
 */
public record Place(EObject object, Optional<EStructuralFeature> feature, Optional<TextRange> range) {
	/** @throws NullPointerException if a part is missing */
	public Place {
		Objects.requireNonNull(object);
		Objects.requireNonNull(feature);
		Objects.requireNonNull(range);
	}

	/** An object as a whole. */
	public static Place of(EObject object) {
		return new Place(object, Optional.empty(), Optional.empty());
	}

	/** A feature of an object. */
	public static Place of(EObject object, EStructuralFeature feature) {
		return new Place(object, Optional.of(feature), Optional.empty());
	}

	/** A part of a text. */
	public static Place of(EObject object, EStructuralFeature feature, int start, int end) {
		return new Place(object, Optional.of(feature), Optional.of(new TextRange(start, end - start)));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Place place && place.object == object && place.feature.equals(feature)
				&& place.range.equals(range);
	}

	@Override
	public int hashCode() {
		return (System.identityHashCode(object) * 31 + feature.hashCode()) * 31 + range.hashCode();
	}
}
