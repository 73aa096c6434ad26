// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** The days that the law names, year by year, before substitutes and days between are found. */
final class NationalHolidays {
	private static final int BASE_YEAR = 1980;
	private static final double TROPICAL_YEAR = 0.242194;
	private static final double SPRING = 20.8431;
	private static final double AUTUMN = 23.2488;

	/**
	 * A day.
	 *
	 * @param date  the day
	 * @param key   key of its name
	 * @param byLaw whether it is a day off that is no national holiday
	 */
	record Entry(LocalDate date, String key, boolean byLaw) {
	}

	private final int year;
	private final List<Entry> days = new ArrayList<>();

	private NationalHolidays(int year) {
		this.year = year;
	}

	static List<Entry> of(int year) {
		NationalHolidays holidays = new NationalHolidays(year);
		holidays.winterAndSpring();
		holidays.summer();
		holidays.autumn();
		holidays.emperorsBirthday();
		holidays.singleDays();
		return holidays.days;
	}

	private void winterAndSpring() {
		day("newYear", 1, 1);
		if (year < 2000) {
			day("comingOfAge", 1, 15);
		} else {
			monday("comingOfAge", 1, 2);
		}
		day("foundation", 2, 11);
		day("vernalEquinox", 3, equinox(SPRING));
		day("constitution", 5, 3);
		if (year >= 2007) {
			day("showa", 4, 29);
			day("greenery", 5, 4);
		} else if (year >= 1989) {
			day("greenery", 4, 29);
		}
		day("children", 5, 5);
	}

	private void summer() {
		switch (year) {
		case 2020 -> {
			day("marine", 7, 23);
			day("sports", 7, 24);
			day("mountain", 8, 10);
		}
		case 2021 -> {
			day("marine", 7, 22);
			day("sports", 7, 23);
			day("mountain", 8, 8);
		}
		default -> {
			if (year >= 2003) {
				monday("marine", 7, 3);
			} else if (year >= 1996) {
				day("marine", 7, 20);
			}
			if (year >= 2016) {
				day("mountain", 8, 11);
			}
		}
		}
	}

	private void autumn() {
		if (year >= 2003) {
			monday("aged", 9, 3);
		} else {
			day("aged", 9, 15);
		}
		day("autumnalEquinox", 9, equinox(AUTUMN));
		if (year < 2000) {
			day("health", 10, 10);
		} else if (year < 2020) {
			monday("health", 10, 2);
		} else if (year > 2021) {
			monday("sports", 10, 2);
		}
		day("culture", 11, 3);
		day("labour", 11, 23);
	}

	/** The emperor's birthday moves with the reign; 2019 had none. */
	private void emperorsBirthday() {
		if (year <= 1988) {
			day("emperor", 4, 29);
		} else if (year <= 2018) {
			day("emperor", 12, 23);
		} else if (year >= 2020) {
			day("emperor", 2, 23);
		}
	}

	/** Days off by laws of their own; those of 2019 were national holidays, the earlier ones were not. */
	private void singleDays() {
		switch (year) {
		case 1989 -> days.add(new Entry(LocalDate.of(1989, 2, 24), "funeral", true));
		case 1990 -> days.add(new Entry(LocalDate.of(1990, 11, 12), "enthronement", true));
		case 1993 -> days.add(new Entry(LocalDate.of(1993, 6, 9), "wedding", true));
		case 2019 -> {
			day("accession", 5, 1);
			day("enthronement", 10, 22);
		}
		default -> {
			// no law made another day one
		}
		}
	}

	private void day(String key, int month, int day) {
		days.add(new Entry(LocalDate.of(year, month, day), key, false));
	}

	private void monday(String key, int month, int ordinal) {
		days.add(new Entry(LocalDate.of(year, Month.of(month), 1)
				.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.MONDAY)), key, false));
	}

	/** Day of the month of an equinox in Japan, 1980 to 2099. */
	private int equinox(double base) {
		int years = year - BASE_YEAR;
		return (int) (base + TROPICAL_YEAR * years - Math.floorDiv(years, 4));
	}
}
