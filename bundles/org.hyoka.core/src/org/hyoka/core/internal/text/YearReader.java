// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hyoka.core.text.Parsed;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.Span;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.DatePoint.Granularity;
import org.hyoka.model.time.FiscalYear;

/** Reads years, points in time, days and periods as people write them. */
public final class YearReader {
	private static final String Y = YearToken.PATTERN;
	private static final Pattern FISCAL = Pattern
			.compile("(?:FY" + Y + "(?:年度)?|" + Y + "(?:年度|FY)|FY'?(?<short>\\d{2}))");
	private static final Pattern LETTER = Pattern.compile("(?:[MTSHR]\\.?(?:元|\\d{1,2})|(?:明治|大正|昭和|平成|令和)(?:元|\\d{1,2}))");
	private static final Pattern BARE = Pattern.compile("\\d{4}");
	private static final Pattern CALENDAR = Pattern.compile(Y + "年");
	private static final Pattern PAIR = Pattern.compile("(.+?)\\((.+)\\)");
	private static final Pattern QUARTER = Pattern
			.compile("(?:Q(?<a>[1-4])(?<y1>.+)|(?<y2>.+?)(?:第?(?<b>[1-4])四半期|-?Q(?<c>[1-4])))");
	private static final Pattern MONTH = Pattern.compile("(?:" + Y + "年(?<m>\\d{1,2})月|(?<y>\\d{4})[-/.](?<n>\\d{1,2}))");
	private static final Pattern DAY = Pattern
			.compile("(?:" + Y + "年(?<m>\\d{1,2})月(?<d>\\d{1,2})日|" + Y + "[-/.](?<n>\\d{1,2})[-/.](?<e>\\d{1,2}))");
	private static final Pattern YEARS = Pattern.compile("\\((\\d{1,4})(?:年間?|[カかヵヶケ箇]年間?|YEARS?)\\)$");
	private static final Pattern SPAN = Pattern.compile("(.+?)(?:~|〜|–|—|−|-|から|→|TO)(.*?)(?:まで)?");
	private static final Pattern OPEN = Pattern.compile("(?:継続(?:実施|中)?|\\(?CONTINUING\\)?|)");

	private YearReader() {
	}

	/** A fiscal year. */
	public static Parsed<FiscalYear> fiscalYear(String text) {
		return read(text, () -> fiscalOrPair(text, Cleaner.compact(Cleaner.clean(text)), true));
	}

	private static FiscalYear fiscalOrPair(String text, String s, boolean bare) {
		Matcher pair = PAIR.matcher(s);
		if (!pair.matches()) {
			return fiscal(text, s, bare);
		}
		FiscalYear first = fiscal(text, pair.group(1), bare);
		if (first.equals(fiscal(text, pair.group(2), bare))) {
			return first;
		}
		throw new Refused("unreadable.fiscalYear", text);
	}

	private static FiscalYear fiscal(String text, String s, boolean bare) {
		Matcher m = FISCAL.matcher(s);
		if (m.matches()) {
			return m.group("short") != null ? FiscalYear.of(2000 + Integer.parseInt(m.group("short")))
					: YearToken.fiscal(text, m);
		}
		if (LETTER.matcher(s).matches() || bare && BARE.matcher(s).matches()) {
			return YearToken.fiscal(text, YearToken.match(s));
		}
		throw new Refused(CALENDAR.matcher(s).matches() ? "unreadable.calendarYear" : "unreadable.fiscalYear", text);
	}

	/** A point in time. */
	public static Parsed<DatePoint> datePoint(String text) {
		return read(text, () -> {
			String cleaned = Cleaner.clean(text);
			Optional<DatePoint> english = EnglishDates.read(cleaned, s -> point(text, Cleaner.compact(s)));
			return english.isPresent() ? english.get() : point(text, Cleaner.compact(cleaned));
		});
	}

	private static DatePoint point(String text, String compact) {
		String s = compact.replaceFirst("(?:時点|現在)$", "");
		boolean end = s.endsWith("末") || s.endsWith("-END");
		if (end) {
			s = s.replaceFirst("(?:末|-END)$", "");
		}
		DatePoint point = pointAtLarge(text, s);
		if (end && point.granularity() == Granularity.DAY) {
			throw new Refused("unreadable.datePoint", text);
		}
		return end ? point.atEnd() : point;
	}

