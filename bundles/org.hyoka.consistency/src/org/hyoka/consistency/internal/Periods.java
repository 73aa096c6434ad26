// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.Span;
import org.hyoka.core.text.Years;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;

/** Questions about periods that several rules ask. */
public final class Periods {
	private Periods() {
	}

	/** A period as the report prints it. */
	public static Phrase phrase(Period period) {
		return Years.phrase(period);
	}

	/** The undertaking that an object stands in, if it does. */
	public static Optional<Undertaking> undertaking(EObject object) {
		for (EObject up = object; up != null; up = up.eContainer()) {
			if (up instanceof Undertaking undertaking) {
				return Optional.of(undertaking);
			}
		}
		return Optional.empty();
	}

	/** The years in which an undertaking runs, if they are stated. */
	public static Optional<Span> of(Undertaking undertaking) {
		return Span.of(undertaking.getPeriod());
	}

	/** Whether a fiscal year is over on a day. */
	public static boolean isOver(FiscalYear year, Optional<LocalDate> asOf) {
		return year != null && asOf.isPresent() && DatePoint.endOf(year).lastDay().isBefore(asOf.get());
	}

	/** Whether a point in time lies behind on a day; the day itself does not. */
	public static boolean isOver(DatePoint point, Optional<LocalDate> asOf) {
		return point != null && asOf.isPresent() && point.lastDay().isBefore(asOf.get());
	}

	/** Whether a point in time has not begun on a day. */
	public static boolean isAhead(DatePoint point, Optional<LocalDate> asOf) {
		return point != null && asOf.isPresent() && point.firstDay().isAfter(asOf.get());
	}
}
