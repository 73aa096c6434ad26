// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.indicators;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.core.text.Amounts;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.Unit;

/**
 * Units of targets and actuals: their own where they have one, since a unit may change over the years, else the indicator's. Values of
 * different units are held against each other only where the units convert.
 *
 * @since 0.1
 */
public final class IndicatorUnits {
	private IndicatorUnits() {
	}

	/** The unit of a target's value, or null. */
	public static Unit of(Target target) {
		return target.getUnit() != null ? target.getUnit() : indicators(target);
	}

	/** The unit of an actual's value, or null. */
	public static Unit of(Actual actual) {
		return actual.getUnit() != null ? actual.getUnit() : indicators(actual);
	}

	private static Unit indicators(EObject part) {
		return part.eContainer() instanceof Indicator indicator ? indicator.getUnit() : null;
	}

	/** An actual's value in the unit of a target; empty where it has none within reason, or the units do not convert. */
	public static Optional<BigDecimal> value(Actual actual, Target target) {
		return in(actual.getValue(), of(actual), of(target));
	}

	/** A target's value in the unit of another one. */
	public static Optional<BigDecimal> value(Target target, Target other) {
		return in(target.getValue(), of(target), of(other));
	}

	/** An actual's value in the unit of another one. */
	public static Optional<BigDecimal> value(Actual actual, Actual other) {
		return in(actual.getValue(), of(actual), of(other));
	}

	private static Optional<BigDecimal> in(BigDecimal value, Unit unit, Unit wanted) {
		return value == null || !Numbers.isReasonable(value) ? Optional.empty()
				: unit == wanted ? Optional.of(value) : Amounts.convert(value, unit, wanted);
	}
}
