// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.duties;

import java.util.Objects;

import org.hyoka.ip.calendar.WorkingDays;

/**
 * How due dates are read where law and contract leave it open.
 *
 * @param calendar         working days
 * @param rollForward      whether a period whose last day is no working day ends on the next one (民法第142条, where it is the
 *                         custom); contracts that name a day usually mean that very day
 * @param soonDays         how many days before its due date a duty counts as due soon, where its template says nothing
 * @param withoutDelayDays how many days are taken as a guideline for a duty "without delay"
 */
public record DutyTerms(WorkingDays calendar, boolean rollForward, int soonDays, int withoutDelayDays) {
	private static final DutyTerms STANDARD = new DutyTerms(WorkingDays.offices(), false, 30, 30);

	/** @throws IllegalArgumentException if a number of days is negative */
	public DutyTerms {
		Objects.requireNonNull(calendar);
		if (soonDays < 0 || withoutDelayDays < 0) {
			throw new IllegalArgumentException("A number of days is 0 or more.");
		}
	}

	/** Working days of government offices, no rolling forward, due soon 30 days before, without delay within 30 days. */
	public static DutyTerms standard() {
		return STANDARD;
	}
}
