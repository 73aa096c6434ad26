// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.model.hyoka.HyokaPackage;

/**
 * How the objects of a class look in JSON.
 *
 * @param type     the class
 * @param features what is written, in this order: attributes, references, then contained objects; the id and the
 *                 extensions of the dossier, which have a form of their own, are not among them
 * @param named    the same by name
 * @param required what must not be missing
 */
record Shape(EClass type, List<EStructuralFeature> features, Map<String, EStructuralFeature> named,
		List<EStructuralFeature> required) {
	static final String ID = "id"; //$NON-NLS-1$
	static final String TYPE = "type"; //$NON-NLS-1$

	static Shape of(EClass type) {
		List<EStructuralFeature> features = new ArrayList<>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (!isSpecial(feature) && !feature.isTransient() && !feature.isDerived()) {
				features.add(feature);
			}
		}
		features.sort(Comparator.comparingInt(Shape::rank));
		Map<String, EStructuralFeature> named = new HashMap<>();
		features.forEach(f -> named.put(f.getName(), f));
		return new Shape(type, List.copyOf(features), Map.copyOf(named),
				features.stream().filter(EStructuralFeature::isRequired).toList());
	}

	private static boolean isSpecial(EStructuralFeature feature) {
		return feature == HyokaPackage.Literals.ELEMENT__ID || feature == HyokaPackage.Literals.DOSSIER__EXTENSIONS;
	}

	private static int rank(EStructuralFeature feature) {
		return feature instanceof EReference reference ? reference.isContainment() ? 2 : 1 : 0;
	}

	Optional<EStructuralFeature> feature(String name) {
		return Optional.ofNullable(named.get(name));
	}

	/**
	 * Whether the feature has a default. Such a feature is always written, so that a reader needs no schema.
	 */
	static boolean hasDefault(EStructuralFeature feature) {
		return feature instanceof EAttribute && !feature.isMany() && feature.getDefaultValue() != null;
	}

	/** Whether the feature has a default and can do without a value all the same; that is written as {@code null}. */
	static boolean isNullable(EStructuralFeature feature) {
		return hasDefault(feature) && !(feature.getEType() instanceof EEnum)
				&& !feature.getEType().getInstanceClass().isPrimitive();
	}
}
