// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.indicators;

import java.util.Optional;

import org.hyoka.core.figures.Fraction;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Projection;
import org.hyoka.model.hyoka.Target;

/**
 * Whether a forecast can reach a target (rules 11, 18): 20 件 at the end of 2022 and 4 件 a year come to 25 件 at the end of
 * fiscal 2023, which is short of 30 件.
 *
 * @param target        the target, which is not reached yet
 * @param projection    the forecast
 * @param base          the actual it grows from; empty where it states a value of its own
 * @param expected      what it comes to at the target's date, in the indicator's unit
 * @param reaches       whether that reaches the target
 * @param neededPerYear the growth per year that would; empty where no time is left or the forecast states no growth
 * @since 0.1
 */
public record Reach(Target target, Projection projection, Optional<Actual> base, Fraction expected, boolean reaches,
		Optional<Fraction> neededPerYear) {
}
