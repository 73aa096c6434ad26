// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.duties;

import java.time.LocalDate;
import java.util.Optional;

import org.hyoka.core.text.Phrase;

/** When a duty is due, or why that is not known. */
public sealed interface Due {
	/** The last day on which it is in time; empty if not known. */
	Optional<LocalDate> day();

	/**
	 * A day.
	 *
	 * @param date      the last day on which it is in time
	 * @param guideline whether law and contract name no number of days ("without delay"), so that the day is a guideline
	 */
	record On(LocalDate date, boolean guideline) implements Due {
		@Override
		public Optional<LocalDate> day() {
			return Optional.of(date);
		}
	}

	/**
	 * Not known.
	 *
	 * @param why the reason as a sentence
	 */
	record Unknown(Phrase why) implements Due {
		@Override
		public Optional<LocalDate> day() {
			return Optional.empty();
		}
	}
}
