// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text;

import java.util.Objects;
import java.util.Optional;

import org.hyoka.model.hyoka.Period;
import org.hyoka.model.time.FiscalYear;

/**
 * A span of fiscal years, both ends included.
 *
 * @param start first fiscal year
 * @param end   last fiscal year; empty while open-ended (継続実施). It may lie before the start, as a dossier may say so;
 *              then the span holds no year
 * @since 0.1
 */
public record Span(FiscalYear start, Optional<FiscalYear> end) {
	/** @throws NullPointerException if an end is missing */
	public Span {
		Objects.requireNonNull(start);
		Objects.requireNonNull(end);
	}

	/** The span of a period of the model; empty if it is null or has no start. */
	public static Optional<Span> of(Period period) {
		return period == null || period.getStart() == null ? Optional.empty()
				: Optional.of(new Span(period.getStart(), Optional.ofNullable(period.getEnd())));
	}

	/** Both ends known. */
	public static Span of(FiscalYear start, FiscalYear end) {
		return new Span(start, Optional.of(end));
	}

	/** How many fiscal years; empty while open-ended, 0 if the end lies before the start. */
	public Optional<Integer> years() {
		return end.map(e -> Math.max(0, e.year() - start.year() + 1));
	}

	/** Whether the year belongs to it. */
	public boolean contains(FiscalYear year) {
		return year.compareTo(start) >= 0 && end.map(e -> year.compareTo(e) <= 0).orElse(true);
	}
}
