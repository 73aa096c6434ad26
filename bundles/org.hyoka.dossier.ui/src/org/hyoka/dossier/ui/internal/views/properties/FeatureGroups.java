// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.properties;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * The features of a metaclass as a form shows them.
 *
 * @param values     numbers, words, choices
 * @param prose      long texts
 * @param choices    attributes that hold several literals of an enumeration
 * @param references what it refers to
 * @param contents   what it contains
 */
record FeatureGroups(List<EAttribute> values, List<EAttribute> prose, List<EAttribute> choices,
		List<EReference> references, List<EReference> contents) {

	static FeatureGroups of(EClass type) {
		List<EAttribute> attributes = type.getEAllAttributes().stream().filter(a -> shown(a) && !a.isID()).toList();
		return new FeatureGroups(attributes.stream().filter(a -> !a.isMany() && !isProse(a)).toList(),
				attributes.stream().filter(a -> !a.isMany() && isProse(a)).toList(),
				attributes.stream().filter(a -> a.isMany() && a.getEAttributeType() instanceof EEnum).toList(),
				type.getEAllReferences().stream().filter(r -> shown(r) && !r.isContainment() && !r.isContainer()).toList(),
				type.getEAllReferences().stream().filter(r -> shown(r) && r.isContainment()).toList());
	}

	private static boolean shown(EStructuralFeature feature) {
		return feature.isChangeable() && !feature.isDerived() && !feature.isTransient()
				&& feature.getEType() != EcorePackage.Literals.EFEATURE_MAP_ENTRY;
	}

	private static boolean isProse(EAttribute attribute) {
		return "Markdown".equals(attribute.getEAttributeType().getName());
	}
}