	private static DatePoint pointAtLarge(String text, String s) {
		Matcher m = DAY.matcher(s);
		if (m.matches()) {
			return DatePoint.of(day(text, m));
		}
		m = QUARTER.matcher(s);
		if (m.matches()) {
			String year = m.group("y1") != null ? m.group("y1") : m.group("y2");
			String part = m.group("a") != null ? m.group("a") : m.group("b") != null ? m.group("b") : m.group("c");
			return new DatePoint(Granularity.QUARTER, fiscalOrPair(text, year, false).year(), Integer.parseInt(part), 0, false);
		}
		m = MONTH.matcher(s);
		if (m.matches()) {
			return month(text, m);
		}
		m = CALENDAR.matcher(s);
		if (m.matches() || BARE.matcher(s).matches()) {
			Matcher year = m.reset().matches() ? m : YearToken.match(s);
			DatePoint point = DatePoint.ofYear(YearToken.calendar(text, year));
			YearToken.notBeforeEra(text, year, point.lastDay());
			return point;
		}
		if (FISCAL.matcher(s).matches() || LETTER.matcher(s).matches()) {
			return DatePoint.of(fiscal(text, s, false));
		}
		if (PAIR.matcher(s).matches()) {
			return DatePoint.of(fiscalOrPair(text, s, false));
		}
		throw new Refused("unreadable.datePoint", text);
	}

	private static DatePoint month(String text, Matcher m) {
		boolean digits = m.group("y") != null;
		int year = digits ? YearToken.inRange(text, Integer.parseInt(m.group("y"))) : YearToken.calendar(text, m);
		int month = Integer.parseInt(m.group(digits ? "n" : "m"));
		if (month < 1 || month > 12) {
			throw new Refused("unreadable.noSuchDay", text);
		}
		DatePoint point = new DatePoint(Granularity.MONTH, year, month, 0, false);
		if (!digits) {
			YearToken.notBeforeEra(text, m, point.lastDay());
		}
		return point;
	}

	/** A day. */
	public static Parsed<LocalDate> date(String text) {
		return read(text, () -> {
			String cleaned = Cleaner.clean(text);
			Optional<DatePoint> english = EnglishDates.read(cleaned, s -> {
				throw new Refused("unreadable.date", text);
			});
			if (english.isPresent() && english.get().granularity() == Granularity.DAY) {
				return english.get().firstDay();
			}
			Matcher m = DAY.matcher(Cleaner.compact(cleaned));
			if (!m.matches()) {
				throw new Refused("unreadable.date", text);
			}
			return day(text, m);
		});
	}

	private static LocalDate day(String text, Matcher m) {
		int year = YearToken.calendar(text, m);
		boolean kanji = m.group("m") != null;
		LocalDate day = YearToken.day(text, year, Integer.parseInt(m.group(kanji ? "m" : "n")),
				Integer.parseInt(m.group(kanji ? "d" : "e")));
		YearToken.notBeforeEra(text, m, day);
		return day;
	}

	/** A period. */
	public static Parsed<Span> period(String text) {
		return read(text, () -> {
			String s = Cleaner.compact(Cleaner.clean(text));
			Matcher years = YEARS.matcher(s);
			int stated = years.find() ? Integer.parseInt(years.group(1)) : -1;
			Span span = span(text, stated < 0 ? s : s.substring(0, years.start()));
			int computed = span.years().orElse(-1);
			if (computed == 0) {
				throw new Refused("unreadable.periodOrder", text);
			}
			if (stated >= 0 && stated != computed) {
				throw new Refused("unreadable.periodYears", text, stated, computed < 0 ? "∞" : computed);
			}
			return span;
		});
	}

	private static Span span(String text, String s) {
		if (fiscalYear(s) instanceof Parsed.Read<FiscalYear>(FiscalYear only)) {
			return Span.of(only, only);
		}
		Matcher m = SPAN.matcher(s);
		if (!m.matches()) {
			throw new Refused("unreadable.period", text);
		}
		FiscalYear start = fiscalYear(m.group(1)).value().orElseThrow(() -> new Refused("unreadable.period", text));
		if (OPEN.matcher(m.group(2)).matches()) {
			return new Span(start, Optional.empty());
		}
		return Span.of(start, fiscalYear(m.group(2)).value().orElseThrow(() -> new Refused("unreadable.period", text)));
	}

	private static <T> Parsed<T> read(String text, Supplier<T> reader) {
		Optional<Phrase> refusal = Cleaner.refusal(text);
		if (refusal.isPresent()) {
			return Parsed.failed(refusal.get());
		}
		try {
			return Parsed.of(reader.get());
		} catch (Refused e) {
			return Parsed.failed(e.why());
		}
	}
}
