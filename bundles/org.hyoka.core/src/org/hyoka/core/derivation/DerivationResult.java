// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.derivation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.hyoka.core.figures.Fraction;
import org.hyoka.core.figures.StatedComparison;
import org.hyoka.core.internal.derivation.Parser;
import org.hyoka.core.internal.derivation.PrintedResults;
import org.hyoka.core.text.Amounts;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Parsed;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Assumption;
import org.hyoka.model.hyoka.Derivation;

/**
 * What a derivation comes to (rule 13). Assumptions count in base units (11.6兆円 as 11,600,000,000,000 yen, 9% as 0.09),
 * and the result is given in the derivation's unit; so a formula says market * share / cost, whatever the units are.
 *
 * @param derivation the derivation
 * @param value      the exact result in the derivation's unit, or a sentence that says why there is none
 * @param unknown    symbols of the formula that no assumption gives a value
 * @param unused     assumptions that the formula does not use
 * @param stated     what sources printed as the result, beside it
 * @since 0.1
 */
public record DerivationResult(Derivation derivation, Parsed<Fraction> value, List<String> unknown,
		List<Assumption> unused, List<StatedComparison> stated) {
	/** Keeps the lists from changing. */
	public DerivationResult {
		unknown = List.copyOf(unknown);
		unused = List.copyOf(unused);
		stated = List.copyOf(stated);
	}

	/** Computes a derivation. */
	public static DerivationResult of(Derivation derivation) {
		Parsed<Expression> formula = Expression.parse(derivation.getExpression());
		Set<String> unknown = new TreeSet<>(formula.value().map(Expression::symbols).orElse(Set.of()));
		List<Assumption> unused = new ArrayList<>();
		for (Assumption assumption : derivation.getAssumptions()) {
			String symbol = assumption.getSymbol() == null ? "" : Expression.symbol(assumption.getSymbol());
			boolean used = formula.value().map(f -> f.symbols().contains(symbol)).orElse(true);
			unknown.remove(symbol);
			if (!used) {
				unused.add(assumption);
			}
		}
		Parsed<Fraction> value = formula.flatMap(f -> values(derivation, f).flatMap(f::evaluate))
				.map(v -> v.dividedBy(Fraction.of(Amounts.factor(derivation.getUnit()))));
		return new DerivationResult(derivation, value, List.copyOf(unknown), unused,
				PrintedResults.of(derivation, value.value()));
	}

	private static Parsed<Map<String, Fraction>> values(Derivation derivation, Expression formula) {
		Map<String, Fraction> values = new HashMap<>();
		for (Assumption assumption : derivation.getAssumptions()) {
			String symbol = assumption.getSymbol() == null ? "" : Expression.symbol(assumption.getSymbol());
			if (!formula.symbols().contains(symbol)) {
				continue;
			}
			Optional<Phrase> problem = problem(assumption, symbol, values.containsKey(symbol));
			if (problem.isPresent()) {
				return Parsed.failed(problem.get());
			}
			values.put(symbol, Fraction.of(Amounts.toBase(assumption.getValue(), assumption.getUnit())));
		}
		return Parsed.of(values);
	}

	private static Optional<Phrase> problem(Assumption assumption, String symbol, boolean twice) {
		String key = twice ? "twice" : assumption.getValue() == null ? "noValue"
				: Numbers.isReasonable(assumption.getValue()) ? "" : "unreasonable";
		return key.isEmpty() ? Optional.empty() : Optional.of(Parser.BOOK.phrase(key, symbol));
	}

	/** The result, half up to so many decimals. */
	public Optional<BigDecimal> rounded(int decimals) {
		return value.value().map(v -> v.round(decimals));
	}
}
