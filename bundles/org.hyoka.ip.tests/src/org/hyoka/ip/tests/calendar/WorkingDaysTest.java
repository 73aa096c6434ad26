// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.tests.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;

import org.hyoka.ip.calendar.JapaneseHolidays;
import org.hyoka.ip.calendar.WorkingDays;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
	private static final WorkingDays OFFICES = WorkingDays.offices();

	private static LocalDate any(Random random) {
		return LocalDate.of(1980, 1, 1).plusDays(random.nextInt(119 * 365));
	}

	@Test
	void theFirstWorkingDayOf2024WasThe4thOfJanuary() {
		assertThat(OFFICES.next(LocalDate.of(2023, 12, 29))).isEqualTo("2024-01-04");
		assertThat(WorkingDays.publicHolidays().next(LocalDate.of(2023, 12, 29))).isEqualTo("2023-12-29");
		assertThat(WorkingDays.publicHolidays().plus(LocalDate.of(2023, 12, 29), 1)).isEqualTo("2024-01-02");
	}

	@Test
	void tenWorkingDaysAcrossGoldenWeek2019() {
		assertThat(OFFICES.plus(LocalDate.of(2019, 4, 26), 1)).isEqualTo("2019-05-07");
		assertThat(OFFICES.plus(LocalDate.of(2019, 4, 26), 10)).isEqualTo("2019-05-20");
	}

	@Test
	void anOfficeCanBeClosedOnFurtherDays() {
		WorkingDays closed = new WorkingDays(true, Set.of(LocalDate.of(2024, 6, 3)));
		assertThat(closed.plus(LocalDate.of(2024, 5, 31), 1)).isEqualTo("2024-06-04");
	}

	@Test
	void aWorkingDayIsNoWeekendAndNoHoliday() {
		Random random = new Random(1);
		for (int i = 0; i < 5000; i++) {
			LocalDate day = OFFICES.next(any(random));
			assertThat(day.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
			assertThat(JapaneseHolidays.on(day)).isEmpty();
		}
	}

	@Test
	void addingAndCountingAreInverse() {
		Random random = new Random(2);
		for (int i = 0; i < 2000; i++) {
			LocalDate day = any(random);
			int days = 1 + random.nextInt(60);
			LocalDate later = OFFICES.plus(day, days);
			assertThat(OFFICES.between(day, later)).as("%s + %s", day, days).isEqualTo(days);
			assertThat(OFFICES.is(later)).isTrue();
			assertThat(OFFICES.plus(day, days + 1)).isAfter(later);
		}
	}

	@Test
	void nextAndPreviousLeaveAWorkingDayWhereItIsAndElseEncloseTheDay() {
		Random random = new Random(3);
		for (int i = 0; i < 2000; i++) {
			LocalDate day = any(random);
			assertThat(OFFICES.previous(day)).isBeforeOrEqualTo(day);
			assertThat(OFFICES.next(day)).isAfterOrEqualTo(day);
			assertThat(OFFICES.is(day)).isEqualTo(OFFICES.next(day).equals(OFFICES.previous(day)));
		}
	}

	@Test
	void aNegativePeriodIsRefused() {
		assertThatThrownBy(() -> OFFICES.plus(LocalDate.of(2024, 1, 4), -1)).hasMessageContaining("0 or more working days");
	}
}
