// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.indicators.Achievement;
import org.hyoka.core.indicators.Achievement.Status;
import org.hyoka.core.indicators.IndicatorUnits;
import org.hyoka.core.indicators.Requirement;
import org.hyoka.model.hyoka.Accumulation;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Target;

/** Judges one target as of one day (rule 4), by the actuals whose units convert to its own. */
final class TargetJudge {
	private final Indicator indicator;
	private final LocalDate asOf;
	private final List<Actual> actuals;
	private final Target target;
	private final Requirement requirement;

	/** @param known the indicator's actuals up to that day, earliest first */
	TargetJudge(Indicator indicator, LocalDate asOf, List<Actual> known, Target target) {
		this.indicator = indicator;
		this.asOf = asOf;
		this.actuals = known.stream().filter(a -> IndicatorUnits.value(a, target).isPresent()).toList();
		this.target = target;
		this.requirement = Requirement.of(target);
	}

	Achievement judge() {
		LocalDate due = target.getDue().lastDay();
		boolean overdue = due.isBefore(asOf);
		Optional<Actual> before = last(due, LocalDate.MIN);
		Optional<Actual> inTime = last(due, due.minusYears(1));
		Optional<Actual> speaks = lasts() ? before : inTime;
		boolean reached = speaks.isPresent() && holds(speaks.get());
		if (reached && (overdue || isSettledEarly())) {
			return result(Status.ACHIEVED, speaks, overdue);
		}
		if (!overdue) {
			return result(before.isPresent() ? Status.IN_PROGRESS : Status.NOT_YET_DUE, before, false);
		}
		if (inTime.isPresent()) {
			return result(Status.NOT_ACHIEVED, inTime, true);
		}
		return overdueWithoutActual(due, before);
	}

	/** Whether a value holds in later years, too; where it is not stated how values add up, it speaks for its own year only. */
	private boolean lasts() {
		return indicator.getAccumulation() == Accumulation.CUMULATIVE || indicator.getAccumulation() == Accumulation.SNAPSHOT;
	}

	/** A cumulative count cannot fall again; a value at a point in time has been shown. */
	private boolean isSettledEarly() {
		return indicator.getAccumulation() == Accumulation.SNAPSHOT || requirement.upward();
	}

	private Achievement overdueWithoutActual(LocalDate due, Optional<Actual> before) {
		Optional<Actual> after = actuals.stream().filter(a -> day(a).isAfter(due)).findFirst();
		boolean stillShort = indicator.getAccumulation() == Accumulation.CUMULATIVE && requirement.upward() && after.isPresent()
				&& !holds(after.get());
		return stillShort ? result(Status.NOT_ACHIEVED, after, true)
				: result(Status.NOT_REPORTED, before, true);
	}

	/** The last actual after one day and at or before another. */
	private Optional<Actual> last(LocalDate atOrBefore, LocalDate after) {
		return actuals.reversed().stream().filter(a -> !day(a).isAfter(atOrBefore) && day(a).isAfter(after)).findFirst();
	}

	private Achievement result(Status status, Optional<Actual> actual, boolean overdue) {
		boolean missed = status == Status.NOT_ACHIEVED || status == Status.NOT_REPORTED;
		Optional<Actual> later = !missed ? Optional.empty()
				: actuals.stream().filter(a -> day(a).isAfter(target.getDue().lastDay())
						&& holds(a)).findFirst();
		return new Achievement(target, status, actual, requirement, actual.flatMap(a -> AchievementCalculator.rate(value(a), target, requirement)),
				later,
				overdue);
	}

	private boolean holds(Actual actual) {
		return requirement.holds(value(actual), target.getValue());
	}

	private BigDecimal value(Actual actual) {
		return IndicatorUnits.value(actual, target).orElseThrow();
	}

	private static LocalDate day(Actual actual) {
		return actual.getAsOf().lastDay();
	}
}
