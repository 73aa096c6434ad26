// SPDX-License-Identifier: EPL-2.0
package org.hyoka.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point in time that says what it is (rule 10): a day, a month, a quarter of a fiscal year, a calendar year or a
 * fiscal year, meant at large or as its end. 2022年末 ({@code 2022-end}) is not 2022年度末 ({@code FY2022-end}).
 * <p>
 * Text forms: {@code 2022-12-23}, {@code 2022-12}, {@code 2022-12-end}, {@code FY2022-Q3}, {@code FY2022-Q3-end},
 * {@code 2022}, {@code 2022-end}, {@code FY2022}, {@code FY2022-end}.
 *
 * @param granularity what it is
 * @param year        the calendar year, or the fiscal year's first calendar year for {@link Granularity#FISCAL_YEAR}
 *                    and {@link Granularity#QUARTER}
 * @param part        month 1-12 or quarter 1-4 (April to June is 1); 0 for years
 * @param day         day of the month; 0 unless it is a day
 * @param end         whether its end is meant; never for a day
 * @since 0.1
 */
public record DatePoint(Granularity granularity, int year, int part, int day, boolean end)
		implements Comparable<DatePoint> {
	/** What a point in time is. */
	public enum Granularity {
		/** A day. */
		DAY,
		/** A calendar month. */
		MONTH,
		/** A quarter of a fiscal year. */
		QUARTER,
		/** A calendar year (年). */
		YEAR,
		/** A fiscal year (年度). */
		FISCAL_YEAR
	}

	private static final Pattern TEXT = Pattern
			.compile("(FY)?(\\d{4})(?:-Q([1-4])|-(\\d{2})(?:-(\\d{2}))?)?(-end)?"); //$NON-NLS-1$
	private static final Comparator<DatePoint> ORDER = Comparator.comparing(DatePoint::lastDay)
			.thenComparing(DatePoint::firstDay).thenComparing(DatePoint::granularity).thenComparing(DatePoint::end);

	/** @throws IllegalArgumentException if the parts do not make a point in time */
	public DatePoint {
		if (year < FiscalYear.MIN || year > FiscalYear.MAX) {
			throw new IllegalArgumentException(
					"A year lies between " + FiscalYear.MIN + " and " + FiscalYear.MAX + ", not " + year + "."); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		if (year == FiscalYear.MIN && part < 4 && (granularity == Granularity.DAY || granularity == Granularity.MONTH)) {
			throw new IllegalArgumentException("A point in time lies in April " + FiscalYear.MIN + " or later."); //$NON-NLS-1$ //$NON-NLS-2$
		}
		boolean ok = switch (granularity) {
		case DAY -> part >= 1 && part <= 12 && day >= 1 && day <= YearMonth.of(year, part).lengthOfMonth() && !end;
		case MONTH -> part >= 1 && part <= 12 && day == 0;
		case QUARTER -> part >= 1 && part <= 4 && day == 0;
		case YEAR, FISCAL_YEAR -> part == 0 && day == 0;
		};
		if (!ok) {
			throw new IllegalArgumentException(
					"There is no such " + granularity + ": year " + year + ", part " + part + ", day " + day + "."); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		}
	}

	/** That day. */
	public static DatePoint of(LocalDate day) {
		return new DatePoint(Granularity.DAY, day.getYear(), day.getMonthValue(), day.getDayOfMonth(), false);
	}

	/** That calendar month. */
	public static DatePoint of(YearMonth month) {
		return new DatePoint(Granularity.MONTH, month.getYear(), month.getMonthValue(), 0, false);
	}

	/** That fiscal year at large. */
	public static DatePoint of(FiscalYear year) {
		return new DatePoint(Granularity.FISCAL_YEAR, year.year(), 0, 0, false);
	}

	/** The end of that fiscal year (年度末). */
	public static DatePoint endOf(FiscalYear year) {
		return of(year).atEnd();
	}

	/** That calendar year at large. */
	public static DatePoint ofYear(int year) {
		return new DatePoint(Granularity.YEAR, year, 0, 0, false);
	}

	/** The same point with its end meant; a day stays as it is. */
	public DatePoint atEnd() {
		return granularity == Granularity.DAY ? this : new DatePoint(granularity, year, part, day, true);
	}

	/**
	 * Reads a text form.
	 *
	 * @throws IllegalArgumentException with a sentence, if it is none
	 */
	public static DatePoint parse(String text) {
		Matcher m = TEXT.matcher(text.strip());
		if (!m.matches()) {
			throw unreadable(text);
		}
		boolean fiscal = m.group(1) != null;
		int year = Integer.parseInt(m.group(2));
		int quarter = number(m.group(3));
		int month = number(m.group(4));
		int day = number(m.group(5));
		boolean end = m.group(6) != null;
		Granularity granularity = m.group(5) != null ? Granularity.DAY
				: m.group(4) != null ? Granularity.MONTH
						: m.group(3) != null ? Granularity.QUARTER : fiscal ? Granularity.FISCAL_YEAR : Granularity.YEAR;
		boolean countsFromApril = granularity == Granularity.QUARTER || granularity == Granularity.FISCAL_YEAR;
		if (fiscal != countsFromApril || end && granularity == Granularity.DAY) {
			throw unreadable(text);
		}
		try {
			return new DatePoint(granularity, year, Math.max(quarter, month), day, end);
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException("“" + text + "” is not in the calendar. " + e.getMessage(), e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static int number(String digits) {
		return digits == null ? 0 : Integer.parseInt(digits);
	}

	private static IllegalArgumentException unreadable(String text) {
		return new IllegalArgumentException("“" + text //$NON-NLS-1$
				+ "” is no point in time; write 2022-12-23, 2022-12, FY2022-Q3, 2022 or FY2022, with -end for its end."); //$NON-NLS-1$
	}

	/** The first day it covers; for an end, its last day. */
	public LocalDate firstDay() {
		if (end) {
			return lastDay();
		}
		return switch (granularity) {
		case DAY -> LocalDate.of(year, part, day);
		case MONTH -> LocalDate.of(year, part, 1);
		case QUARTER -> LocalDate.of(year, 4, 1).plusMonths(3L * (part - 1));
		case YEAR -> LocalDate.of(year, 1, 1);
		case FISCAL_YEAR -> LocalDate.of(year, 4, 1);
		};
	}

	/** The last day it covers. */
	public LocalDate lastDay() {
		return switch (granularity) {
		case DAY -> LocalDate.of(year, part, day);
		case MONTH -> YearMonth.of(year, part).atEndOfMonth();
		case QUARTER -> LocalDate.of(year, 4, 1).plusMonths(3L * part).minusDays(1);
		case YEAR -> LocalDate.of(year, 12, 31);
		case FISCAL_YEAR -> LocalDate.of(year + 1, 3, 31);
		};
	}

	/** The fiscal year its last day falls into; a calendar year's is thus that of its December. */
	public FiscalYear fiscalYear() {
		return FiscalYear.of(lastDay());
	}

	/** Orders by last day, then first day, then what it is. */
	@Override
	public int compareTo(DatePoint other) {
		return ORDER.compare(this, other);
	}

	/** The text form; {@link #parse} reads it back. */
	@Override
	public String toString() {
		String s = switch (granularity) {
		case DAY -> "%04d-%02d-%02d".formatted(year, part, day); //$NON-NLS-1$
		case MONTH -> "%04d-%02d".formatted(year, part); //$NON-NLS-1$
		case QUARTER -> "FY%04d-Q%d".formatted(year, part); //$NON-NLS-1$
		case YEAR -> "%04d".formatted(year); //$NON-NLS-1$
		case FISCAL_YEAR -> "FY%04d".formatted(year); //$NON-NLS-1$
		};
		return end ? s + "-end" : s; //$NON-NLS-1$
	}
}
