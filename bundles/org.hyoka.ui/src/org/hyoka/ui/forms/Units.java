// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.*;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.ui.labels.Labels;

/**
 * In which unit the numbers of a feature are: that of the object itself or of what holds it.
 *
 * @since 0.1
 */
public final class Units {
	/** The reference that gives the unit, in the object or in the nearest container that has it. */
	private static final Map<EStructuralFeature, EReference> UNITS = Map.ofEntries(//
			Map.entry(TARGET__VALUE, INDICATOR__UNIT), Map.entry(ACTUAL__VALUE, INDICATOR__UNIT),
			Map.entry(TARGET_REVISION__OLD_VALUE, INDICATOR__UNIT), Map.entry(PROJECTION__VALUE, INDICATOR__UNIT),
			Map.entry(PROJECTION__RATE_PER_YEAR, INDICATOR__UNIT),
			Map.entry(ALLOCATION__AMOUNT, ALLOCATION_TABLE__UNIT), Map.entry(BUDGET_ENTRY__AMOUNT, BUDGET__UNIT),
			Map.entry(ASSUMPTION__VALUE, ASSUMPTION__UNIT), Map.entry(STATED_FIGURE__VALUE, STATED_FIGURE__UNIT),
			Map.entry(PROGRAM_SHEET__REQUESTED, PROGRAM_SHEET__UNIT),
			Map.entry(PROGRAM_SHEET__LAST_BUDGET, PROGRAM_SHEET__UNIT),
			Map.entry(PROGRAM_SHEET_LINE__REQUESTED, PROGRAM_SHEET__UNIT),
			Map.entry(PROGRAM_SHEET_LINE__LAST_BUDGET, PROGRAM_SHEET__UNIT));

	private Units() {
	}

	/** Whether a feature's numbers have a unit. */
	public static boolean has(EStructuralFeature feature) {
		return UNITS.containsKey(feature);
	}

	/** The symbol of the unit; empty if there is none. */
	public static String of(EStructuralFeature feature, EObject object) {
		EReference reference = UNITS.get(feature);
		for (EObject o = object; reference != null && o != null; o = o.eContainer()) {
			if (reference.getEContainingClass().isInstance(o)) {
				return o.eGet(reference) instanceof Unit u && u.getSymbol() != null ? u.getSymbol() : "";
			}
		}
		return "";
	}

	/** The label of a feature with its unit: 目標値（件）. */
	public static String label(EStructuralFeature feature, EObject object) {
		String unit = of(feature, object);
		return unit.isEmpty() ? Labels.of(feature) : Messages.bind(Messages.Units_Label, Labels.of(feature), unit);
	}
}
