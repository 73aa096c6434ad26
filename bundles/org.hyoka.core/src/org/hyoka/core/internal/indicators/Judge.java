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
import org.hyoka.core.indicators.Achievement.Status;
import org.hyoka.core.indicators.TargetTest;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Accumulation;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Target;

/** Judges the targets of one indicator as of one day (rule 4). */
public final class Judge {
	private final Indicator indicator;
	private final LocalDate asOf;
	private final List<Actual> actuals;

	/** Sorts the actuals up to that day, earliest first. */
	public Judge(Indicator indicator, LocalDate asOf) {
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

	/** The last actual that is known. */
	public Optional<Actual> latest() {
		return actuals.isEmpty() ? Optional.empty() : Optional.of(actuals.getLast());
	}

	/** Judges one target. */
	public Achievement judge(Target target) {
		TargetTest test = TargetTest.of(target);
		LocalDate due = target.getDue().lastDay();
		boolean overdue = due.isBefore(asOf);
		Optional<Actual> before = last(due, LocalDate.MIN);
		Optional<Actual> inTime = last(due, due.minusYears(1));
		boolean annual = indicator.getAccumulation() == Accumulation.ANNUAL;
		Optional<Actual> speaks = annual ? inTime : before;
		boolean reached = speaks.isPresent() && test.holds(speaks.get().getValue(), target.getValue());
		if (reached && (overdue || isSettledEarly(test))) {
			return result(target, Status.ACHIEVED, speaks, test, overdue);
		}
		if (!overdue) {
			return result(target, before.isPresent() ? Status.IN_PROGRESS : Status.NOT_YET_DUE, before, test, false);
		}
		if (inTime.isPresent()) {
			return result(target, Status.NOT_ACHIEVED, inTime, test, true);
		}
		return overdueWithoutActual(target, test, due, before);
	}

	/** A cumulative count cannot fall again; a value at a point in time has been shown. */
	private boolean isSettledEarly(TargetTest test) {
		return indicator.getAccumulation() == Accumulation.SNAPSHOT || test.upward();
	}

	private Achievement overdueWithoutActual(Target target, TargetTest test, LocalDate due, Optional<Actual> before) {
		Optional<Actual> after = actuals.stream().filter(a -> day(a).isAfter(due)).findFirst();
		boolean stillShort = indicator.getAccumulation() == Accumulation.CUMULATIVE && test.upward() && after.isPresent()
				&& !test.holds(after.get().getValue(), target.getValue());
		return stillShort ? result(target, Status.NOT_ACHIEVED, after, test, true)
				: result(target, Status.NOT_REPORTED, before, test, true);
	}

	/** The last actual after one day and at or before another. */
	private Optional<Actual> last(LocalDate atOrBefore, LocalDate after) {
		return actuals.reversed().stream().filter(a -> !day(a).isAfter(atOrBefore) && day(a).isAfter(after)).findFirst();
	}

	private Achievement result(Target target, Status status, Optional<Actual> actual, TargetTest test, boolean overdue) {
		boolean missed = status == Status.NOT_ACHIEVED || status == Status.NOT_REPORTED;
		Optional<Actual> later = !missed ? Optional.empty()
				: actuals.stream().filter(a -> day(a).isAfter(target.getDue().lastDay())
						&& test.holds(a.getValue(), target.getValue())).findFirst();
		return new Achievement(target, status, actual, test, actual.flatMap(a -> rate(a.getValue(), target, test)), later,
				overdue);
	}

	/** Actual by target, or target by actual where less is better. */
	public static Optional<Fraction> rate(BigDecimal actual, Target target, TargetTest test) {
		BigDecimal goal = target.getValue();
		if (test.upward()) {
			return goal.signum() > 0 && actual.signum() >= 0
					? Optional.of(Fraction.of(actual).dividedBy(Fraction.of(goal)))
					: Optional.empty();
		}
		return actual.signum() > 0 && goal.signum() > 0 ? Optional.of(Fraction.of(goal).dividedBy(Fraction.of(actual)))
				: Optional.empty();
	}
}
