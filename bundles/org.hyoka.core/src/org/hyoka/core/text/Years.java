// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;

import org.hyoka.core.internal.text.Messages;
import org.hyoka.core.internal.text.YearReader;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;

/**
 * Writes and reads fiscal years, points in time, periods and days (rule 10: dates say what they are; 2022年末 is not
 * 2022年度末; 令和元年 = 平成31年 = 2019). Every text that {@code format} makes is read back as the same value.
 *
 * @since 0.1
 */
public final class Years {
	private record Year(FiscalYear year, YearStyle style) implements Phrase.Words {
		@Override
		public String in(Locale locale) {
			return format(year, style == null ? YearStyle.inSentence(locale) : style, locale);
		}
	}

	private record Point(DatePoint point, YearStyle style) implements Phrase.Words {
		@Override
		public String in(Locale locale) {
			return format(point, style == null ? YearStyle.inSentence(locale) : style, locale);
		}
	}

	private record Day(LocalDate day) implements Phrase.Words {
		@Override
		public String in(Locale locale) {
			return format(day, DateStyle.WESTERN, locale);
		}
	}

	private record Interval(Period period, YearStyle style) implements Phrase.Words {
		@Override
		public String in(Locale locale) {
			return format(period, style == null ? YearStyle.inSentence(locale) : style, locale);
		}
	}

	private static final Phrase NONE = Phrase.same("-");

	private Years() {
	}

	/** A fiscal year: 2018年度, 2018FY, H30, 平成30年度; in English FY2018, 2018FY, H30, FY2018 (H30). */
	public static String format(FiscalYear year, YearStyle style, Locale locale) {
		return switch (style) {
		case NENDO -> say(locale, "year.fiscal", year.year());
		case FY -> year.year() + "FY";
		case ERA -> Era.of(year).letterYear(year.year());
		case ERA_KANJI -> say(locale, "year.fiscal.era", Era.of(year).kanjiYear(year.year()), year.year(),
				Era.of(year).letterYear(year.year()));
		};
	}

	/** A fiscal year in the style {@link YearStyle#NENDO}. */
	public static String format(FiscalYear year, Locale locale) {
		return format(year, YearStyle.NENDO, locale);
	}

	/**
	 * A point in time with what it is: 2022年12月23日, 2022年12月末, 2022年度第3四半期末, 2022年末, 2022年度末.
	 *
	 * @param style how a fiscal year is printed; the era styles print calendar years by era too
	 */
	public static String format(DatePoint point, YearStyle style, Locale locale) {
		String text = switch (point.granularity()) {
		case DAY -> format(point.firstDay(), era(style) ? DateStyle.ERA : DateStyle.WESTERN, locale);
		case MONTH -> say(locale, "point.month", calendarYear(point, style, locale), point.part(),
				monthName(point.part()));
		case QUARTER -> say(locale, "point.quarter", format(point.fiscalYear(), style, locale), point.part());
		case YEAR -> say(locale, "point.year", calendarYear(point, style, locale));
		case FISCAL_YEAR -> format(FiscalYear.of(point.year()), style, locale);
		};
		return point.end() ? say(locale, "point.end", text) : text;
	}

	/** A point in time in the style {@link YearStyle#NENDO}. */
	public static String format(DatePoint point, Locale locale) {
		return format(point, YearStyle.NENDO, locale);
	}

	private static boolean era(YearStyle style) {
		return style == YearStyle.ERA || style == YearStyle.ERA_KANJI;
	}

	private static String calendarYear(DatePoint point, YearStyle style, Locale locale) {
		return era(style) && Language.isJapanese(locale) ? Era.of(point.lastDay()).kanjiYear(point.year())
				: Integer.toString(point.year());
	}

	private static String monthName(int month) {
		return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
	}

	/** A period: 2018年度～2023年度（6年間）, 2019年度～継続実施; in English FY2018–FY2023 (6 years). */
	public static String format(Span span, YearStyle style, Locale locale) {
		String start = format(span.start(), style, locale);
		if (span.end().isEmpty()) {
			return say(locale, "period.open", start);
		}
		int years = span.years().orElseThrow();
		String end = format(span.end().get(), style, locale);
		return years == 1 ? say(locale, "period.one", start) : say(locale, "period", start, end, years);
	}

