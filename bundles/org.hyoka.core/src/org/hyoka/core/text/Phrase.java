// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A label or sentence for a person, put into words when somebody reads it, in that reader's language. Made by
 * {@link PhraseBook#phrase(String, Object...)}; immutable, for any thread. Two phrases are equal if they say the same thing:
 * the same key with equal arguments, the same text, the name of the same object, whatever that is called by now.
 *
 * @since 0.1
 */
public final class Phrase {
	/**
	 * What is put into words when it is read. Equal to others that say the same, so best a record.
	 *
	 * @since 0.1
	 */
	@FunctionalInterface
	public interface Words {
		/** The words in a language that has them, else in English; never null. */
		String in(Locale locale);

		/** What they say whatever the language is, without saying where something stands; never null. */
		default String facts() {
			return in(Locale.ROOT);
		}
	}

	private record Same(String text) implements Words {
		@Override
		public String in(Locale locale) {
			return text;
		}
	}

	private record Row(List<Phrase> parts, boolean sentences) implements Words {
		@Override
		public String in(Locale locale) {
			List<String> texts = parts.stream().map(part -> part.in(locale)).toList();
			return sentences ? Punctuation.sentences(texts, locale) : Punctuation.list(texts, locale);
		}

		@Override
		public String facts() {
			return parts.stream().map(Phrase::facts).collect(Collectors.joining("\u001f", "[", "]"));
		}
	}

	private final Words words;

	private Phrase(Words words) {
		this.words = Objects.requireNonNull(words);
	}

	/** What is put into words when it is read. */
	public static Phrase of(Words words) {
		return new Phrase(words);
	}

	/**
	 * The same text in all languages, such as a name.
	 *
	 * @throws NullPointerException if there is none
	 */
	public static Phrase same(String text) {
		return new Phrase(new Same(Objects.requireNonNull(text)));
	}

	/** Several in a row, with the language's comma between them; empty for none. */
	public static Phrase list(List<Phrase> parts) {
		return parts.size() == 1 ? parts.getFirst() : new Phrase(new Row(List.copyOf(parts), false));
	}

	/** Several sentences one after the other; empty for none. */
	public static Phrase sentences(List<Phrase> parts) {
		return parts.size() == 1 ? parts.getFirst() : new Phrase(new Row(List.copyOf(parts), true));
	}

	/** The text for a reader's language, as far as there is one, else in English. */
	public String in(Locale locale) {
		return words.in(locale);
	}

	/** The text for a BCP 47 tag such as {@code ja} or {@code en-GB}. */
	public String in(String language) {
		return in(Locale.forLanguageTag(language));
	}

	/**
	 * What it says, so that two can be held against each other later: the key with its arguments, names as they are written now, and
	 * nothing about where an object stands. The wording of a key, which a release may change, does not count. Not for people to read.
	 */
	public String facts() {
		return words.facts();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Phrase phrase && phrase.words.equals(words);
	}

	@Override
	public int hashCode() {
		return words.hashCode();
	}

	/** The English text. */
	@Override
	public String toString() {
		return in(Locale.ENGLISH);
	}
}
