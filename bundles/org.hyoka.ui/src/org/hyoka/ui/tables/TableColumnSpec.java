// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A column of an {@link ObjectTable}.
 *
 * @param label   head
 * @param feature what it edits; null for a computed column
 * @param value   the cell's text
 * @param edit    how a cell takes a value; null: it is set
 */
record TableColumnSpec(String label, EStructuralFeature feature, Function<EObject, String> value, CellEdit edit) {
	/** Whether a row's cell takes what is typed or pasted. */
	boolean takes(EObject row) {
		return feature != null && feature.isChangeable() && !(feature instanceof EAttribute a && a.isMany())
				&& !(feature instanceof EReference r && r.isContainment()) && feature.getEContainingClass().isSuperTypeOf(row.eClass());
	}

	/** Whether a row's cell waits for a value: it is blank, or says that nothing is stated. */
	boolean isOpen(EObject row) {
		return takes(row) && (text(row).isBlank() || row.eGet(feature) instanceof Enumerator e && e.getName().equals("UNSPECIFIED"));
	}

	/** What a row's cell shows. */
	String text(EObject row) {
		String text = value.apply(row);
		return text == null ? "" : text;
	}
}
