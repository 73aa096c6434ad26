// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;

import org.hyoka.model.time.DatePoint;
import org.hyoka.roadmap.time.Edge;
import org.hyoka.roadmap.time.Precision;
import org.hyoka.roadmap.time.Shift;
import org.hyoka.roadmap.time.TimeAxis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Time on the axis. */
class ShiftTest {
	@ParameterizedTest
	@CsvSource({ "FY2018, START, 1, FISCAL_YEAR, FY2019", "FY2018, START, 1, MONTH, 2018-05", "FY2018, END, 1, MONTH, 2019-04",
			"FY2018, END, -1, QUARTER, FY2018-Q3",
			"FY2018, POINT, 1, QUARTER, FY2018-Q3", "FY2018-end, POINT, 1, MONTH, 2019-04-end", "2018, END, 1, QUARTER, FY2018-Q4",
			"2018, POINT, 3, FISCAL_YEAR, 2021",
			"FY2018-Q4, START, 1, QUARTER, FY2019-Q1", "2020-02-29, POINT, 1, FISCAL_YEAR, 2021-02-28", "2020-01, START, 2, QUARTER, 2020-07",
			"2022-12-end, POINT, 1, DAY, 2023-01-01",
			"FY2018-Q2-end, POINT, -6, QUARTER, FY2016-Q4-end", "2022-01-31, POINT, 1, MONTH, 2022-02-28" })
	void aPointMovesInSteps(String point, Edge edge, int amount, Precision precision, String expected) {
		assertThat(new Shift(amount, precision).apply(DatePoint.parse(point), edge)).hasToString(expected);
	}

	@Test
	void aPointAsFineAsTheStepComesBack() {
		Random random = new Random(5);
		for (int i = 0; i < 5000; i++) {
			Precision precision = Precision.values()[random.nextInt(4)];
			DatePoint point = precision.at(LocalDate.of(2000, 1, 1).plusDays(random.nextInt(15000)));
			Shift shift = new Shift(random.nextInt(200) - 100, precision);
			assertThat(shift.reversed().apply(shift.apply(point, Edge.POINT), Edge.POINT)).isEqualTo(point);
		}
	}

	@Test
	void noPointLeavesTheYearsOfADossier() {
		assertThatThrownBy(() -> Shift.years(2000).apply(DatePoint.parse("FY2018"), Edge.START)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void theAxisGoesFromDaysToPixelsAndBack() {
		TimeAxis axis = new TimeAxis(LocalDate.of(2018, 4, 1), LocalDate.of(2030, 4, 1), 0.37);
		for (LocalDate day = axis.start(); day.isBefore(axis.end()); day = day.plusDays(13)) {
			assertThat(axis.date(axis.x(day) + 0.1)).isEqualTo(day);
		}
		assertThat(axis.snap(axis.x(LocalDate.of(2021, 9, 20)), Precision.FISCAL_YEAR)).isEqualTo("2021-04-01");
		assertThat(axis.snap(axis.x(LocalDate.of(2021, 11, 20)), Precision.FISCAL_YEAR)).isEqualTo("2022-04-01");
		assertThat(axis.shift(0.37 * 365 * 2, Precision.FISCAL_YEAR)).isEqualTo(Shift.years(2));
		assertThat(axis.markOf(DatePoint.parse("FY2018-end"))).isEqualTo(axis.x(LocalDate.of(2019, 4, 1)));
	}

	@Test
	void theStepsOfAHandFitTheZoom() {
		assertThat(Precision.forScale(0.1)).isEqualTo(Precision.FISCAL_YEAR);
		assertThat(Precision.forScale(0.2)).isEqualTo(Precision.QUARTER);
		assertThat(Precision.forScale(1)).isEqualTo(Precision.MONTH);
		assertThat(Precision.forScale(20)).isEqualTo(Precision.DAY);
		assertThat(Precision.QUARTER.endingBefore(LocalDate.of(2022, 4, 1))).hasToString("FY2021-Q4");
	}
}
