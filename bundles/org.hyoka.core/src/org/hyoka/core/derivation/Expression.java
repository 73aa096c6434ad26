// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.derivation;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hyoka.core.figures.Fraction;
import org.hyoka.core.internal.derivation.Node;
import org.hyoka.core.internal.derivation.Node.Failure;
import org.hyoka.core.internal.derivation.Parser;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Parsed;

/**
 * Arithmetic over symbols: {@code + - * /} (also × and ÷), brackets, numbers without exponent (a % behind one means
 * hundredths) and symbols in Latin or Japanese letters, digits and underscores. Width does not matter. Nothing else can be
 * written, so that a formula from a stranger's dossier does no harm: it is at most {@value #MAX_LENGTH} characters long,
 * {@value #MAX_DEPTH} brackets or signs deep, and numbers have at most 40 digits.
 *
 * @since 0.1
 */
public final class Expression {
	/** Most characters of a formula. */
	public static final int MAX_LENGTH = 2000;
	/** Most brackets and signs inside each other. */
	public static final int MAX_DEPTH = 64;
	private final String text;
	private final Node root;
	private final Set<String> symbols = new TreeSet<>();

	private Expression(String text, Node root) {
		this.text = text;
		this.root = root;
		root.collect(symbols);
	}

	/** Reads a formula; what is wrong is said with its place, counted in characters from 1. */
	public static Parsed<Expression> parse(String text) {
		try {
			return Parsed.of(new Expression(text, new Parser(text).parse()));
		} catch (Failure e) {
			return Parsed.failed(e.why());
		}
	}

	/** A symbol as it is compared: half width, without blanks at its ends. */
	public static String symbol(String written) {
		return Numbers.toHalfWidth(written).strip();
	}

	/** The symbols in it, in half width, sorted. */
	public Set<String> symbols() {
		return Collections.unmodifiableSet(symbols);
	}

	/**
	 * Its exact value.
	 *
	 * @param values one per symbol; more do no harm
	 * @return a sentence where a symbol has no value, a divisor is 0 or a number grows beyond all bounds
	 */
	public Parsed<Fraction> evaluate(Map<String, Fraction> values) {
		Map<String, Fraction> known = values.entrySet().stream()
				.collect(Collectors.toMap(e -> symbol(e.getKey()), Map.Entry::getValue, (a, b) -> a));
		Set<String> unknown = new TreeSet<>(symbols);
		unknown.removeAll(known.keySet());
		if (!unknown.isEmpty()) {
			return Parsed.failed(Parser.BOOK.phrase("unknownSymbols", String.join(", ", unknown)));
		}
		Function<String, Fraction> lookup = known::get;
		try {
			return Parsed.of(root.value(lookup));
		} catch (Failure e) {
			return Parsed.failed(e.why());
		}
	}

	/** The formula as it was written. */
	@Override
	public String toString() {
		return text;
	}
}
