// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.time;

import java.time.LocalDate;

import org.hyoka.model.time.DatePoint;

/**
 * A straight time axis. Its x counts px from the beginning of its first day.
 *
 * @param start        first day
 * @param end          the day after the last, later than the first
 * @param pixelsPerDay how wide a day is in px, more than 0
 */
public record TimeAxis(LocalDate start, LocalDate end, double pixelsPerDay) {
	/** @throws IllegalArgumentException if the end is not after the start, or a day has no width */
	public TimeAxis {
		if (!start.isBefore(end)) {
			throw new IllegalArgumentException("An axis must end after it begins, not at " + end + " after " + start + ".");
		}
		if (!(pixelsPerDay > 0) || Double.isInfinite(pixelsPerDay)) {
			throw new IllegalArgumentException("A day must be wider than nothing, not " + pixelsPerDay + " px.");
		}
	}

	/** The axis at another zoom. */
	public TimeAxis withPixelsPerDay(double other) {
		return new TimeAxis(start, end, other);
	}

	/** Its days. */
	public long days() {
		return end.toEpochDay() - start.toEpochDay();
	}

	/** Its width in px. */
	public double width() {
		return days() * pixelsPerDay;
	}

	/** Where a day begins; outside the axis for days outside it. */
	public double x(LocalDate day) {
		return (day.toEpochDay() - start.toEpochDay()) * pixelsPerDay;
	}

	/** Where a point in time begins: the beginning of its first day. */
	public double startOf(DatePoint point) {
		return x(point.firstDay());
	}

	/** Where a point in time ends: the end of its last day. */
	public double endOf(DatePoint point) {
		return x(point.lastDay().plusDays(1));
	}

	/** Where a mark for a point in time stands: at its end where that is meant, else in its middle. */
	public double markOf(DatePoint point) {
		return point.end() ? endOf(point) : (startOf(point) + endOf(point)) / 2;
	}

	/** The day that stands at x. */
	public LocalDate date(double x) {
		return start.plusDays((long) Math.floor(Math.clamp(x / pixelsPerDay, -1e6, 1e6)));
	}

	/** The beginning of a step that is nearest to x. */
	public LocalDate snap(double x, Precision precision) {
		LocalDate before = precision.floor(date(x));
		LocalDate after = precision.plus(before, 1);
		return x - x(before) <= x(after) - x ? before : after;
	}

	/** How many whole steps a distance is, rounded: what a drag by so many px means. */
	public Shift shift(double distance, Precision precision) {
		return new Shift((int) Math.round(Math.clamp(distance / (precision.days() * pixelsPerDay), -1e6, 1e6)), precision);
	}
}
