// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.figures.Fraction;
import org.hyoka.core.indicators.Achievement;
import org.hyoka.core.indicators.IndicatorUnits;
import org.hyoka.core.indicators.Requirement;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Target;

/** Judges the targets of one indicator as of one day (rule 4). */
public final class AchievementCalculator {
	private final Indicator indicator;
	private final LocalDate asOf;
	private final List<Actual> actuals;

	/** Sorts the actuals up to that day, earliest first. */
	public AchievementCalculator(Indicator indicator, LocalDate asOf) {
		this.indicator = indicator;
		this.asOf = asOf;
		List<Actual> known = new ArrayList<>();
		for (Actual actual : indicator.getActuals()) {
			if (isReasonable(actual.getValue()) && actual.getAsOf() != null && !day(actual).isAfter(asOf)) {
				known.add(actual);
			}
		}
		known.sort(Comparator.comparing(Actual::getAsOf));
		this.actuals = known;
	}

	/** Whether a target has a value within reason and a date. */
	public static boolean canBeJudged(Target target) {
		return isReasonable(target.getValue()) && target.getDue() != null;
	}

	private static boolean isReasonable(BigDecimal value) {
		return value != null && Numbers.isReasonable(value);
	}

	private static LocalDate day(Actual actual) {
		return actual.getAsOf().lastDay();
	}

	/** The last actual that is known in a unit that converts to a target's. */
	public Optional<Actual> latest(Target target) {
		return actuals.reversed().stream().filter(a -> IndicatorUnits.value(a, target).isPresent()).findFirst();
	}

	/** Judges one target; actuals in units that do not convert to the target's say nothing of it. */
	public Achievement judge(Target target) {
		return new TargetJudge(indicator, asOf, actuals, target).judge();
	}

	/** Actual by target, or target by actual where less is better. */
	public static Optional<Fraction> rate(BigDecimal actual, Target target, Requirement requirement) {
		BigDecimal goal = target.getValue();
		if (requirement.upward()) {
			return goal.signum() > 0 && actual.signum() >= 0
					? Optional.of(Fraction.of(actual).dividedBy(Fraction.of(goal)))
					: Optional.empty();
		}
		return actual.signum() > 0 && goal.signum() > 0 ? Optional.of(Fraction.of(goal).dividedBy(Fraction.of(actual)))
				: Optional.empty();
	}
}
