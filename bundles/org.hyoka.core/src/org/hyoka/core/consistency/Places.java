// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.consistency;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.hyoka.core.internal.consistency.Labels;
import org.hyoka.core.text.Phrase;

/** Says in words where something stands in a dossier. */
public final class Places {
	private static final String LABEL = "https://hyoka.org/label";

	private Places() {
	}

	/** What an object is called, such as {@code 指標「…」}. */
	public static Phrase name(EObject object) {
		return Labels.of(object);
	}

	/** Where an object stands: the undertaking or other large part it belongs to, and its own name. */
	public static Phrase describe(EObject object) {
		Phrase own = Labels.of(object);
		EObject part = Labels.part(object);
		if (part == null || part == object) {
			return own;
		}
		Phrase whole = Labels.of(part);
		return new Phrase(whole.english() + " › " + own.english(), whole.japanese() + " › " + own.japanese());
	}

	/** Where a place is: its object, and the feature if there is one. */
	public static Phrase describe(Place place) {
		Phrase object = describe(place.object());
		return place.feature().map(f -> {
			Phrase name = feature(f);
			return new Phrase(object.english() + " › " + name.english(), object.japanese() + " › " + name.japanese());
		}).orElse(object);
	}

	/** What a class is called. */
	public static Phrase type(EClass type) {
		return new Phrase(Labels.words(type.getName()), japanese(type, type.getName()));
	}

	/** What a feature is called. */
	public static Phrase feature(EStructuralFeature feature) {
		return new Phrase(Labels.words(feature.getName()), japanese(feature, feature.getName()));
	}

	private static String japanese(EModelElement element, String otherwise) {
		String label = EcoreUtil.getAnnotation(element, LABEL, "ja");
		return label == null ? otherwise : label;
	}
}
