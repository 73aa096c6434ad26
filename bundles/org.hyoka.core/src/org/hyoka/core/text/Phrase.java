// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text;

import java.util.Locale;
import java.util.Objects;

/**
 * A label or sentence for a person, in both languages of the workbench.
 *
 * @param english  the English text
 * @param japanese the Japanese text
 * @since 0.1
 */
public record Phrase(String english, String japanese) {
	/** @throws NullPointerException if a text is missing */
	public Phrase {
		Objects.requireNonNull(english);
		Objects.requireNonNull(japanese);
	}

	/** The same text in both languages, such as a name. */
	public static Phrase same(String text) {
		return new Phrase(text, text);
	}

	/** The text for a locale: Japanese for Japanese, English for all others. */
	public String in(Locale locale) {
		return in(locale.getLanguage());
	}

	/** The text for a BCP 47 tag such as {@code ja} or {@code en-GB}. */
	public String in(String language) {
		return language.equals("ja") || language.startsWith("ja-") ? japanese : english;
	}

	/** The English text. */
	@Override
	public String toString() {
		return english;
	}
}
