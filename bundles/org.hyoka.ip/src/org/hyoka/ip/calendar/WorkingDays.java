// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days are working days: Monday to Friday but for public holidays, the year-end holidays of government offices
 * where wished, and further days on which an office is closed. In years whose holidays are not known
 * ({@link JapaneseHolidays#knows}) only weekends count as free; ask {@link #knows} where that matters.
 *
 * @param yearEndClosed whether 29 December to 3 January are free (行政機関の休日に関する法律)
 * @param closed        further free days
 */
public record WorkingDays(boolean yearEndClosed, Set<LocalDate> closed) {
	private static final WorkingDays OFFICES = new WorkingDays(true, Set.of());
	private static final WorkingDays PUBLIC_HOLIDAYS = new WorkingDays(false, Set.of());

	/** Keeps its own copy. */
	public WorkingDays {
		closed = Set.copyOf(closed);
	}

	/** Government offices: weekends, public holidays, and 29 December to 3 January are free. */
	public static WorkingDays offices() {
		return OFFICES;
	}

	/** Weekends and public holidays are free, year end is not. */
	public static WorkingDays publicHolidays() {
		return PUBLIC_HOLIDAYS;
	}

	/** Whether the holidays around a day are known, so that the answer is right. */
	public boolean knows(LocalDate day) {
		return JapaneseHolidays.knows(day);
	}

	/** Whether a day is a working day. */
	public boolean is(LocalDate day) {
		DayOfWeek weekday = day.getDayOfWeek();
		return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !(yearEndClosed && yearEnd(day))
				&& !JapaneseHolidays.is(day) && (closed.isEmpty() || !closed.contains(day));
	}

	private static boolean yearEnd(LocalDate day) {
		return day.getMonthValue() == 12 && day.getDayOfMonth() >= 29 || day.getMonthValue() == 1 && day.getDayOfMonth() <= 3;
	}

	/**
	 * The working day that is so many working days after a day; the day itself is not counted (初日不算入).
	 *
	 * @param day  any day
	 * @param days how many, 0 or more; 0 gives the day itself if it is a working day, else the next one
	 * @throws IllegalArgumentException if the number is negative
	 */
	public LocalDate plus(LocalDate day, int days) {
		if (days < 0) {
			throw new IllegalArgumentException("A period has 0 or more working days, not " + days + ".");
		}
		LocalDate result = days == 0 ? next(day) : day;
		for (int left = days; left > 0;) {
			result = result.plusDays(1);
			if (is(result)) {
				left--;
			}
		}
		return result;
	}

	/** The day itself if it is a working day, else the next one. */
	public LocalDate next(LocalDate day) {
		LocalDate result = day;
		while (!is(result)) {
			result = result.plusDays(1);
		}
		return result;
	}

	/** The day itself if it is a working day, else the one before. */
	public LocalDate previous(LocalDate day) {
		LocalDate result = day;
		while (!is(result)) {
			result = result.minusDays(1);
		}
		return result;
	}

	/** How many working days lie after the first day up to and including the last; 0 if the last is not later. */
	public int between(LocalDate first, LocalDate last) {
		int count = 0;
		for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
			if (is(day)) {
				count++;
			}
		}
		return count;
	}
}
