// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.tables;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/**
 * A table with an object of the dossier in each row, such as the members of the panel.
 *
 * @param containment where the objects stand
 * @param type        what each row is
 * @param first       the features that come first, in their order; a table without headings holds these
 * @since 0.1
 */
public record ObjectContent(EReference containment, EClass type, List<EStructuralFeature> first) implements TableContent {
	/** Leaves out what no cell can say. */
	public ObjectContent {
		first = first.stream().filter(f -> isSaid(f) && f.getEContainingClass().isSuperTypeOf(type)).distinct().toList();
	}

	@Override
	public Phrase label() {
		return Naming.label(containment);
	}

	@Override
	public List<ColumnMeaning> meanings() {
		return features().stream().<ColumnMeaning>map(ColumnMeaning.OfFeature::new).toList();
	}

	@Override
	public boolean hasYears() {
		return false;
	}

	@Override
	public String key() {
		return containment.getEContainingClass().getName() + "." + containment.getName() + "." + type.getName();
	}

	private List<EStructuralFeature> features() {
		Set<EStructuralFeature> all = new LinkedHashSet<>(first);
		type.getEAllStructuralFeatures().stream().filter(ObjectContent::isSaid).forEach(all::add);
		return new ArrayList<>(all);
	}

	/** Whether a cell can say what a feature has as its value. */
	private static boolean isSaid(EStructuralFeature feature) {
		return feature.isChangeable() && !feature.isDerived() && !feature.isTransient() && feature != Literals.ELEMENT__ID
				&& switch (feature) {
				case EReference r -> !r.isContainment() && !r.isContainer();
				case EAttribute a -> !a.isMany();
				default -> false;
				};
	}
}
