// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.derivation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.figures.Fraction;
import org.hyoka.core.figures.StatedComparison;
import org.hyoka.core.figures.StatedFigures;
import org.hyoka.core.figures.Verdict;
import org.hyoka.core.text.Amounts;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Derivation;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Unit;

/** Compares a computed result with what sources print (rule 13). */
public final class PrintedResults {
	private PrintedResults() {
	}

	/** One per printed result. */
	public static List<StatedComparison> of(Derivation derivation, Optional<Fraction> value) {
		List<StatedComparison> result = new ArrayList<>();
		for (StatedFigure stated : derivation.getStated()) {
			if (stated.getMeasure() == StatedMeasure.DERIVED || stated.getMeasure() == StatedMeasure.VALUE) {
				result.add(compare(stated, derivation, value));
			}
		}
		return result;
	}

	private static StatedComparison compare(StatedFigure stated, Derivation derivation, Optional<Fraction> value) {
		BigDecimal printed = StatedFigures.printed(stated);
		Unit unit = derivation.getUnit();
		Unit printedUnit = stated.getUnit() == null ? unit : stated.getUnit();
		if (value.isEmpty() || printed == null || !Numbers.isReasonable(printed)
				|| !Amounts.convertible(printedUnit, unit)) {
			return StatedFigures.compare(stated, derivation, value.map(v -> v.round(6)).orElse(null), unit);
		}
		Fraction factor = Fraction.of(Amounts.factor(printedUnit)).dividedBy(Fraction.of(Amounts.factor(unit)));
		Fraction exactPrinted = Fraction.of(printed).times(factor);
		Fraction last = Fraction.of(BigDecimal.ONE.scaleByPowerOfTen(-printed.scale())).times(factor);
		Fraction gap = exactPrinted.minus(value.get());
		boolean near = gap.abs().times(Fraction.of(2, 1)).compareTo(last) <= 0;
		int decimals = Math.clamp(printed.scale() + 2, 2, 20);
		boolean cutOff = gap.abs().compareTo(last) < 0 && value.get().signum() == -gap.signum();
		Verdict verdict = gap.signum() == 0 ? Verdict.EQUAL
				: near || cutOff ? Verdict.ROUNDING
						: StatedFigures.excuse(stated).verdict(exactPrinted.round(decimals), value.get().round(decimals), last.round(decimals + 1),
								unit);
		return new StatedComparison.OfNumbers(stated, derivation, exactPrinted.round(decimals),
				value.get().round(decimals), Optional.ofNullable(unit), gap.round(decimals), last.round(decimals + 1), 1, 0,
				verdict);
	}
}
