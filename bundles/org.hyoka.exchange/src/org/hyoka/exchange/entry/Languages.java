// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.entry;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/**
 * The languages that a dossier is written in: what is stored is a tag, such as {@code ja}; what is read and typed are words.
 *
 * @since 0.1
 */
public final class Languages {
	/** The tags of the languages that reports are written in. */
	public static final List<String> KNOWN = List.of("ja", "en");

	private Languages() {
	}

	/** Whether an attribute holds the tag of a language. */
	public static boolean isFor(EAttribute attribute) {
		return attribute == Literals.DOSSIER__LANGUAGE || attribute == Literals.TRANSLATION__LANGUAGE;
	}

	/** The tag of a language that is named by its tag or in words: in its own, or in those of the program. */
	public static String tag(String word) {
		String looked = word.strip();
		return KNOWN.stream().filter(tag -> Stream.of(tag, word(tag), Locale.forLanguageTag(tag).getDisplayName())
				.anyMatch(looked::equalsIgnoreCase)).findFirst().orElse(looked);
	}

	/** A language in its own words. */
	public static String word(String tag) {
		Locale language = Locale.forLanguageTag(tag);
		String word = language.getDisplayName(language);
		return word.isEmpty() ? tag : word;
	}
}
