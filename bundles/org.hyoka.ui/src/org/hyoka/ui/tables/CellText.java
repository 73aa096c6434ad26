// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.exchange.entry.Codec;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;

/** Values as cells show them. */
final class CellText {
	private CellText() {
	}

	/** The text of a feature of an object; empty where it has no value, or no such feature. */
	static String of(EObject object, EStructuralFeature feature) {
		Object value = feature.getEContainingClass().isSuperTypeOf(object.eClass()) ? object.eGet(feature) : null;
		return switch (feature) {
		case EReference r when r.isMany() -> value == null ? "" : Texts.list(
				((List<?>) value).stream().map(v -> Labels.of((EObject) v)).toList());
		case EReference r -> value == null ? "" : Labels.of((EObject) value);
		case EAttribute a when a.getEAttributeType() instanceof EEnum e && a.isMany() -> value == null ? ""
				: Texts.list(((List<?>) value).stream().map(v -> Labels.of(e, (Enumerator) v)).toList());
		case EAttribute a when a.getEAttributeType() instanceof EEnum e -> value == null ? ""
				: Labels.of(e, (Enumerator) value);
		case EAttribute a when value instanceof Boolean b -> b ? "✓" : "";
		case EAttribute a when a.isMany() -> value == null ? ""
				: Texts.list(((List<?>) value).stream().map(String::valueOf).toList());
		case EAttribute a -> Codec.of(a).text(value);
		default -> String.valueOf(value);
		};
	}
}
