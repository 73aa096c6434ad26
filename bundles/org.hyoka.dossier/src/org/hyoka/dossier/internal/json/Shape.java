// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.FeatureMapUtil;
import org.hyoka.model.hyoka.HyokaPackage;

/**
 * How the objects of a class look in JSON.
 *
 * @param type     the class
 * @param features what is written, by property, in this order: attributes, references, then contained objects; the id,
 *                 which every object has, is not among them
 * @param required the properties that must not be missing
 */
record Shape(EClass type, Map<String, EStructuralFeature> features, List<String> required) {
	static final String ID = "id"; //$NON-NLS-1$
	static final String TYPE = "type"; //$NON-NLS-1$

	static Shape of(EClass type) {
		List<EStructuralFeature> sorted = new ArrayList<>(type.getEAllStructuralFeatures());
		sorted.removeIf(feature -> !isWritten(feature));
		sorted.sort(Comparator.comparingInt(Shape::rank));
		Map<String, EStructuralFeature> features = new LinkedHashMap<>();
		sorted.forEach(feature -> features.put(property(feature), feature));
		return new Shape(type, features, features.entrySet().stream().filter(e -> e.getValue().isRequired())
				.map(Map.Entry::getKey).toList());
	}

	private static boolean isWritten(EStructuralFeature feature) {
		boolean stored = !feature.isTransient() && !feature.isDerived() && !FeatureMapUtil.isFeatureMap(feature)
				&& feature != HyokaPackage.Literals.ELEMENT__ID;
		return stored && (feature instanceof EReference reference ? !reference.isContainer()
				: Scalars.isSupported(((EAttribute) feature).getEAttributeType()));
	}

	private static int rank(EStructuralFeature feature) {
		return feature instanceof EReference reference ? reference.isContainment() ? 2 : 1 : 0;
	}

	/** The property of a feature: its name; with an underscore where a third party's has a name of ours. */
	static String property(EStructuralFeature feature) {
		String name = feature.getName();
		return name.equals(ID) || name.equals(TYPE) ? '_' + name : name;
	}

	Optional<EStructuralFeature> feature(String property) {
		return Optional.ofNullable(features.get(property));
	}

	/** Whether the feature has a default. Such a feature is always written, so that a reader needs no schema. */
	static boolean hasDefault(EStructuralFeature feature) {
		return feature instanceof EAttribute && !feature.isMany() && feature.getDefaultValue() != null;
	}

	/** Whether the feature has a default and can do without a value all the same; that is written as {@code null}. */
	static boolean isNullable(EStructuralFeature feature) {
		return hasDefault(feature) && !(feature.getEType() instanceof EEnum)
				&& !feature.getEType().getInstanceClass().isPrimitive();
	}
}
