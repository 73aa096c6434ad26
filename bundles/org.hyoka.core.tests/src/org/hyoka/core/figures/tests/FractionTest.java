// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.figures.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Random;

import org.hyoka.core.figures.Fraction;
import org.junit.jupiter.api.Test;

class FractionTest {
	@Test
	void halvesAreRoundedUpAwayFromZero() {
		assertThat(Fraction.of(9, 4).round(1)).isEqualTo(new BigDecimal("2.3"));
		assertThat(Fraction.of(-9, 4).round(1)).isEqualTo(new BigDecimal("-2.3"));
		assertThat(Fraction.of(11, 5).round(1)).isEqualTo(new BigDecimal("2.2"));
		assertThat(Fraction.of(5, 2).round(0)).isEqualTo(new BigDecimal("3"));
	}

	@Test
	void aFractionIsKeptInLowestTerms() {
		assertThat(Fraction.of(6, -4)).isEqualTo(Fraction.of(-3, 2)).hasToString("-3/2");
		assertThat(Fraction.of(new BigDecimal("54.0"))).isEqualTo(Fraction.of(54, 1)).hasToString("54");
		assertThat(Fraction.of(new BigDecimal("1E+3"))).isEqualTo(Fraction.of(1000, 1));
		assertThat(Fraction.of(0, -7)).isEqualTo(Fraction.ZERO);
		assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
	}

	@Test
	void arithmeticIsExact() {
		Random random = new Random(4);
		for (int i = 0; i < 2000; i++) {
			Fraction a = any(random);
			Fraction b = any(random);
			assertThat(a.plus(b).minus(b)).isEqualTo(a);
			assertThat(a.plus(b)).isEqualTo(b.plus(a));
			if (b.signum() != 0) {
				assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
				assertThat(a.dividedBy(b).compareTo(Fraction.ZERO)).isEqualTo(a.signum() * b.signum());
			}
			assertThat(a.compareTo(b)).isEqualTo(-b.compareTo(a)).isEqualTo(a.minus(b).signum());
		}
	}

	private static Fraction any(Random random) {
		return Fraction.of(random.nextInt(2001) - 1000, 1 + random.nextInt(50));
	}

	@Test
	void aSumOfDecimalsIsExact() {
		assertThat(Fraction.sum(List.of(new BigDecimal("0.1"), new BigDecimal("0.2")))).isEqualTo(Fraction.of(3, 10));
		assertThat(Fraction.sum(List.of())).isEqualTo(Fraction.ZERO);
		assertThat(Fraction.of(1, 3).toBigDecimal(new MathContext(4))).isEqualTo(new BigDecimal("0.3333"));
	}
}
