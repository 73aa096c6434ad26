// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.figures;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An exact rational number, always in lowest terms with a positive denominator. Means are kept as such, so that totals
 * come from unrounded means (rule 16).
 *
 * @param numerator   the numerator
 * @param denominator the denominator, not 0
 * @since 0.1
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
	/** 0. */
	public static final Fraction ZERO = of(0, 1);
	/** 1. */
	public static final Fraction ONE = of(1, 1);

	private static final int MOST_DECIMALS = 12;

	/** @throws ArithmeticException if the denominator is 0 */
	public Fraction {
		if (denominator.signum() == 0) {
			throw new ArithmeticException("A fraction's denominator is not 0.");
		}
		BigInteger divisor = numerator.gcd(denominator);
		if (denominator.signum() < 0) {
			divisor = divisor.negate();
		}
		if (!divisor.equals(BigInteger.ONE)) {
			numerator = numerator.divide(divisor);
			denominator = denominator.divide(divisor);
		}
	}

	/** A quotient of two whole numbers. */
	public static Fraction of(long numerator, long denominator) {
		return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
	}

	/**
	 * The exact value of a decimal number. Its exponent must be within reason, see
	 * {@link org.hyoka.core.text.Numbers#isReasonable(BigDecimal)}.
	 */
	public static Fraction of(BigDecimal value) {
		return value.scale() >= 0 ? new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
				: new Fraction(value.toBigIntegerExact(), BigInteger.ONE);
	}

	/** The sum of decimal numbers; 0 for none. */
	public static Fraction sum(Collection<BigDecimal> values) {
		return of(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
	}

	/** The sum. */
	public Fraction plus(Fraction other) {
		return new Fraction(numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
				denominator.multiply(other.denominator));
	}

	/** The difference. */
	public Fraction minus(Fraction other) {
		return plus(other.negate());
	}

	/** The product. */
	public Fraction times(Fraction other) {
		return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
	}

	/**
	 * The quotient.
	 *
	 * @throws ArithmeticException if the other one is 0
	 */
	public Fraction dividedBy(Fraction other) {
		return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
	}

	/** The same number with the other sign. */
	public Fraction negate() {
		return new Fraction(numerator.negate(), denominator);
	}

	/** The number without its sign. */
	public Fraction abs() {
		return signum() < 0 ? negate() : this;
	}

	/** -1, 0 or 1. */
	public int signum() {
		return numerator.signum();
	}

	/** Whether it is a whole number. */
	public boolean isWhole() {
		return denominator.equals(BigInteger.ONE);
	}

	/** Rounded half up (away from zero) to so many decimals (rule 1): 9/4 with 1 is 2.3. */
	public BigDecimal round(int decimals) {
		return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
	}

	/**
	 * As it is printed beside a limit that it is not: rounded to so many decimals, or to more where that makes it the limit (5.96 beside 6).
	 */
	public BigDecimal apart(BigDecimal limit, int decimals) {
		BigDecimal shown = round(decimals);
		if (compareTo(of(limit)) != 0) {
			for (int more = Math.max(0, decimals) + 1; shown.compareTo(limit) == 0 && more <= MOST_DECIMALS; more++) {
				shown = round(more);
			}
		}
		return shown;
	}

	/** As a decimal number to so many digits. */
	public BigDecimal toBigDecimal(MathContext context) {
		return new BigDecimal(numerator).divide(new BigDecimal(denominator), context);
	}

	@Override
	public int compareTo(Fraction other) {
		return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
	}

	/** Such as 9/4, or 2 for a whole number. */
	@Override
	public String toString() {
		return isWhole() ? numerator.toString() : numerator + "/" + denominator;
	}
}
