// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.layout;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.BarState;
import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.time.DatePoint;
import org.hyoka.roadmap.scene.Delay;

/** Plan against what really happened. */
final class Times {
	/** What is not late, whenever it ends: it is over, or nobody has stated what became of it. */
	private static final Set<BarState> OVER_OR_UNKNOWN = EnumSet.of(BarState.DONE, BarState.STOPPED, BarState.UNSPECIFIED);

	private Times() {
	}

	/**
	 * The days that a bar has really taken so far, from the first to the day after the last. What is done without a date
	 * was done as planned; what runs has come as far as the day as of which is judged.
	 */
	static Optional<LocalDate[]> taken(Bar bar, Optional<LocalDate> asOf) {
		DatePoint began = bar.getActualStart() != null ? bar.getActualStart() : bar.getStart();
		boolean stated = bar.getActualStart() != null || bar.getActualEnd() != null;
		boolean begun = bar.getState() == BarState.RUNNING || bar.getState() == BarState.DONE;
		if (began == null || !stated && !begun) {
			return Optional.empty();
		}
		LocalDate last = bar.getActualEnd() != null ? bar.getActualEnd().lastDay()
				: bar.getState() == BarState.DONE && bar.getEnd() != null ? bar.getEnd().lastDay()
						: bar.getState() == BarState.STOPPED ? null : asOf.orElse(null);
		return last == null || last.isBefore(began.firstDay()) ? Optional.empty()
				: Optional.of(new LocalDate[] { began.firstDay(), last.plusDays(1) });
	}

	/** How late a bar is: by its actual end; else, if it is not over, as of the day as of which is judged. */
	static Optional<Delay> delay(Bar bar, Optional<LocalDate> asOf) {
		if (bar.getEnd() == null) {
			return Optional.empty();
		}
		if (bar.getActualEnd() != null) {
			return late(bar.getEnd(), bar.getActualEnd());
		}
		return OVER_OR_UNKNOWN.contains(bar.getState()) ? Optional.empty() : overdue(bar.getEnd(), asOf);
	}

	/** How late a milestone is: by when it happened. One that has no such date may have happened in time. */
	static Optional<Delay> delay(Milestone milestone) {
		return milestone.getAt() == null || milestone.getActualAt() == null ? Optional.empty() : late(milestone.getAt(), milestone.getActualAt());
	}

	private static Optional<Delay> late(DatePoint planned, DatePoint actual) {
		long days = actual.lastDay().toEpochDay() - planned.lastDay().toEpochDay();
		return actual.firstDay().isAfter(planned.lastDay()) ? Optional.of(new Delay(days, true)) : Optional.empty();
	}

	private static Optional<Delay> overdue(DatePoint planned, Optional<LocalDate> asOf) {
		return asOf.filter(day -> day.isAfter(planned.lastDay())).map(day -> new Delay(day.toEpochDay() - planned.lastDay().toEpochDay(), false));
	}
}
