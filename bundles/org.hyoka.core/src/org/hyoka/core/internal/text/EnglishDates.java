// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.text;

import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hyoka.model.time.DatePoint;

/** Reads points in time as English texts write them: end of December 2022, 7 June 2022, June 7, 2022. */
final class EnglishDates {
	private static final Pattern END = Pattern.compile("(?:the )?end of (.+)");
	private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? ([a-z]+)\\.?,? (\\d{4})");
	private static final Pattern MONTH_FIRST = Pattern.compile("([a-z]+)\\.? (\\d{1,2})(?:st|nd|rd|th)?, (\\d{4})");
	private static final Pattern MONTH_ONLY = Pattern.compile("([a-z]+)\\.? (\\d{4})");

	private EnglishDates() {
	}

	/**
	 * Reads it, if it is English.
	 *
	 * @param cleaned what is written
	 * @param other   reads what stands after "end of", where that is no month or day
	 */
	static Optional<DatePoint> read(String cleaned, Function<String, DatePoint> other) {
		String s = cleaned.toLowerCase(Locale.ROOT);
		Matcher end = END.matcher(s);
		if (end.matches()) {
			return Optional.of(atLarge(end.group(1), cleaned).orElseGet(() -> other.apply(end.group(1))).atEnd());
		}
		return atLarge(s, cleaned);
	}

	private static Optional<DatePoint> atLarge(String s, String text) {
		Matcher m = DAY_FIRST.matcher(s);
		if (m.matches()) {
			return day(text, m.group(3), m.group(2), m.group(1));
		}
		m = MONTH_FIRST.matcher(s);
		if (m.matches()) {
			return day(text, m.group(3), m.group(1), m.group(2));
		}
		m = MONTH_ONLY.matcher(s);
		if (m.matches()) {
			int year = YearToken.inRange(text, Integer.parseInt(m.group(2)));
			return month(m.group(1)).map(month -> DatePoint.of(YearMonth.of(year, month)));
		}
		return Optional.empty();
	}

	private static Optional<DatePoint> day(String text, String year, String month, String day) {
		return month(month).map(m -> DatePoint.of(YearToken.day(text, YearToken.inRange(text, Integer.parseInt(year)),
				m.getValue(), Integer.parseInt(day))));
	}

	private static Optional<Month> month(String name) {
		for (Month month : Month.values()) {
			String full = month.name().toLowerCase(Locale.ROOT);
			if (name.equals(full) || name.length() >= 3 && full.startsWith(name)) {
				return Optional.of(month);
			}
		}
		return Optional.empty();
	}
}
