// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.templates;

import java.util.Locale;

/** Name and description of a template in both languages. */
record TemplateText(String name, String nameEnglish, String description, String descriptionEnglish) {
	String name(Locale locale) {
		return japanese(locale) ? name : nameEnglish;
	}

	String description(Locale locale) {
		return japanese(locale) ? description : descriptionEnglish;
	}

	private static boolean japanese(Locale locale) {
		return locale.getLanguage().equals(Locale.JAPANESE.getLanguage());
	}
}
