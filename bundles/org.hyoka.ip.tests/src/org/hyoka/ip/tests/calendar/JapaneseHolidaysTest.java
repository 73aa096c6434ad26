// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.tests.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.hyoka.ip.calendar.Holiday;
import org.hyoka.ip.calendar.Holiday.Kind;
import org.hyoka.ip.calendar.JapaneseHolidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseHolidaysTest {
	private static List<String> days(int year) {
		return JapaneseHolidays.of(year).stream().map(h -> h.date().toString().substring(5)).toList();
	}

	@Test
	void theYearOfTheAccessionHadTenDaysInARow() {
		assertThat(days(2019)).containsExactly("01-01", "01-14", "02-11", "03-21", "04-29", "04-30", "05-01", "05-02", "05-03", "05-04",
				"05-05", "05-06", "07-15", "08-11", "08-12", "09-16", "09-23", "10-14", "10-22", "11-03", "11-04", "11-23");
	}

	@Test
	void theOlympicYearsMovedThreeHolidays() {
		assertThat(days(2020)).contains("07-23", "07-24", "08-10").doesNotContain("07-20", "08-11", "10-12");
		assertThat(days(2021)).contains("07-22", "07-23", "08-08", "08-09").doesNotContain("07-19", "08-11", "10-11");
		assertThat(days(2022)).contains("07-18", "08-11", "10-10");
	}

	@ParameterizedTest
	@CsvSource({ "1985-05-04, ''", "1988-05-04, 国民の休日", "1987-05-04, 振替休日", "1986-05-04, ''", "2003-05-04, ''", "2006-05-04, 国民の休日",
			"2007-05-04, みどりの日", "2006-04-29, みどりの日", "2007-04-29, 昭和の日", "1988-04-29, 天皇誕生日", "1989-12-23, 天皇誕生日",
			"2019-12-23, ''", "2019-02-23, ''", "2020-02-23, 天皇誕生日", "2008-05-06, 振替休日", "2009-09-22, 国民の休日",
			"2026-09-22, 国民の休日", "2032-09-21, 国民の休日", "1999-01-15, 成人の日", "2000-01-10, 成人の日", "1989-02-24, 昭和天皇の大喪の礼",
			"1993-06-09, 皇太子徳仁親王の結婚の儀", "1990-11-12, 即位礼正殿の儀", "2012-09-22, 秋分の日", "2024-09-22, 秋分の日",
			"2024-09-23, 振替休日", "2044-03-20, 春分の日" })
	void aDayIsCalledWhatTheLawOfItsYearSays(LocalDate day, String name) {
		assertThat(JapaneseHolidays.on(day).map(h -> h.name().in(Locale.JAPANESE)).orElse("")).isEqualTo(name);
	}

	/** The digest was made of a list from an independent source, which agrees on each of the 2,076 days. */
	@Test
	void all120YearsAgreeWithAnIndependentList() throws NoSuchAlgorithmException {
		String all = IntStream.rangeClosed(1980, 2099).boxed().flatMap(y -> JapaneseHolidays.of(y).stream())
				.map(h -> h.date() + "\n").collect(Collectors.joining());
		assertThat(all.lines().count()).isEqualTo(2076);
		byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
		assertThat(HexFormat.of().formatHex(digest)).isEqualTo("382486a5ea14004f4f9bc1e380ee3601fac20303e230020228c3e73d160d3a57");
	}

	@Test
	void aSubstituteFollowsASundayAndADayBetweenHasHolidaysOnBothSides() {
		for (int year = 1980; year <= 2099; year++) {
			for (Holiday holiday : JapaneseHolidays.of(year)) {
				LocalDate day = holiday.date();
				if (holiday.kind() == Kind.SUBSTITUTE) {
					LocalDate sunday = day;
					while (sunday.getDayOfWeek() != DayOfWeek.SUNDAY) {
						sunday = sunday.minusDays(1);
						assertThat(JapaneseHolidays.on(sunday)).as("%s before %s", sunday, day)
								.hasValueSatisfying(h -> assertThat(h.kind()).isEqualTo(Kind.NATIONAL));
					}
				}
				if (holiday.kind() == Kind.BETWEEN) {
					assertThat(JapaneseHolidays.on(day.minusDays(1))).isPresent();
					assertThat(JapaneseHolidays.on(day.plusDays(1))).isPresent();
				}
			}
		}
	}

	@Test
	void yearsOutsideAreRefusedInASentence() {
		assertThatThrownBy(() -> JapaneseHolidays.of(2100)).hasMessage("Japanese holidays are known from 1980 to 2099, not in 2100.");
		assertThat(JapaneseHolidays.knows(LocalDate.of(1979, 12, 31))).isFalse();
	}
}
