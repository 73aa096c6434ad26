// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the command line in one language. */
record CliText(Locale locale, ResourceBundle bundle) {
	/** In that language, else in English. */
	static CliText of(Locale locale) {
		return new CliText(locale, bundle("messages", locale));
	}

	/** One of our files of texts in that language, else in English; a bundle, as picocli takes its help from one. */
	static ResourceBundle bundle(String name, Locale locale) {
		return ResourceBundle.getBundle("org.hyoka.cli.app.internal." + name, locale,
				CliText.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** The sentence with its parts. */
	String get(String key, Object... parts) {
		return new MessageFormat(bundle.getString(key), locale).format(parts);
	}
}
