// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.derivation;

import java.util.Set;
import java.util.function.Function;

import org.hyoka.core.figures.Fraction;
import org.hyoka.core.text.Phrase;

/** A part of a formula. */
public sealed interface Node {
	/** Most binary digits of a numerator or denominator on the way. */
	int MOST_BITS = 20_000;

	/** Ends reading or computing; never leaves the API. */
	final class Failure extends RuntimeException {
		private static final long serialVersionUID = 1L;
		private final transient Phrase why;

		/** @param why the sentence for the reader */
		public Failure(Phrase why) {
			super(why.toString(), null, false, false);
			this.why = why;
		}

		/** The sentence for the reader. */
		public Phrase why() {
			return why;
		}
	}

	/** A number. */
	record Value(Fraction value, String text) implements Node {
	}

	/** A symbol. */
	record Symbol(String name) implements Node {
	}

	/** A minus before something. */
	record Minus(Node of) implements Node {
	}

	/** Two parts and what stands between them: one of {@code + - * /}. */
	record Operation(char sign, Node left, Node right) implements Node {
	}

	/** The value, with those of the symbols. */
	default Fraction value(Function<String, Fraction> symbols) {
		return switch (this) {
		case Value(Fraction value, String text) -> value;
		case Symbol(String name) -> symbols.apply(name);
		case Minus(Node of) -> of.value(symbols).negate();
		case Operation(char sign, Node left, Node right) ->
			bounded(compute(sign, left.value(symbols), right, right.value(symbols)));
		};
	}

	private static Fraction compute(char sign, Fraction a, Node right, Fraction b) {
		if (sign == '/' && b.signum() == 0) {
			throw new Failure(Parser.BOOK.phrase("divisionByZero", right.text()));
		}
		return switch (sign) {
		case '+' -> a.plus(b);
		case '-' -> a.minus(b);
		case '*' -> a.times(b);
		case '/' -> a.dividedBy(b);
		default -> throw new IllegalStateException("There is no operation " + sign + ".");
		};
	}

	private static Fraction bounded(Fraction value) {
		if (value.numerator().bitLength() > MOST_BITS || value.denominator().bitLength() > MOST_BITS) {
			throw new Failure(Parser.BOOK.phrase("tooLarge"));
		}
		return value;
	}

	/** Adds the symbols in it. */
	default void collect(Set<String> symbols) {
		switch (this) {
		case Value v -> {
			// a number has none
		}
		case Symbol(String name) -> symbols.add(name);
		case Minus(Node of) -> of.collect(symbols);
		case Operation(char sign, Node left, Node right) -> {
			left.collect(symbols);
			right.collect(symbols);
		}
		}
	}

	/** It as a formula again. */
	default String text() {
		return switch (this) {
		case Value(Fraction value, String text) -> text;
		case Symbol(String name) -> name;
		case Minus(Node of) -> "-" + of.text();
		case Operation(char sign, Node left, Node right) -> "(" + left.text() + " " + sign + " " + right.text() + ")";
		};
	}
}
