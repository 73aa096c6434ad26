// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text;

import java.time.LocalDate;
import java.util.Optional;

import org.hyoka.model.time.FiscalYear;

/**
 * The eras of Japan since 1868, by which years are counted (rule 10: 令和元年 = 平成31年 = 2019).
 *
 * @since 0.1
 */
public enum Era {
	/** 明治, since 25 January 1868. */
	MEIJI("明治", 'M', LocalDate.of(1868, 1, 25)),
	/** 大正, since 30 July 1912. */
	TAISHO("大正", 'T', LocalDate.of(1912, 7, 30)),
	/** 昭和, since 25 December 1926. */
	SHOWA("昭和", 'S', LocalDate.of(1926, 12, 25)),
	/** 平成, since 8 January 1989. */
	HEISEI("平成", 'H', LocalDate.of(1989, 1, 8)),
	/** 令和, since 1 May 2019. */
	REIWA("令和", 'R', LocalDate.of(2019, 5, 1));

	private final String kanji;
	private final char letter;
	private final LocalDate firstDay;

	Era(String kanji, char letter, LocalDate firstDay) {
		this.kanji = kanji;
		this.letter = letter;
		this.firstDay = firstDay;
	}

	/**
	 * The era of a day.
	 *
	 * @throws IllegalArgumentException for a day before 25 January 1868
	 */
	public static Era of(LocalDate day) {
		for (int i = values().length - 1; i >= 0; i--) {
			if (!day.isBefore(values()[i].firstDay)) {
				return values()[i];
			}
		}
		throw new IllegalArgumentException("There is no era known for " + day + ".");
	}

	/**
	 * The era by which a fiscal year is named: that of its first day; but 2019年度 is 令和元年度, as the cabinet decided in
	 * April 2019.
	 */
	public static Era of(FiscalYear year) {
		return year.year() == 2019 ? REIWA : of(year.firstDay());
	}

	/** The era of a calendar year at large: the one that its last day belongs to. */
	public static Era ofYear(int year) {
		return of(LocalDate.of(year, 12, 31));
	}

	/** The era with that name or letter, such as 平成 or H. */
	public static Optional<Era> named(String name) {
		for (Era era : values()) {
			if (era.kanji.equals(name) || name.length() == 1 && Character.toUpperCase(name.charAt(0)) == era.letter) {
				return Optional.of(era);
			}
		}
		return Optional.empty();
	}

	/** Its name, such as 平成. */
	public String kanji() {
		return kanji;
	}

	/** Its letter, such as H. */
	public char letter() {
		return letter;
	}

	/** Its first day. */
	public LocalDate firstDay() {
		return firstDay;
	}

	/** The number of a calendar year in this era, from 1. */
	public int yearOfEra(int calendarYear) {
		return calendarYear - firstDay.getYear() + 1;
	}

	/**
	 * The calendar year of a year of this era.
	 *
	 * @param yearOfEra from 1; 平成32 and later are accepted up to 99, because plans printed before the era ended use them
	 * @return empty if the era has no such year
	 */
	public Optional<Integer> calendarYear(int yearOfEra) {
		int year = firstDay.getYear() + yearOfEra - 1;
		boolean over = switch (this) {
		case HEISEI, REIWA -> yearOfEra > 99;
		case MEIJI, TAISHO, SHOWA -> year > values()[ordinal() + 1].firstDay.getYear();
		};
		return yearOfEra < 1 || over ? Optional.empty() : Optional.of(year);
	}

	/** A year of this era in Japanese, such as 平成31 or 令和元, without 年. */
	public String kanjiYear(int calendarYear) {
		int n = yearOfEra(calendarYear);
		return kanji + (n == 1 ? "元" : Integer.toString(n));
	}

	/** A year of this era as letter and number, such as H31 or R1. */
	public String letterYear(int calendarYear) {
		return letter + Integer.toString(yearOfEra(calendarYear));
	}
}
