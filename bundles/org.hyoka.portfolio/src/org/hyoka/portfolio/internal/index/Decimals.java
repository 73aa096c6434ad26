// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import java.math.BigDecimal;
import java.math.MathContext;

/** Decimal numbers out of binary ones: what the last bits cannot say is rounded away, so that 0.1 + 0.2 is 0.3 in whatever order it is added. */
final class Decimals {
	private static final MathContext CERTAIN = new MathContext(12);

	private Decimals() {
	}

	static BigDecimal of(double number) {
		BigDecimal rounded = new BigDecimal(number).round(CERTAIN).stripTrailingZeros();
		return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
	}
}
