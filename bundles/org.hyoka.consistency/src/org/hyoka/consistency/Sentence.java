// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;

/**
 * What a finding says. The objects in it are named when it is read, not when it was found: so a finding below a project
 * stays the same finding, and reads right, when somebody renames the project.
 *
 * @since 0.1
 */
public final class Sentence {
	/** Something in a sentence that is put into words when it is read. */
	public interface Part {
		/** Its words now. */
		Phrase phrase();
	}

	private record Name(EObject object) implements Part {
		@Override
		public Phrase phrase() {
			return Naming.inSentence(object);
		}
	}

	private record Where(EObject object) implements Part {
		@Override
		public Phrase phrase() {
			return Naming.where(object);
		}
	}

	private record Many(List<Part> parts) implements Part {
		@Override
		public Phrase phrase() {
			List<Phrase> words = parts.stream().map(Part::phrase).toList();
			return new Phrase(words.stream().map(Phrase::english).collect(Collectors.joining(", ")),
					words.stream().map(Phrase::japanese).collect(Collectors.joining("、")));
		}
	}

	private record Fixed(Phrase phrase) implements Part {
	}

	private record Filled(PhraseBook book, String key, List<Object> arguments) implements Part {
		@Override
		public Phrase phrase() {
			return book.phrase(key, arguments.stream().map(a -> a instanceof Part part ? part.phrase() : a).toArray());
		}
	}

	private final Part whole;

	private Sentence(Part whole) {
		this.whole = whole;
	}

	/**
	 * A phrase of a book with its places filled.
	 *
	 * @param arguments parts and phrases in their language, all else as its text form, nothing as a dash
	 * @throws IllegalArgumentException if the book has no such key
	 */
	public static Sentence of(PhraseBook book, String key, Object... arguments) {
		return new Sentence(part(book, key, arguments));
	}

	/** Words that never change. */
	public static Sentence of(Phrase words) {
		return new Sentence(new Fixed(words));
	}

	/** A filled phrase inside another sentence. */
	public static Part part(PhraseBook book, String key, Object... arguments) {
		if (!book.keys().contains(key)) {
			throw new IllegalArgumentException("There is no phrase “" + key + "”.");
		}
		return new Filled(book, key, Stream.of(arguments).map(a -> a == null ? "-" : a).toList());
	}

	/** What an object is called, see {@link Naming#inSentence(EObject)}. */
	public static Part name(EObject object) {
		return new Name(object);
	}

	/** Where an object stands, see {@link Naming#where(EObject)}. */
	public static Part where(EObject object) {
		return new Where(Objects.requireNonNull(object));
	}

	/** Several parts in a row. */
	public static Part list(List<? extends Part> parts) {
		return new Many(List.copyOf(parts));
	}

	/** What it says now, in both languages. */
	public Phrase phrase() {
		return whole.phrase();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Sentence sentence && sentence.whole.equals(whole);
	}

	@Override
	public int hashCode() {
		return whole.hashCode();
	}

	@Override
	public String toString() {
		return phrase().english();
	}
}
