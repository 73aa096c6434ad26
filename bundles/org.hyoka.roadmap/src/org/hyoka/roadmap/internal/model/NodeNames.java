// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.model;

import java.util.Locale;
import java.util.Optional;

import org.hyoka.core.naming.Naming;
import org.hyoka.core.naming.Translations;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.roadmap.Roadmap;

/** Titles of drawings, and names by themselves; what parts of a roadmap go by says {@link Naming}. */
public final class NodeNames {
	private NodeNames() {
	}

	/** A roadmap with the undertaking it belongs to, where both have names. */
	public static String of(Roadmap roadmap, Locale locale) {
		String own = name(roadmap, locale);
		if (roadmap.eContainer() instanceof Undertaking undertaking) {
			String owner = Optional.ofNullable(undertaking.getCode()).map(code -> code + ' ').orElse("") + Naming.shortName(undertaking, locale);
			return own.isEmpty() ? owner.strip() : (owner.strip() + (locale.getLanguage().equals("ja") ? "　" : " – ") + own).strip();
		}
		return own;
	}

	/** Any name in a language; empty if there is none. */
	public static String name(NamedElement element, Locale locale) {
		return element == null ? "" : Translations.of(element, locale).strip();
	}
}
