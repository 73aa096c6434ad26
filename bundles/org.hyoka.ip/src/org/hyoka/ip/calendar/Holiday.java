// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.calendar;

import java.time.LocalDate;
import java.util.Objects;

import org.hyoka.core.text.Phrase;

/**
 * A public holiday in Japan.
 *
 * @param date the day
 * @param kind why it is one
 * @param name what it is called
 */
public record Holiday(LocalDate date, Kind kind, Phrase name) {
	/** Why a day is a holiday (国民の祝日に関する法律). */
	public enum Kind {
		/** A national holiday (国民の祝日) by article 2, or a day that a law made one. */
		NATIONAL,
		/** A day off by a law of its own, which is no national holiday. */
		BY_LAW,
		/** The day after a national holiday on a Sunday (振替休日), article 3 paragraph 2. */
		SUBSTITUTE,
		/** A day between two national holidays (国民の休日), article 3 paragraph 3. */
		BETWEEN
	}

	/** @throws NullPointerException if a part is missing */
	public Holiday {
		Objects.requireNonNull(date);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(name);
	}
}
