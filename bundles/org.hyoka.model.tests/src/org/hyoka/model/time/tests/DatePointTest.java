// SPDX-License-Identifier: EPL-2.0
package org.hyoka.model.time.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.DatePoint.Granularity;
import org.hyoka.model.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatePointTest {
	private static final LocalDate EARLIEST = LocalDate.of(FiscalYear.MIN, 4, 1);

	/** Every point of a year, of every granularity, at large and at its end. */
	private static List<DatePoint> pointsOf(int year) {
		List<DatePoint> points = new ArrayList<>();
		points.add(DatePoint.ofYear(year));
		points.add(DatePoint.of(FiscalYear.of(year)));
		for (int quarter = 1; quarter <= 4; quarter++) {
			points.add(new DatePoint(Granularity.QUARTER, year, quarter, 0, false));
		}
		for (int month = 1; month <= 12; month++) {
			if (year > FiscalYear.MIN || month >= 4) {
				points.add(DatePoint.of(YearMonth.of(year, month)));
			}
		}
		(year > FiscalYear.MIN ? LocalDate.of(year, 1, 1) : EARLIEST).datesUntil(LocalDate.of(year + 1, 1, 1)).map(DatePoint::of)
				.forEach(points::add);
		List<DatePoint> ends = points.stream().map(DatePoint::atEnd).filter(DatePoint::end).toList();
		points.addAll(ends);
		return points;
	}

	private static List<DatePoint> manyPoints() {
		return List.of(FiscalYear.MIN, 1989, 2019, 2020, 2022, FiscalYear.MAX).stream().flatMap(y -> pointsOf(y).stream())
				.toList();
	}

	@Test
	void everyPointReadsBackWhatItWrites() {
		assertThat(manyPoints()).hasSizeGreaterThan(2000)
				.allSatisfy(point -> assertThat(DatePoint.parse(point.toString())).isEqualTo(point));
	}

	@Test
	void differentPointsAreWrittenDifferently() {
		assertThat(manyPoints()).extracting(DatePoint::toString).doesNotHaveDuplicates();
	}

	@Test
	void everyPointCoversDaysInOrder() {
		assertThat(manyPoints()).allSatisfy(point -> {
			assertThat(point.firstDay()).isBeforeOrEqualTo(point.lastDay());
			assertThat(point.end() || point.granularity() == Granularity.DAY).isEqualTo(point.firstDay().equals(point.lastDay()));
			assertThat(point.fiscalYear()).isEqualTo(FiscalYear.of(point.lastDay()));
		});
	}

	@Test
	void theOrderIsTotalAndAgreesWithEquality() {
		List<DatePoint> points = new ArrayList<>(pointsOf(2022));
		Collections.shuffle(points, new Random(1));
		for (DatePoint a : points) {
			for (DatePoint b : points) {
				assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
				assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
			}
		}
		points.sort(null);
		assertThat(points).isSortedAccordingTo((a, b) -> a.lastDay().compareTo(b.lastDay()));
	}

	@Test
	void theEndOfAYearIsNotTheEndOfTheFiscalYear() {
		DatePoint year = DatePoint.parse("2022-end");
		DatePoint fiscal = DatePoint.parse("FY2022-end");
		assertThat(year).isNotEqualTo(fiscal).isLessThan(fiscal);
		assertThat(year.lastDay()).isEqualTo("2022-12-31");
		assertThat(fiscal.lastDay()).isEqualTo("2023-03-31");
		assertThat(fiscal).isEqualTo(DatePoint.endOf(FiscalYear.of(2022)));
		assertThat(year.fiscalYear()).isEqualTo(fiscal.fiscalYear());
	}

	@ParameterizedTest
	@CsvSource({ "2022-12-23, 2022-12-23, 2022-12-23", "2020-02, 2020-02-01, 2020-02-29", "2020-02-end, 2020-02-29, 2020-02-29",
			"FY2022-Q1, 2022-04-01, 2022-06-30", "FY2022-Q3, 2022-10-01, 2022-12-31", "FY2022-Q4, 2023-01-01, 2023-03-31",
			"FY2022-Q4-end, 2023-03-31, 2023-03-31", "2022, 2022-01-01, 2022-12-31", "FY2022, 2022-04-01, 2023-03-31" })
	void aPointKnowsItsDays(String text, LocalDate first, LocalDate last) {
		DatePoint point = DatePoint.parse(text);
		assertThat(point.firstDay()).isEqualTo(first);
		assertThat(point.lastDay()).isEqualTo(last);
	}

	@Test
	void aDayHasNoEnd() {
		DatePoint day = DatePoint.of(LocalDate.of(2022, 12, 23));
		assertThat(day.atEnd()).isEqualTo(day);
		assertThatIllegalArgumentException().isThrownBy(() -> new DatePoint(Granularity.DAY, 2022, 12, 23, true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "22", "202", "20222", "2022-1", "2022-13", "2022-00", "2022-12-00", "2022-12-32", "2022-02-29",
			"2022-12-23-end", "2022-Q3", "FY2022-12", "FY2022-12-23", "FY2022-Q0", "FY2022-Q5", "FY2022-Q3-01", "FY2022-end-end",
			"2022-END", "2022年", "２０２２", "2022/12/23", "20221223", "1867", "3000", "1868-03", "1868-03-31", "FY1867-end", "-end", "FY" })
	void anythingElseIsRefusedInASentence(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> DatePoint.parse(text)).withMessageEndingWith(".")
				.withMessageContaining(text);
	}

	@Test
	void partsThatMakeNoPointAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new DatePoint(Granularity.YEAR, 2022, 1, 0, false));
		assertThatIllegalArgumentException().isThrownBy(() -> new DatePoint(Granularity.QUARTER, 2022, 0, 0, false));
		assertThatIllegalArgumentException().isThrownBy(() -> new DatePoint(Granularity.MONTH, 2022, 1, 1, false));
		assertThatIllegalArgumentException().isThrownBy(() -> new DatePoint(Granularity.DAY, 2022, 2, 29, false));
	}
}
