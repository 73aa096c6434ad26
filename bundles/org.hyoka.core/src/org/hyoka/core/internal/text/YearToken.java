// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hyoka.core.text.Era;
import org.hyoka.model.time.FiscalYear;

/** The year inside a written date: four digits, or an era and a number. */
final class YearToken {
	/** Unnamed groups: nothing but the year, so that it can be found again with {@link #TOKEN}. */
	static final String PATTERN = "(?:\\d{4}|(?:明治|大正|昭和|平成|令和|[MTSHR])\\.?(?:元|\\d{1,2}))";
	private static final Pattern TOKEN = Pattern
			.compile("(?<digits>\\d{4})|(?<era>明治|大正|昭和|平成|令和|[MTSHR])\\.?(?<number>元|\\d{1,2})");

	private YearToken() {
	}

	/** The matcher standing on the whole text; the callers hand it back. */
	static Matcher match(String s) {
		Matcher m = TOKEN.matcher(s);
		m.matches();
		return m;
	}

	private static Matcher find(Matcher around) {
		Matcher m = TOKEN.matcher(around.group());
		if (!m.find()) {
			throw new IllegalStateException("There is no year in a text that matched one.");
		}
		return m;
	}

	/** The calendar year that is written. */
	static int calendar(String text, Matcher around) {
		Matcher m = find(around);
		if (m.group("digits") != null) {
			return inRange(text, Integer.parseInt(m.group("digits")));
		}
		Era era = Era.named(m.group("era")).orElseThrow();
		int number = m.group("number").equals("元") ? 1 : Integer.parseInt(m.group("number"));
		return era.calendarYear(number)
				.orElseThrow(() -> new Refused("unreadable.eraYear", text, era.kanji(), number));
	}

	/** The fiscal year that is written; it must end after its era began. */
	static FiscalYear fiscal(String text, Matcher around) {
		FiscalYear year = FiscalYear.of(calendar(text, around));
		notBeforeEra(text, around, year.lastDay());
		return year;
	}

	/** Refuses a day before the first day of the era that is written with it. */
	static void notBeforeEra(String text, Matcher around, LocalDate lastDay) {
		Matcher m = find(around);
		if (m.group("era") != null) {
			Era era = Era.named(m.group("era")).orElseThrow();
			if (lastDay.isBefore(era.firstDay())) {
				throw new Refused("unreadable.beforeEra", text, era.kanji(), era.firstDay());
			}
		}
	}

	/** The year, if the model can hold it. */
	static int inRange(String text, int year) {
		if (year < FiscalYear.MIN || year > FiscalYear.MAX) {
			throw new Refused("unreadable.yearRange", text, Integer.toString(year), Integer.toString(FiscalYear.MIN),
					Integer.toString(FiscalYear.MAX));
		}
		return year;
	}

	/** The day, if the calendar has it. */
	static LocalDate day(String text, int year, int month, int day) {
		try {
			return LocalDate.of(year, month, day);
		} catch (DateTimeException e) {
			throw new Refused("unreadable.noSuchDay", text);
		}
	}
}
