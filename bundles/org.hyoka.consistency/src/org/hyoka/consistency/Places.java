// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.hyoka.consistency.internal.Labels;
import org.hyoka.core.text.ModelLabels;
import org.hyoka.core.text.Phrase;

/** Says in words where something stands in a dossier. */
public final class Places {
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

	/** What a class is called within a sentence. */
	public static Phrase type(EClass type) {
		return withinSentence(ModelLabels.of(type));
	}

	/** What a feature is called within a sentence. */
	public static Phrase feature(EStructuralFeature feature) {
		return withinSentence(ModelLabels.of(feature));
	}

	/** English labels begin with a capital, which stays only where the word is written in capitals. */
	private static Phrase withinSentence(Phrase label) {
		String english = label.english();
		boolean capitals = english.length() > 1 && Character.isUpperCase(english.charAt(1));
		return capitals ? label
				: new Phrase(Character.toLowerCase(english.charAt(0)) + english.substring(1), label.japanese());
	}
}
