// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.time;

import java.time.LocalDate;

import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.DatePoint.Granularity;

/**
 * A move along the axis.
 *
 * @param amount    how many steps, to the right if positive
 * @param precision what a step is
 */
public record Shift(int amount, Precision precision) {
	/** No move. */
	public static final Shift NONE = new Shift(0, Precision.DAY);

	/** A move by fiscal years. */
	public static Shift years(int amount) {
		return new Shift(amount, Precision.FISCAL_YEAR);
	}

	/** A move by months. */
	public static Shift months(int amount) {
		return new Shift(amount, Precision.MONTH);
	}

	/** Whether nothing moves. */
	public boolean isZero() {
		return amount == 0;
	}

	/** The way back. */
	public Shift reversed() {
		return new Shift(-amount, precision);
	}

	/**
	 * Moves a point in time. One that is as fine as the step or finer stays what it is; a coarser one becomes as fine as
	 * the step, since 2018年度 moved by a month is 2018年5月 for a start and 2019年4月 for an end.
	 *
	 * @param point what to move
	 * @param edge  what it is to the thing that has it
	 * @throws IllegalArgumentException if it would leave the years that a dossier can hold
	 */
	public DatePoint apply(DatePoint point, Edge edge) {
		if (isZero()) {
			return point;
		}
		DatePoint fine = Precision.of(point).compareTo(precision) < 0 ? refined(point, edge) : point;
		long months = precision == Precision.DAY ? 0 : amount * Math.round(precision.days() * 12 / 365.2425);
		return switch (fine.granularity()) {
		case DAY -> DatePoint.of(precision.plus(fine.firstDay(), amount));
		case MONTH -> moved(fine, months, Precision.MONTH);
		case QUARTER -> moved(fine, months, Precision.QUARTER);
		case YEAR, FISCAL_YEAR -> new DatePoint(fine.granularity(), Math.toIntExact(fine.year() + months / 12), 0, 0, fine.end());
		};
	}

	private static DatePoint moved(DatePoint point, long months, Precision unit) {
		DatePoint there = unit.at(unit.floor(point.lastDay()).plusMonths(months));
		return point.end() ? there.atEnd() : there;
	}

	private DatePoint refined(DatePoint point, Edge edge) {
		LocalDate day = switch (edge) {
		case START -> point.firstDay();
		case END -> point.lastDay();
		case POINT -> point.end() ? point.lastDay()
				: LocalDate.ofEpochDay((point.firstDay().toEpochDay() + point.lastDay().toEpochDay()) / 2);
		};
		DatePoint fine = precision.at(day);
		return point.end() && fine.granularity() != Granularity.DAY ? fine.atEnd() : fine;
	}
}
