// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.naming;

import java.util.Locale;
import java.util.Optional;

import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Translation;

/**
 * Texts of things in the reader's language, as far as the dossier has them.
 *
 * @since 0.1
 */
public final class Translations {
	private Translations() {
	}

	/** The name in that language, where the element has a translation, else its name; never null. */
	public static String of(NamedElement element, Locale locale) {
		return translation(element, "name", locale).orElse(element.getName() == null ? "" : element.getName());
	}

	/**
	 * A feature's text in that language, where the element has a translation.
	 *
	 * @param element the element
	 * @param feature name of the feature, such as {@code name}
	 * @param locale  the language
	 */
	public static Optional<String> translation(NamedElement element, String feature, Locale locale) {
		if (!element.eIsSet(Literals.NAMED_ELEMENT__TRANSLATIONS)) { // to ask for the list would make one
			return Optional.empty();
		}
		for (Translation translation : element.getTranslations()) {
			if (feature.equals(translation.getFeature()) && translation.getLanguage() != null
					&& Locale.forLanguageTag(translation.getLanguage()).getLanguage().equals(locale.getLanguage())
					&& translation.getText() != null && !translation.getText().isEmpty()) {
				return Optional.of(translation.getText());
			}
		}
		return Optional.empty();
	}
}
