// SPDX-License-Identifier: EPL-2.0
package org.hyoka.model.time.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.IntStream;

import org.hyoka.model.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {
	@Test
	void everyYearReadsBackWhatItWrites() {
		IntStream.rangeClosed(FiscalYear.MIN, FiscalYear.MAX).mapToObj(FiscalYear::of)
				.forEach(year -> assertThat(FiscalYear.parse(year.toString())).isEqualTo(year));
	}

	@Test
	void everyDayOfAYearBelongsToItAndNoOtherDoes() {
		FiscalYear year = FiscalYear.of(2019);
		assertThat(year.firstDay().datesUntil(year.lastDay().plusDays(1))).hasSize(366)
				.allSatisfy(day -> assertThat(FiscalYear.of(day)).isEqualTo(year));
		assertThat(FiscalYear.of(year.firstDay().minusDays(1))).isEqualTo(year.plus(-1));
		assertThat(FiscalYear.of(year.lastDay().plusDays(1))).isEqualTo(year.plus(1));
	}

	@ParameterizedTest
	@CsvSource({ "2018-04-01, 2018", "2019-03-31, 2018", "2019-04-30, 2019", "2019-05-01, 2019", "2020-02-29, 2019" })
	void januaryToMarchBelongToTheYearBefore(LocalDate day, int year) {
		assertThat(FiscalYear.of(day)).isEqualTo(FiscalYear.of(year));
	}

	@Test
	void yearsFollowEachOther() {
		assertThat(FiscalYear.of(2018)).isLessThan(FiscalYear.of(2019)).isEqualByComparingTo(FiscalYear.parse(" FY2018 "));
		assertThat(FiscalYear.of(2018).plus(5).plus(-5)).isEqualTo(FiscalYear.of(2018));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2018", "FY18", "FY20180", "fy2018", "ＦＹ２０１８", "FY２０１８", "2018年度", "H30", "FY 2018", "FY-2018",
			"FY2018-end", "FY1867", "FY3000", "FY0000" })
	void anythingElseIsRefusedInASentence(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> FiscalYear.parse(text)).withMessageEndingWith(".");
	}
}
