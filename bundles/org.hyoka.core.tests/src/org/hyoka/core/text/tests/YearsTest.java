// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.hyoka.core.text.DateStyle;
import org.hyoka.core.text.Era;
import org.hyoka.core.text.Parsed;
import org.hyoka.core.text.Span;
import org.hyoka.core.text.YearStyle;
import org.hyoka.core.text.Years;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.DatePoint.Granularity;
import org.hyoka.model.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearsTest {
	private static final Locale JA = Locale.JAPANESE;
	private static final Locale EN = Locale.ENGLISH;

	@ParameterizedTest
	@ValueSource(strings = { "2018年度", "２０１８年度", "2018FY", "FY2018", "2018 FY", "fy2018", "2018", "H30", "H30年度", "h30", "Ｈ３０",
			"平成30年度", "平成３０年度", "平成三十年度", "平成30", "H.30", "2018年度（H30年度）", "FY18", "㍻30年度", " 2018年度 " })
	void fiscal2018IsReadInAllItsSpellings(String text) {
		assertThat(Years.parseFiscalYear(text)).isEqualTo(Parsed.of(FiscalYear.of(2018)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2019年度", "平成31年度", "令和元年度", "R元", "R1", "H31", "令和1年度", "㋿元年度", "2019年度（H31年度）", "令和元年度（平成31年度）" })
	void reiwaGannenIsHeisei31IsFiscal2019(String text) {
		assertThat(Years.parseFiscalYear(text)).isEqualTo(Parsed.of(FiscalYear.of(2019)));
	}

	@ParameterizedTest
	@CsvSource({ "平成32年度,2020", "平成40年度,2028", "昭和64年度,1989", "平成元年度,1989", "S63,1988", "大正15年度,1926", "昭和元年度,1926",
			"明治45年度,1912", "R8,2026", "令和十年度,2028", "令和二十一年度,2039" })
	void plansPrintedBeforeAnEraEndedAreUnderstood(String text, int year) {
		assertThat(Years.parseFiscalYear(text)).isEqualTo(Parsed.of(FiscalYear.of(year)));
	}

	@ParameterizedTest
	@CsvSource({ "2018年,暦年", "昭和70年度,昭和に70年はありません", "H0,平成に0年はありません", "20１８年ど,年度として", "1500年度,範囲外", "'',何も", "2018年度末,年度として",
			"2018年度（H31年度）,年度として", "abc,年度として", "2018年度～,年度として", "9999年度,範囲外" })
	void whatIsNoFiscalYearIsRefusedWithASentence(String text, String words) {
		Parsed<FiscalYear> parsed = Years.parseFiscalYear(text);
		assertThat(parsed.problem()).isPresent();
		assertThat(parsed.problem().get().in(Locale.JAPANESE)).contains(words).endsWith("。");
		assertThat(parsed.problem().get().in(Locale.ENGLISH)).endsWith(".");
	}

	@ParameterizedTest
	@CsvSource({ "2022年末,2022-end", "2022年度末,FY2022-end", "2022年12月末,2022-12-end", "2022 年 12 月末時点,2022-12-end",
			"2022年度,FY2022", "2022年,2022", "2022,2022", "R4年末,2022-end", "令和4年度末,FY2022-end", "R4,FY2022", "H30年度末,FY2018-end",
			"2022/12/23,2022-12-23", "2022.12.23,2022-12-23", "令和4年6月7日,2022-06-07", "令和４年６月７日（火）,2022-06-07",
			"２０２２年１月２７日,2022-01-27", "令和四年六月七日,2022-06-07", "R4.6.7,2022-06-07", "2022年3月,2022-03", "2022/3,2022-03",
			"2022年度第3四半期,FY2022-Q3", "FY2022Q3,FY2022-Q3", "FY2022-Q3,FY2022-Q3", "2022年度第１四半期末,FY2022-Q1-end",
			"end of December 2022,2022-12-end", "end of 2022,2022-end", "the end of FY2022,FY2022-end", "7 June 2022,2022-06-07",
			"'June 7, 2022',2022-06-07", "Dec 2022,2022-12", "2022-12-end,2022-12-end", "FY2022-end,FY2022-end", "Q3 FY2022,FY2022-Q3",
			"平成31年4月30日,2019-04-30", "令和元年5月1日,2019-05-01", "平成31年,2019", "令和元年,2019", "2022年3月31日現在,2022-03-31" })
	void pointsInTimeAreReadAsWhatTheySayTheyAre(String text, String point) {
		assertThat(Years.parseDatePoint(text)).isEqualTo(Parsed.of(DatePoint.parse(point)));
	}

	@ParameterizedTest
	@CsvSource({ "令和元年4月30日,令和の始まり（2019-05-01）より前", "令和元年4月,令和の始まり", "平成元年1月7日,平成の始まり", "2022年2月30日,暦にありません", "2022/13,暦にありません",
			"2022年6月7日末,時点として", "夏頃,時点として", "令和元年３月末,令和の始まり" })
	void whatIsNoPointInTimeIsRefusedWithASentence(String text, String words) {
		assertThat(Years.parseDatePoint(text).problem().orElseThrow().in(Locale.JAPANESE)).contains(words);
	}

	@Test
	void erasChangeOnTheirDay() {
		assertThat(Years.format(LocalDate.of(2019, 4, 30), DateStyle.ERA, JA)).isEqualTo("平成31年4月30日");
		assertThat(Years.format(LocalDate.of(2019, 5, 1), DateStyle.ERA, JA)).isEqualTo("令和元年5月1日");
		assertThat(Years.format(LocalDate.of(1989, 1, 7), DateStyle.ERA, JA)).isEqualTo("昭和64年1月7日");
		assertThat(Years.format(LocalDate.of(1989, 1, 8), DateStyle.ERA, JA)).isEqualTo("平成元年1月8日");
		assertThat(Years.format(LocalDate.of(1926, 12, 25), DateStyle.ERA, JA)).isEqualTo("昭和元年12月25日");
		assertThat(Years.format(LocalDate.of(1912, 7, 29), DateStyle.ERA, JA)).isEqualTo("明治45年7月29日");
		assertThat(Years.format(LocalDate.of(2022, 6, 7), DateStyle.ERA, JA)).isEqualTo("令和4年6月7日");
		assertThat(Years.format(LocalDate.of(2022, 6, 7), DateStyle.WESTERN, JA)).isEqualTo("2022年6月7日");
		assertThat(Years.format(LocalDate.of(2022, 6, 7), DateStyle.ERA, EN)).isEqualTo("7 June 2022");
		assertThat(Years.format(LocalDate.of(2022, 6, 7), DateStyle.ISO, JA)).isEqualTo("2022-06-07");
	}

	@Test
	void fiscalYearsArePrintedInEachStyle() {
		FiscalYear year = FiscalYear.of(2018);
		assertThat(Years.format(year, YearStyle.NENDO, JA)).isEqualTo("2018年度");
		assertThat(Years.format(year, YearStyle.FY, JA)).isEqualTo("2018FY");
		assertThat(Years.format(year, YearStyle.ERA, JA)).isEqualTo("H30");
		assertThat(Years.format(year, YearStyle.ERA_KANJI, JA)).isEqualTo("平成30年度");
		assertThat(Years.format(year, EN)).isEqualTo("FY2018");
		assertThat(Years.format(FiscalYear.of(2019), YearStyle.ERA_KANJI, JA)).isEqualTo("令和元年度");
		assertThat(Years.format(FiscalYear.of(2022), YearStyle.ERA, JA)).isEqualTo("R4");
	}

	@Test
	void yearEndIsNotFiscalYearEnd() {
		assertThat(Years.format(DatePoint.parse("2022-end"), JA)).isEqualTo("2022年末");
		assertThat(Years.format(DatePoint.parse("FY2022-end"), JA)).isEqualTo("2022年度末");
		assertThat(Years.format(DatePoint.parse("2022-12-end"), JA)).isEqualTo("2022年12月末");
		assertThat(Years.format(DatePoint.parse("FY2022-Q3"), JA)).isEqualTo("2022年度第3四半期");
		assertThat(Years.format(DatePoint.parse("2022-end"), EN)).isEqualTo("end of 2022");
		assertThat(Years.format(DatePoint.parse("FY2022-end"), EN)).isEqualTo("end of FY2022");
		assertThat(Years.format(DatePoint.parse("2022-12-end"), EN)).isEqualTo("end of December 2022");
		assertThat(Years.format(DatePoint.parse("2019-04"), YearStyle.ERA_KANJI, JA)).isEqualTo("平成31年4月");
		assertThat(Years.parseDatePoint("2022年末")).isNotEqualTo(Years.parseDatePoint("2022年度末"));
	}

	@Test
	void whatIsPrintedIsReadBackAsTheSameValue() {
		Random random = new Random(20221223);
		for (int i = 0; i < 4000; i++) {
			DatePoint point = point(random);
			YearStyle style = YearStyle.values()[random.nextInt(4)];
			Locale locale = random.nextBoolean() ? JA : EN;
			String text = Years.format(point, style, locale);
			assertThat(Years.parseDatePoint(text)).as("%s printed as %s", point, text).isEqualTo(Parsed.of(point));
			FiscalYear year = FiscalYear.of(1868 + random.nextInt(200));
			String printed = Years.format(year, style, locale);
			assertThat(Years.parseFiscalYear(printed)).as(printed).isEqualTo(Parsed.of(year));
			LocalDate day = LocalDate.of(1873, 1, 1).plusDays(random.nextInt(80_000));
			for (DateStyle dateStyle : DateStyle.values()) {
				String written = Years.format(day, dateStyle, locale);
				assertThat(Years.parseDate(written)).as(written).isEqualTo(Parsed.of(day));
			}
		}
	}

	private static DatePoint point(Random random) {
		int year = 1900 + random.nextInt(180);
		boolean end = random.nextBoolean();
		return switch (random.nextInt(5)) {
		case 0 -> DatePoint.of(LocalDate.of(year, 1, 1).plusDays(random.nextInt(365)));
		case 1 -> new DatePoint(Granularity.MONTH, year, 1 + random.nextInt(12), 0, end);
		case 2 -> new DatePoint(Granularity.QUARTER, year, 1 + random.nextInt(4), 0, end);
		case 3 -> new DatePoint(Granularity.YEAR, year, 0, 0, end);
		default -> new DatePoint(Granularity.FISCAL_YEAR, year, 0, 0, end);
		};
	}

	@Test
	void theFiscalYearThatAnEraNamesBeginsInOrBeforeIt() {
		for (int year = 1868; year < 2100; year++) {
			Era era = Era.of(FiscalYear.of(year));
			assertThat(era.calendarYear(era.yearOfEra(year))).isEqualTo(Optional.of(year));
			assertThat(FiscalYear.of(year).lastDay()).isAfterOrEqualTo(era.firstDay());
		}
	}

	@Test
	void periodsArePrintedWithTheirLength() {
		Span b = Span.of(FiscalYear.of(2018), FiscalYear.of(2023));
		assertThat(Years.format(b, YearStyle.NENDO, JA)).isEqualTo("2018年度～2023年度（6年間）");
		assertThat(Years.format(b, YearStyle.ERA, JA)).isEqualTo("H30～R5（6年間）");
		assertThat(Years.format(b, YearStyle.NENDO, EN)).isEqualTo("FY2018–FY2023 (6 years)");
		Span open = new Span(FiscalYear.of(2019), Optional.empty());
		assertThat(Years.format(open, YearStyle.NENDO, JA)).isEqualTo("2019年度～継続実施");
		assertThat(open.contains(FiscalYear.of(2050))).isTrue();
		assertThat(open.contains(FiscalYear.of(2018))).isFalse();
	}

	@Test
	void periodsAreReadAndCheckedAgainstTheLengthTheyState() {
		Span b = Span.of(FiscalYear.of(2018), FiscalYear.of(2023));
		for (String text : List.of("2018年度～2023年度（6年間）", "2018年度〜2023年度", "2018～2023年度", "H30～R5", "H30-R5", "FY2018-FY2023",
				"2018年度から2023年度まで", "2018年度（H30年度）～2023年度（R5年度）", "FY2018–FY2023 (6 years)", "FY2018 to FY2023",
				"平成３０年度 ～ 令和５年度（６年間）")) {
			assertThat(Years.parsePeriod(text)).as(text).isEqualTo(Parsed.of(b));
		}
		assertThat(Years.parsePeriod("2019年度（H31年度）～継続実施"))
				.isEqualTo(Parsed.of(new Span(FiscalYear.of(2019), Optional.empty())));
		assertThat(Years.parsePeriod("2021年度").orElseThrow().years()).contains(1);
		assertThat(Years.parsePeriod("2018年度～2023年度（5年間）").problem().orElseThrow().in(Locale.JAPANESE))
				.isEqualTo("「2018年度～2023年度（5年間）」には5年間とありますが、両端からは6年間です。");
		assertThat(Years.parsePeriod("2023年度～2018年度").problem()).isPresent();
		assertThat(Years.parsePeriod("いつか").problem()).isPresent();
	}

	@Test
	void periodsAreReadBackInEveryStyle() {
		Random random = new Random(7);
		for (int i = 0; i < 500; i++) {
			FiscalYear start = FiscalYear.of(1990 + random.nextInt(60));
			Optional<FiscalYear> end = random.nextInt(5) == 0 ? Optional.empty()
					: Optional.of(start.plus(random.nextInt(12)));
			Span span = new Span(start, end);
			for (YearStyle style : YearStyle.values()) {
				for (Locale locale : List.of(JA, EN)) {
					String text = Years.format(span, style, locale);
					assertThat(Years.parsePeriod(text)).as(text).isEqualTo(Parsed.of(span));
				}
			}
		}
	}

	@Test
	void noTextHoweverOddBreaksTheReaders() {
		Random random = new Random(42);
		String letters = "0123456789年月日度末平成令和元HRFYQ第四半期-/.()（）～一十百 　至end of";
		List<String> odd = new ArrayList<>(List.of("", " ", "9".repeat(500), "(((((", "十十年度", "令和十十年", "\uD800", "年", "FY", "H99年99月99日"));
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int n = random.nextInt(14); n >= 0; n--) {
				text.append(letters.charAt(random.nextInt(letters.length())));
			}
			odd.add(text.toString());
		}
		for (String text : odd) {
			assertThat(Years.parseDatePoint(text)).isNotNull();
			assertThat(Years.parseFiscalYear(text)).isNotNull();
			assertThat(Years.parsePeriod(text)).isNotNull();
			assertThat(Years.parseDate(text)).isNotNull();
		}
		assertThat(Years.parseDate(null).problem()).isPresent();
	}
}