	/** A period of the model; an empty text if it is null or has no start. */
	public static String format(Period period, YearStyle style, Locale locale) {
		return Span.of(period).map(span -> format(span, style, locale)).orElse("");
	}

	/** A day: 2022年6月7日, 令和4年6月7日, 2022-06-07; in English 7 June 2022. */
	public static String format(LocalDate day, DateStyle style, Locale locale) {
		boolean byEra = style == DateStyle.ERA && !day.isBefore(Era.MEIJI.firstDay());
		return switch (style) {
		case ISO -> day.toString();
		case WESTERN, ERA -> say(locale, "day",
				byEra ? Era.of(day).kanjiYear(day.getYear()) : Integer.toString(day.getYear()), day.getMonthValue(),
				day.getDayOfMonth(), monthName(day.getMonthValue()), day.getYear());
		};
	}

	/** A fiscal year within a sentence, in the style {@link YearStyle#inSentence(Locale)}; a dash for null. */
	public static Phrase phrase(FiscalYear year) {
		return year == null ? NONE : Phrase.of(new Year(year, null));
	}

	/** A point in time within a sentence, in the style {@link YearStyle#inSentence(Locale)}; a dash for null. */
	public static Phrase phrase(DatePoint point) {
		return point == null ? NONE : Phrase.of(new Point(point, null));
	}

	/** A day within a sentence, in the style {@link DateStyle#WESTERN}; a dash for null. */
	public static Phrase phrase(LocalDate day) {
		return day == null ? NONE : Phrase.of(new Day(day));
	}

	/** A period within a sentence as it is when read, in the style {@link YearStyle#inSentence(Locale)}. */
	public static Phrase phrase(Period period) {
		return Phrase.of(new Interval(period, null));
	}

	/** A fiscal year in one style in all languages. */
	public static Phrase phrase(FiscalYear year, YearStyle style) {
		return Phrase.of(new Year(year, Objects.requireNonNull(style)));
	}

	/** A point in time in one style in all languages. */
	public static Phrase phrase(DatePoint point, YearStyle style) {
		return Phrase.of(new Point(point, Objects.requireNonNull(style)));
	}

	/** A period as it is when read, in one style in all languages. */
	public static Phrase phrase(Period period, YearStyle style) {
		return Phrase.of(new Interval(period, Objects.requireNonNull(style)));
	}

	private static String say(Locale locale, String key, Object... arguments) {
		return Messages.TEXT.phrase(key, arguments).in(locale);
	}

	/**
	 * Reads a fiscal year as people write it: 2018年度, ２０１８年度, 2018FY, FY2018, 2018, H30, 平成30年度, R元, 令和元年度. A calendar year
	 * such as 2018年 is refused, because it is another thing.
	 */
	public static Parsed<FiscalYear> parseFiscalYear(String text) {
		return YearReader.fiscalYear(text);
	}

	/**
	 * Reads a point in time as people write it: 2022年12月末時点, 2022年度末, R4年末, 2022/12/23, 令和4年6月7日, FY2022Q3, end of
	 * December 2022, and the model's own {@code 2022-12-end}. A letter year without 年, such as H30, is a fiscal year, as
	 * documents use it; a bare 2022 is the calendar year.
	 */
	public static Parsed<DatePoint> parseDatePoint(String text) {
		return YearReader.datePoint(text);
	}

	/** Reads a day as people write it: 2022-06-07, 2022/6/7, 2022年6月7日（火）, 令和4年6月7日, R4.6.7, 7 June 2022. */
	public static Parsed<LocalDate> parseDate(String text) {
		return YearReader.date(text);
	}

	/** Reads a period: 2018年度～2023年度（6年間）, H30-R5, 2019年度～継続実施, 2021年度. The number of years, if written, must be right. */
	public static Parsed<Span> parsePeriod(String text) {
		return YearReader.period(text);
	}
}
