// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.figures.Fraction;
import org.hyoka.core.internal.indicators.AchievementCalculator;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Accumulation;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Projection;
import org.hyoka.model.hyoka.Target;

/**
 * Checks forecasts against the targets that are still open (rules 11, 18).
 *
 * @since 0.1
 */
public final class Reachability {
	private Reachability() {
	}

	/**
	 * One for each target that is open as of a day and each forecast that says something about it: one with a growth per
	 * year (from its own value and date, else from the last actual), or one whose value is for the target's date or a later
	 * one.
	 *
	 * @param asOf the day as of which is judged
	 */
	public static List<Reach> of(Indicator indicator, LocalDate asOf) {
		AchievementCalculator judge = new AchievementCalculator(indicator, asOf);
		List<Reach> result = new ArrayList<>();
		for (Target target : indicator.getTargets()) { // forecasts are in the indicator's unit
			if (IndicatorUnits.of(target) == indicator.getUnit() && AchievementCalculator.canBeJudged(target) && isOpen(judge.judge(target))) {
				for (Projection projection : indicator.getProjections()) {
					reach(target, projection, indicator, judge.latest(target)).ifPresent(result::add);
				}
			}
		}
		return List.copyOf(result);
	}

	private static boolean isOpen(Achievement achievement) {
		return achievement.status() == Achievement.Status.IN_PROGRESS
				|| achievement.status() == Achievement.Status.NOT_YET_DUE;
	}

	private static Optional<Reach> reach(Target target, Projection projection, Indicator indicator,
			Optional<Actual> latest) {
		LocalDate due = target.getDue().lastDay();
		boolean valued = isReasonable(projection.getValue()) && projection.getAt() != null;
		if (isReasonable(projection.getRatePerYear())) {
			Fraction rate = Fraction.of(projection.getRatePerYear());
			if (indicator.getAccumulation() == Accumulation.ANNUAL || indicator.getAccumulation() == Accumulation.UNSPECIFIED) {
				return Optional.empty();
			}
			if (latest.isPresent()) {
				return Optional.of(grow(target, projection, latest, IndicatorUnits.value(latest.get(), target).orElseThrow(),
						latest.get().getAsOf().lastDay(), rate));
			}
			return valued ? Optional.of(grow(target, projection, Optional.empty(), projection.getValue(),
					projection.getAt().lastDay(), rate)) : Optional.empty();
		}
		if (!valued || projection.getAt().lastDay().isBefore(due)) {
			return Optional.empty();
		}
		Requirement requirement = Requirement.of(target);
		boolean sameTime = projection.getAt().lastDay().equals(due);
		boolean reaches = requirement.holds(projection.getValue(), target.getValue());
		boolean says = sameTime || !reaches && indicator.getAccumulation() == Accumulation.CUMULATIVE && requirement.upward();
		return says ? Optional.of(new Reach(target, projection, Optional.empty(), Fraction.of(projection.getValue()),
				reaches, Optional.empty())) : Optional.empty();
	}

	private static boolean isReasonable(BigDecimal value) {
		return value != null && Numbers.isReasonable(value);
	}

	private static Reach grow(Target target, Projection projection, Optional<Actual> base, BigDecimal from,
			LocalDate since, Fraction rate) {
		Fraction years = years(since, target.getDue().lastDay());
		Fraction expected = Fraction.of(from).plus(rate.times(years));
		Fraction goal = Fraction.of(target.getValue());
		int c = expected.compareTo(goal);
		boolean reaches = switch (Requirement.of(target)) {
		case AT_LEAST -> c >= 0;
		case MORE_THAN -> c > 0;
		case AT_MOST -> c <= 0;
		case LESS_THAN -> c < 0;
		};
		Optional<Fraction> needed = years.signum() > 0 ? Optional.of(goal.minus(Fraction.of(from)).dividedBy(years))
				: Optional.empty();
		return new Reach(target, projection, base, expected, reaches, needed);
	}

	/** The years between the ends of two days: whole months as twelfths, days beyond them as parts of 365. */
	static Fraction years(LocalDate from, LocalDate to) {
		LocalDate start = from.plusDays(1);
		LocalDate end = to.plusDays(1);
		if (!end.isAfter(start)) {
			return Fraction.ZERO;
		}
		long months = ChronoUnit.MONTHS.between(start, end);
		long days = ChronoUnit.DAYS.between(start.plusMonths(months), end);
		return Fraction.of(months, 12).plus(Fraction.of(days, 365));
	}
}
