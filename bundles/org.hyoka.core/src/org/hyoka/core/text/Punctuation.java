// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import org.hyoka.core.internal.text.Messages;

/**
 * The marks of a language between and around words: its comma, colon and brackets. They stand with the other words in the
 * messages beside this class, so that a further language brings its own.
 *
 * @since 0.1
 */
public final class Punctuation {
	private Punctuation() {
	}

	/** Texts in a row: a, b; in Japanese a、b. */
	public static String list(Collection<String> texts, Locale locale) {
		return texts.stream().collect(Collectors.joining(between("list", locale)));
	}

	/** Sentences one after the other, with a blank between them where the language has blanks. */
	public static String sentences(Collection<String> texts, Locale locale) {
		return texts.stream().collect(Collectors.joining(between("sentences", locale)));
	}

	/** What stands after a word to explain it: “ (text)” with the blank before it, （text）; empty for a blank text. */
	public static String bracket(String text, Locale locale) {
		return text == null || text.isBlank() ? "" : say("bracket", locale, text);
	}

	/** A label before what it names: label: text; in Japanese label：text. */
	public static String labelled(String label, String text, Locale locale) {
		return say("labelled", locale, label, text);
	}

	/** A number before what it counts: A. name; in Japanese A．name. */
	public static String numbered(String number, String name, Locale locale) {
		return say("numbered", locale, number, name);
	}

	/** Words that the language writes with a blank between them, if it has blanks: name and place, an item and its part. */
	public static String spaced(String first, String second, Locale locale) {
		return say("spaced", locale, first, second);
	}

	private static String between(String key, Locale locale) {
		return say(key, locale, "", "");
	}

	private static String say(String key, Locale locale, Object... arguments) {
		return Messages.TEXT.phrase(key, arguments).in(locale);
	}
}
