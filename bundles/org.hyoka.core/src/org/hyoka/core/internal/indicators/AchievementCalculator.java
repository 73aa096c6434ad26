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
import org.hyoka.core.indicators.Requirement;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Accumulation;
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

	/** The last actual that is known. */
	public Optional<Actual> latest() {
		return actuals.isEmpty() ? Optional.empty() : Optional.of(actuals.getLast());
	}

	/** Judges one target. */
	public Achievement judge(Target target) {
		Requirement requirement = Requirement.of(target);
		LocalDate due = target.getDue().lastDay();
		boolean overdue = due.isBefore(asOf);
		Optional<Actual> before = last(due, LocalDate.MIN);
		Optional<Actual> inTime = last(due, due.minusYears(1));
		boolean annual = indicator.getAccumulation() == Accumulation.ANNUAL;
		Optional<Actual> speaks = annual ? inTime : before;
		boolean reached = speaks.isPresent() && requirement.holds(speaks.get().getValue(), target.getValue());
		if (reached && (overdue || isSettledEarly(requirement))) {
			return result(target, Status.ACHIEVED, speaks, requirement, overdue);
		}
		if (!overdue) {
			return result(target, before.isPresent() ? Status.IN_PROGRESS : Status.NOT_YET_DUE, before, requirement, false);
		}
		if (inTime.isPresent()) {
			return result(target, Status.NOT_ACHIEVED, inTime, requirement, true);
		}
		return overdueWithoutActual(target, requirement, due, before);
	}

	/** A cumulative count cannot fall again; a value at a point in time has been shown. */
	private boolean isSettledEarly(Requirement requirement) {
		return indicator.getAccumulation() == Accumulation.SNAPSHOT || requirement.upward();
	}

	private Achievement overdueWithoutActual(Target target, Requirement requirement, LocalDate due, Optional<Actual> before) {
		Optional<Actual> after = actuals.stream().filter(a -> day(a).isAfter(due)).findFirst();
		boolean stillShort = indicator.getAccumulation() == Accumulation.CUMULATIVE && requirement.upward() && after.isPresent()
				&& !requirement.holds(after.get().getValue(), target.getValue());
		return stillShort ? result(target, Status.NOT_ACHIEVED, after, requirement, true)
				: result(target, Status.NOT_REPORTED, before, requirement, true);
	}

	/** The last actual after one day and at or before another. */
	private Optional<Actual> last(LocalDate atOrBefore, LocalDate after) {
		return actuals.reversed().stream().filter(a -> !day(a).isAfter(atOrBefore) && day(a).isAfter(after)).findFirst();
	}

	private Achievement result(Target target, Status status, Optional<Actual> actual, Requirement requirement, boolean overdue) {
		boolean missed = status == Status.NOT_ACHIEVED || status == Status.NOT_REPORTED;
		Optional<Actual> later = !missed ? Optional.empty()
				: actuals.stream().filter(a -> day(a).isAfter(target.getDue().lastDay())
						&& requirement.holds(a.getValue(), target.getValue())).findFirst();
		return new Achievement(target, status, actual, requirement, actual.flatMap(a -> rate(a.getValue(), target, requirement)), later,
				overdue);
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
