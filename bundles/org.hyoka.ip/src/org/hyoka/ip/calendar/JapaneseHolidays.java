// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;

/**
 * The public holidays of Japan, 1980 to 2099, computed from the law (国民の祝日に関する法律) in the wording that was in force
 * in the year, and from the laws on single days. The equinoxes are computed; each becomes final only when the gazette
 * prints it in February of the year before. Years after the current one follow the law as it stands.
 */
public final class JapaneseHolidays {
	/** First year that is computed. */
	public static final int FIRST_YEAR = 1980;
	/** Last year that is computed; the formula for the equinoxes holds until then. */
	public static final int LAST_YEAR = 2099;

	private static final PhraseBook BOOK = PhraseBook.of(JapaneseHolidays.class);
	private static final AtomicReferenceArray<Map<LocalDate, Holiday>> YEARS = new AtomicReferenceArray<>(
			LAST_YEAR - FIRST_YEAR + 1);

	private JapaneseHolidays() {
	}

	/** Whether the holidays of a day's year are known. */
	public static boolean knows(LocalDate day) {
		return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
	}

	/**
	 * The holiday on a day, if it is one; Sundays as such are none.
	 *
	 * @throws IllegalArgumentException if the year is not between {@value #FIRST_YEAR} and {@value #LAST_YEAR}
	 */
	public static Optional<Holiday> on(LocalDate day) {
		return Optional.ofNullable(year(day.getYear()).get(day));
	}

	/** Whether a day is a public holiday; false in years whose holidays are not known. */
	static boolean is(LocalDate day) {
		return knows(day) && year(day.getYear()).containsKey(day);
	}

	/**
	 * The holidays of a calendar year, in order.
	 *
	 * @throws IllegalArgumentException if the year is not between {@value #FIRST_YEAR} and {@value #LAST_YEAR}
	 */
	public static List<Holiday> of(int year) {
		return year(year).values().stream().sorted(Comparator.comparing(Holiday::date)).toList();
	}

	private static Map<LocalDate, Holiday> year(int year) {
		if (year < FIRST_YEAR || year > LAST_YEAR) {
			throw new IllegalArgumentException("Japanese holidays are known from " + FIRST_YEAR + " to " + LAST_YEAR
					+ ", not in " + year + ".");
		}
		Map<LocalDate, Holiday> known = YEARS.get(year - FIRST_YEAR);
		if (known == null) {
			known = Map.copyOf(compute(year));
			YEARS.set(year - FIRST_YEAR, known);
		}
		return known;
	}

	private static Map<LocalDate, Holiday> compute(int year) {
		Map<LocalDate, Holiday> days = new HashMap<>();
		for (NationalHolidays.Entry entry : NationalHolidays.of(year)) {
			add(days, entry.date(), entry.byLaw() ? Holiday.Kind.BY_LAW : Holiday.Kind.NATIONAL, entry.key());
		}
		List<LocalDate> national = days.values().stream().filter(h -> h.kind() == Holiday.Kind.NATIONAL).map(Holiday::date)
				.sorted().toList();
		for (LocalDate day : substitutes(national, days, year)) {
			add(days, day, Holiday.Kind.SUBSTITUTE, "substitute");
		}
		for (LocalDate day : between(national, days, year)) {
			add(days, day, Holiday.Kind.BETWEEN, "between");
		}
		return days;
	}

	private static void add(Map<LocalDate, Holiday> days, LocalDate day, Holiday.Kind kind, String key) {
		Phrase name = BOOK.phrase(key);
		days.putIfAbsent(day, new Holiday(day, kind, name));
	}

	/** Since 2007 the next day that is no national holiday; before that only the Monday, if it is none itself. */
	private static List<LocalDate> substitutes(List<LocalDate> national, Map<LocalDate, Holiday> days, int year) {
		List<LocalDate> result = new ArrayList<>();
		for (LocalDate day : national) {
			if (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
				continue;
			}
			LocalDate next = day.plusDays(1);
			while (year >= 2007 && national.contains(next)) {
				next = next.plusDays(1);
			}
			if (!days.containsKey(next)) {
				result.add(next);
			}
		}
		return result;
	}

	/** Since 1986: a day whose neighbours are both national holidays; until 2006 no Sunday and no substitute holiday. */
	private static List<LocalDate> between(List<LocalDate> national, Map<LocalDate, Holiday> days, int year) {
		List<LocalDate> result = new ArrayList<>();
		if (year < 1986) {
			return result;
		}
		for (LocalDate day : national) {
			LocalDate middle = day.plusDays(1);
			boolean free = !days.containsKey(middle) && (year >= 2007 || middle.getDayOfWeek() != DayOfWeek.SUNDAY);
			if (free && national.contains(middle.plusDays(1))) {
				result.add(middle);
			}
		}
		return result;
	}
}
