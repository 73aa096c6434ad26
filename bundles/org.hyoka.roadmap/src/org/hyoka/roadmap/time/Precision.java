// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.time;

import java.time.LocalDate;
import java.time.YearMonth;

import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.DatePoint.Granularity;
import org.hyoka.model.time.FiscalYear;

/** The steps in which things move on a roadmap, the coarsest first. */
public enum Precision {
	/** Fiscal years, April to March. */
	FISCAL_YEAR(12),
	/** Quarters of a fiscal year. */
	QUARTER(3),
	/** Calendar months. */
	MONTH(1),
	/** Days. */
	DAY(0);

	private static final double DAYS_PER_MONTH = 365.2425 / 12;
	private final int months;

	Precision(int months) {
		this.months = months;
	}

	/** The precision of a point in time; a calendar year counts as coarse as a fiscal year. */
	public static Precision of(DatePoint point) {
		return switch (point.granularity()) {
		case FISCAL_YEAR, YEAR -> FISCAL_YEAR;
		case QUARTER -> QUARTER;
		case MONTH -> MONTH;
		case DAY -> DAY;
		};
	}

	/** The finest step that is at least 14 px wide, so that a hand can hit it. */
	public static Precision forScale(double pixelsPerDay) {
		for (int i = values().length - 1; i > 0; i--) {
			if (values()[i].days() * pixelsPerDay >= 14) {
				return values()[i];
			}
		}
		return FISCAL_YEAR;
	}

	/** How long a step is on average, in days. */
	public double days() {
		return this == DAY ? 1 : months * DAYS_PER_MONTH;
	}

	/** The first day of the step that a day falls into. */
	public LocalDate floor(LocalDate day) {
		return switch (this) {
		case FISCAL_YEAR -> LocalDate.of(day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1, 4, 1);
		case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
		case MONTH -> day.withDayOfMonth(1);
		case DAY -> day;
		};
	}

	/** The day so many steps later (or earlier, if negative); a day that the month does not have becomes its last. */
	public LocalDate plus(LocalDate day, long steps) {
		return this == DAY ? day.plusDays(steps) : day.plusMonths(steps * months);
	}

	/** The first day of a step that is nearest to the beginning of a day; the earlier of two. */
	public LocalDate nearest(LocalDate day) {
		LocalDate before = floor(day);
		LocalDate after = plus(before, 1);
		return after.toEpochDay() - day.toEpochDay() < day.toEpochDay() - before.toEpochDay() ? after : before;
	}

	/**
	 * The step that a day falls into, as a point in time.
	 *
	 * @throws IllegalArgumentException if the day is too early or too late for a dossier
	 */
	public DatePoint at(LocalDate day) {
		return switch (this) {
		case FISCAL_YEAR -> DatePoint.of(FiscalYear.of(day));
		case QUARTER -> new DatePoint(Granularity.QUARTER, FiscalYear.of(day).year(), Math.floorMod(day.getMonthValue() - 4, 12) / 3 + 1, 0, false);
		case MONTH -> DatePoint.of(YearMonth.from(day));
		case DAY -> DatePoint.of(day);
		};
	}

	/** The step that ends just before a day, as a point in time: the end of a bar that reaches up to that day. */
	public DatePoint endingBefore(LocalDate day) {
		return at(day.minusDays(1));
	}
}
