// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.duties;

import java.time.LocalDate;
import java.time.YearMonth;

import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.ip.DueBasis;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.DutyTemplate;

/**
 * Computes due dates. Periods are counted as the Civil Code does: the day of the event is not counted (民法第140条), a
 * period of months or years ends on the day of the same number, or on the last day of a month that has no such day, and
 * one that begins after the last day of a month ends with the last day of a month (第143条).
 */
public final class DueDates {
	/** The earliest and the latest year that dates are computed for. */
	private static final int FIRST = 1868;
	private static final int LAST = 2999;
	private static final int LONGEST = 100 * 366;
	private static final int MONTHS_OF_A_YEAR = 12;
	private static final PhraseBook BOOK = PhraseBook.of(DueDates.class);

	private DueDates() {
	}

	/** When a duty is due. */
	public static Due of(Duty duty, DutyTerms terms) {
		if (duty.getTemplate() == null) {
			return new Due.Unknown(BOOK.phrase("due.noTemplate"));
		}
		return of(duty.getTemplate(), duty.getStartedOn(), terms);
	}

	/**
	 * When a duty is due that was started on a day.
	 *
	 * @param template the duty as law or contract states it
	 * @param start    the day of the event, or of the act that it has to precede; may be null
	 * @param terms    what law and contract leave open
	 */
	public static Due of(DutyTemplate template, LocalDate start, DutyTerms terms) {
		if (start == null) {
			return new Due.Unknown(BOOK.phrase("due.noStart"));
		}
		if (start.getYear() < FIRST || start.getYear() > LAST) {
			return new Due.Unknown(BOOK.phrase("due.farStart", start));
		}
		DueBasis basis = template.getBasis();
		Integer given = template.getAmount();
		int amount = given != null ? given : basis == DueBasis.YEARLY ? 1 : 0;
		if (amount < 0 || amount > LONGEST || given == null && needsAmount(basis)) {
			return new Due.Unknown(BOOK.phrase("due.noAmount", given == null ? "-" : given));
		}
		return switch (basis) {
		case CALENDAR_DAYS -> on(start.plusDays(amount), terms);
		case WORKING_DAYS -> workingDays(start, amount, terms);
		case MONTHS -> months(start, amount, terms);
		case YEARLY -> months(start, (long) amount * MONTHS_OF_A_YEAR, terms);
		case WITHOUT_DELAY -> new Due.On(terms.calendar().next(start.plusDays(terms.withoutDelayDays())), true);
		case BEFORE_ACT -> new Due.On(start.minusDays(amount), false);
		};
	}

	private static boolean needsAmount(DueBasis basis) {
		return basis == DueBasis.CALENDAR_DAYS || basis == DueBasis.WORKING_DAYS || basis == DueBasis.MONTHS;
	}

	private static Due workingDays(LocalDate start, int amount, DutyTerms terms) {
		LocalDate due = terms.calendar().plus(start, amount);
		return terms.calendar().knows(start) && terms.calendar().knows(due) ? new Due.On(due, false)
				: new Due.Unknown(BOOK.phrase("due.noHolidays", start));
	}

	private static Due months(LocalDate start, long months, DutyTerms terms) {
		return months > LONGEST ? new Due.Unknown(BOOK.phrase("due.noAmount", months)) : on(plusMonths(start, (int) months), terms);
	}

	private static Due on(LocalDate day, DutyTerms terms) {
		return new Due.On(terms.rollForward() ? terms.calendar().next(day) : day, false);
	}

	/**
	 * The last day of a period of months that begins with the day after an event. An event on the last day of a month gives
	 * the last day of a month: 28 February 2023 and one month give 31 March (民法第143条).
	 *
	 * @param event  the day of the event
	 * @param months how many months, 0 or more; 0 gives the day itself
	 */
	public static LocalDate plusMonths(LocalDate event, int months) {
		if (months == 0) {
			return event;
		}
		boolean last = event.getDayOfMonth() == event.lengthOfMonth();
		return last ? YearMonth.from(event).plusMonths(months).atEndOfMonth() : event.plusMonths(months);
	}
}
