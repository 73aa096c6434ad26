// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.duties;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.DutyTemplate;

/**
 * Where one duty stands on a day.
 *
 * @param duty  the duty
 * @param due   when it is due
 * @param state where it stands at the end of the day
 * @param left  days from the day to the due date, negative when it has passed; empty when done, waived, or not known
 * @param late  whether it was done after its due date, which is not a guideline
 */
public record DutyStatus(Duty duty, Due due, DutyState state, OptionalLong left, boolean late) {
	/**
	 * Computes where a duty stands.
	 *
	 * @param duty  the duty
	 * @param asOf  the day; what was done later counts as not done yet
	 * @param terms how due dates are read
	 */
	public static DutyStatus of(Duty duty, LocalDate asOf, DutyTerms terms) {
		Due due = DueDates.of(duty, terms);
		if (duty.getWaivedBecause() != null && !duty.getWaivedBecause().isBlank()) {
			return new DutyStatus(duty, due, DutyState.WAIVED, OptionalLong.empty(), false);
		}
		if (duty.getDoneOn() != null && !duty.getDoneOn().isAfter(asOf)) {
			boolean late = due instanceof Due.On on && !on.guideline() && duty.getDoneOn().isAfter(on.date());
			return new DutyStatus(duty, due, DutyState.DONE, OptionalLong.empty(), late);
		}
		Optional<LocalDate> day = due.day();
		if (day.isEmpty()) {
			return new DutyStatus(duty, due, DutyState.OPEN, OptionalLong.empty(), false);
		}
		long left = ChronoUnit.DAYS.between(asOf, day.get());
		DutyState state = left < 0 ? DutyState.OVERDUE : left <= reminderDays(duty.getTemplate(), terms) ? DutyState.DUE_SOON : DutyState.OPEN;
		return new DutyStatus(duty, due, state, OptionalLong.of(left), false);
	}

	/** How many days before its due date a duty is reminded of: what its template says, else what the terms say. */
	public static int reminderDays(DutyTemplate template, DutyTerms terms) {
		Integer own = template == null ? null : template.getReminderDays();
		return own == null || own < 0 ? terms.soonDays() : own;
	}

	/** The day on which to remind, a working day; empty if no due date is known or nothing is left to do. */
	public Optional<LocalDate> reminder(DutyTerms terms) {
		return state.isPending()
				? due.day().map(d -> terms.calendar().previous(d.minusDays(reminderDays(duty.getTemplate(), terms))))
				: Optional.empty();
	}
}
