// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.review;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.hyoka.export.internal.TextMark;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Translation;
import org.hyoka.report.blocks.TextOrigin;

/** All texts of a dossier by the digits that their marks have. */
public final class TextIndex {
	/**
	 * A text.
	 *
	 * @param element whose it is
	 * @param origin  its first paragraph
	 */
	public record Text(Element element, TextOrigin origin) {
		/** The object that holds it: the element, or its translation. */
		public EObject holder() {
			if (origin.language().isEmpty()) {
				return element;
			}
			return ((NamedElement) element).getTranslations().stream().filter(t -> is(t, origin)).findFirst().orElseThrow();
		}

		/** The attribute of the holder that it stands in. */
		public EAttribute attribute() {
			return (EAttribute) holder().eClass().getEStructuralFeature(origin.language().isEmpty() ? origin.feature() : "text");
		}

		/** What it says now; null for nothing. */
		public String now() {
			return (String) holder().eGet(attribute());
		}

		private static boolean is(Translation translation, TextOrigin origin) {
			return origin.feature().equals(translation.getFeature()) && origin.language().equals(language(translation));
		}

		private static String language(Translation translation) {
			return Locale.forLanguageTag(translation.getLanguage()).getLanguage();
		}
	}

	private final Map<String, Text> texts = new HashMap<>();

	private TextIndex() {
	}

	/** The texts of a dossier. */
	public static TextIndex of(Dossier dossier) {
		TextIndex index = new TextIndex();
		index.add(dossier);
		for (Iterator<EObject> all = dossier.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Element element) {
				index.add(element);
			}
		}
		return index;
	}

	private void add(Element element) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType().getInstanceClass() == String.class && !attribute.isMany() && element.eIsSet(attribute)) {
				add(new Text(element, new TextOrigin(String.valueOf(element.getId()), attribute.getName(), "", 0)));
			}
		}
		if (element instanceof NamedElement named) {
			named.getTranslations().stream().filter(t -> t.getFeature() != null && t.getLanguage() != null)
					.forEach(t -> add(new Text(element, new TextOrigin(String.valueOf(element.getId()), t.getFeature(), Text.language(t), 0))));
		}
	}

	private void add(Text text) {
		texts.put(TextMark.text(text.origin()), text);
	}

	/** The text that a mark is of; empty if the dossier does not have it any more. */
	public Optional<Text> find(TextMark mark) {
		return Optional.ofNullable(texts.get(mark.text()));
	}
}
