// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.labels.Labels;

/**
 * Where the rows of an {@link ObjectTable} come from.
 *
 * @param subject   whose objects are shown
 * @param reference many-valued containment; null where the objects stand in different places
 * @param type      what a new row is
 * @param source    gives objects that stand in different places; null otherwise
 */
record TableContents(Subject subject, EReference reference, EClass type, Supplier<List<EObject>> source) {
	/** The objects, in the dossier's order. */
	@SuppressWarnings("unchecked")
	List<EObject> rows() {
		if (source != null) {
			return source.get();
		}
		Object value = subject.get(reference);
		return value == null ? List.of() : ((List<EObject>) value).stream().filter(type::isInstance).toList();
	}

	/** Whether rows can be added and moved. */
	boolean owns() {
		return source == null;
	}

	/** Whether it shows what stands in a containment of an object. */
	boolean holds(EObject container, EStructuralFeature containment) {
		return containment != null && containment == reference && owner() == container;
	}

	/** Whose objects are shown now; null for nobody's. */
	EObject owner() {
		return subject.object().orElse(null);
	}

	/** What the rows are called. */
	String name() {
		return reference == null ? Labels.of(type) : Labels.of(reference);
	}
}
