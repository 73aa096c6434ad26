// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text;

import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading a text that a person wrote: a value, or a sentence that says what is wrong with it.
 *
 * @param <T> type of the value
 * @since 0.1
 */
public sealed interface Parsed<T> {
	/**
	 * It was understood.
	 *
	 * @param <T> type of the value
	 * @param get the value, not null
	 */
	record Read<T>(T get) implements Parsed<T> {
	}

	/**
	 * It was not understood.
	 *
	 * @param <T> type of the value that was expected
	 * @param why what is wrong and what to write instead
	 */
	record Unreadable<T>(Phrase why) implements Parsed<T> {
	}

	/** The value as understood. */
	static <T> Parsed<T> of(T value) {
		return new Read<>(value);
	}

	/** A failure with its sentence. */
	static <T> Parsed<T> failed(Phrase why) {
		return new Unreadable<>(why);
	}

	/** The value, if it was understood. */
	default Optional<T> value() {
		return switch (this) {
		case Read<T>(T value) -> Optional.of(value);
		case Unreadable<T>(Phrase why) -> Optional.empty();
		};
	}

	/** The sentence, if it was not understood. */
	default Optional<Phrase> problem() {
		return switch (this) {
		case Read<T>(T value) -> Optional.empty();
		case Unreadable<T>(Phrase why) -> Optional.of(why);
		};
	}

	/** Whether it was understood. */
	default boolean isRead() {
		return this instanceof Read;
	}

	/**
	 * The value.
	 *
	 * @throws IllegalArgumentException with the English sentence, if it was not understood
	 */
	default T orElseThrow() {
		return switch (this) {
		case Read<T>(T value) -> value;
		case Unreadable<T>(Phrase why) -> throw new IllegalArgumentException(why.english());
		};
	}

	/** The value changed by a function; a failure stays. */
	default <U> Parsed<U> map(Function<? super T, ? extends U> function) {
		return switch (this) {
		case Read<T>(T value) -> of(function.apply(value));
		case Unreadable<T>(Phrase why) -> failed(why);
		};
	}

	/** The value read further by a function; a failure stays. */
	default <U> Parsed<U> flatMap(Function<? super T, Parsed<U>> function) {
		return switch (this) {
		case Read<T>(T value) -> function.apply(value);
		case Unreadable<T>(Phrase why) -> failed(why);
		};
	}
}
