// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.tests.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Random;

import org.hyoka.dossier.templates.Templates;
import org.hyoka.ip.calendar.WorkingDays;
import org.hyoka.ip.duties.Due;
import org.hyoka.ip.duties.DueDates;
import org.hyoka.ip.duties.DutyTerms;
import org.hyoka.model.ip.DueBasis;
import org.hyoka.model.ip.DutyTemplate;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDatesTest {
	private static final DutyTerms TERMS = DutyTerms.standard();

	private static DutyTemplate template(DueBasis basis, Integer amount) {
		DutyTemplate template = IpFactory.eINSTANCE.createDutyTemplate();
		template.setBasis(basis);
		template.setAmount(amount);
		return template;
	}

	private static LocalDate due(DueBasis basis, Integer amount, String start) {
		return DueDates.of(template(basis, amount), LocalDate.parse(start), TERMS).day().orElseThrow();
	}

	private static LocalDate any(Random random) {
		return LocalDate.of(1980, 1, 1).plusDays(random.nextInt(110 * 365));
	}

	@Test
	void theDayOfTheEventIsNotCounted() {
		assertThat(due(DueBasis.CALENDAR_DAYS, 60, "2022-04-01")).isEqualTo("2022-05-31");
		assertThat(due(DueBasis.CALENDAR_DAYS, 61, "2022-03-31")).isEqualTo("2022-05-31");
		assertThat(due(DueBasis.CALENDAR_DAYS, 1, "2024-02-28")).isEqualTo("2024-02-29");
		assertThat(due(DueBasis.CALENDAR_DAYS, 1, "2023-02-28")).isEqualTo("2023-03-01");
	}

	@ParameterizedTest
	@CsvSource({ "2022-01-15, 2, 2022-03-15", "2022-01-31, 1, 2022-02-28", "2024-01-31, 1, 2024-02-29", "2022-01-30, 1, 2022-02-28",
			"2023-02-28, 1, 2023-03-31", "2024-02-28, 1, 2024-03-28", "2024-02-29, 12, 2025-02-28", "2023-02-28, 12, 2024-02-29",
			"2022-11-30, 1, 2022-12-31", "2022-12-31, 2, 2023-02-28", "2022-12-30, 2, 2023-02-28", "2022-04-30, 6, 2022-10-31",
			"2022-05-05, 0, 2022-05-05" })
	void monthsEndOnTheSameDayOrWithTheMonth(LocalDate event, int months, LocalDate due) {
		assertThat(DueDates.plusMonths(event, months)).isEqualTo(due);
	}

	@Test
	void aPeriodOfMonthsIsTheOneOfTheCivilCode() {
		Random random = new Random(143);
		for (int i = 0; i < 20_000; i++) {
			LocalDate event = any(random);
			int months = 1 + random.nextInt(40);
			assertThat(DueDates.plusMonths(event, months)).as("%s + %s months", event, months).isEqualTo(article143(event, months));
		}
	}

	/** 民法第143条, word by word: the period begins on the day after the event. */
	private static LocalDate article143(LocalDate event, int months) {
		LocalDate first = event.plusDays(1);
		YearMonth last = YearMonth.from(first).plusMonths(months);
		if (first.getDayOfMonth() == 1) {
			return last.minusMonths(1).atEndOfMonth();
		}
		return first.getDayOfMonth() <= last.lengthOfMonth() ? last.atDay(first.getDayOfMonth()).minusDays(1) : last.atEndOfMonth();
	}

	@Test
	void aYearAfterAFiscalYearsEndIsTheNextFiscalYearsEnd() {
		for (int year = 1980; year <= 2090; year++) {
			LocalDate end = FiscalYear.of(year).lastDay();
			assertThat(DueDates.of(template(DueBasis.YEARLY, null), end, TERMS).day()).contains(FiscalYear.of(year + 1).lastDay());
			assertThat(DueDates.of(template(DueBasis.CALENDAR_DAYS, 61), end, TERMS).day()).contains(LocalDate.of(year + 1, 5, 31));
		}
	}

	@Test
	void leapDaysCountAsDays() {
		for (int year = 1980; year <= 2098; year++) {
			LocalDate due = due(DueBasis.CALENDAR_DAYS, 60, year + "-01-01");
			assertThat(due).isEqualTo(Year.isLeap(year) ? LocalDate.of(year, 3, 1) : LocalDate.of(year, 3, 2));
		}
	}

	@Test
	void workingDaysSkipHolidays() {
		assertThat(due(DueBasis.WORKING_DAYS, 5, "2022-04-28")).isEqualTo("2022-05-11");
		assertThat(due(DueBasis.WORKING_DAYS, 1, "2022-12-28")).isEqualTo("2023-01-04");
	}

	@Test
	void laterEventsAreNeverDueEarlier() {
		Random random = new Random(7);
		for (DueBasis basis : DueBasis.values()) {
			DutyTemplate template = template(basis, 10);
			for (int i = 0; i < 3000; i++) {
				LocalDate day = any(random);
				LocalDate first = DueDates.of(template, day, TERMS).day().orElseThrow();
				LocalDate second = DueDates.of(template, day.plusDays(1), TERMS).day().orElseThrow();
				assertThat(second).as("%s from %s", basis, day).isAfterOrEqualTo(first);
			}
		}
	}

	@Test
	void whereItIsTheCustomAPeriodEndsOnAWorkingDay() {
		DutyTerms rolling = new DutyTerms(WorkingDays.offices(), true, 30, 30);
		DutyTemplate template = template(DueBasis.CALENDAR_DAYS, 60);
		assertThat(DueDates.of(template, LocalDate.of(2022, 3, 4), TERMS).day()).contains(LocalDate.of(2022, 5, 3));
		assertThat(DueDates.of(template, LocalDate.of(2022, 3, 4), rolling).day()).contains(LocalDate.of(2022, 5, 6));
	}

	@Test
	void withoutDelayGivesAGuidelineOnly() {
		assertThat(DueDates.of(template(DueBasis.WITHOUT_DELAY, null), LocalDate.of(2022, 4, 1), TERMS))
				.isEqualTo(new Due.On(LocalDate.of(2022, 5, 2), true));
	}

	@Test
	void beforeTheActMeansByTheDayOfTheActOrSoManyDaysBefore() {
		assertThat(due(DueBasis.BEFORE_ACT, null, "2022-04-01")).isEqualTo("2022-04-01");
		assertThat(due(DueBasis.BEFORE_ACT, 30, "2022-04-01")).isEqualTo("2022-03-02");
	}

	@Test
	void whatCannotBeComputedSaysWhy() {
		assertThat(why(DueBasis.MONTHS, null, "2022-04-01")).contains("no period");
		assertThat(why(DueBasis.CALENDAR_DAYS, -5, "2022-04-01")).contains("(-5)");
		assertThat(why(DueBasis.WORKING_DAYS, Integer.MAX_VALUE, "2022-04-01")).contains("no period");
		assertThat(why(DueBasis.WORKING_DAYS, 10, "2105-04-01")).contains("1980 to 2099");
		assertThat(why(DueBasis.CALENDAR_DAYS, 10, "9999-12-31")).contains("1868 to 2999");
		assertThat(DueDates.of(template(DueBasis.MONTHS, 3), null, TERMS)).isInstanceOf(Due.Unknown.class);
		assertThat(DueDates.of(IpFactory.eINSTANCE.createDuty(), TERMS)).isInstanceOf(Due.Unknown.class);
	}

	private static String why(DueBasis basis, Integer amount, String start) {
		return ((Due.Unknown) DueDates.of(template(basis, amount), LocalDate.parse(start), TERMS)).why().in(Locale.ENGLISH);
	}

	@Test
	void everyStandardTemplateGivesADay() {
		IpManagement ip = IpFactory.eINSTANCE.createIpManagement();
		Templates.standard().instantiateDuties("japan", ip);
		Templates.standard().instantiateDuties("us-iedison", ip);
		for (DutyTemplate template : ip.getDutyTemplates()) {
			assertThat(DueDates.of(template, LocalDate.of(2022, 4, 1), TERMS).day()).as(template.getName()).isPresent();
		}
	}
}
