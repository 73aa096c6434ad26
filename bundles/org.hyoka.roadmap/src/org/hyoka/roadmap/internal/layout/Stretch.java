// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.hyoka.core.indicators.EvaluationDay;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.model.time.DatePoint;
import org.hyoka.roadmap.internal.model.NodeTime;
import org.hyoka.roadmap.layout.LayoutOptions;
import org.hyoka.roadmap.time.Precision;

/**
 * The stretch of time that an axis shows, in whole fiscal years.
 *
 * @param start first day
 * @param end   day after the last
 */
record Stretch(LocalDate start, LocalDate end) {
	private static final LocalDate FIRST = LocalDate.of(1880, 4, 1);
	private static final LocalDate LAST = LocalDate.of(2980, 4, 1);
	private static final int USUAL_YEARS = 6;

	static Stretch of(List<Roadmap> roadmaps, List<Outline.Row> rows, LayoutOptions options) {
		List<LocalDate[]> shown = rows.stream().flatMap(row -> row.nodes().stream()).flatMap(Stretch::times)
				.map(point -> new LocalDate[] { point.firstDay(), point.lastDay() }).toList();
		Optional<LocalDate> earliest = shown.stream().map(days -> days[0]).min(LocalDate::compareTo);
		Optional<LocalDate> latest = shown.stream().map(days -> days[1]).max(LocalDate::compareTo);
		boolean allBegin = roadmaps.stream().allMatch(roadmap -> roadmap.getFrom() != null);
		boolean allEnd = roadmaps.stream().allMatch(roadmap -> roadmap.getTo() != null);
		Optional<LocalDate> stated = roadmaps.stream().map(Roadmap::getFrom).filter(Objects::nonNull).map(DatePoint::firstDay)
				.min(LocalDate::compareTo);
		Optional<LocalDate> statedEnd = roadmaps.stream().map(Roadmap::getTo).filter(Objects::nonNull).map(DatePoint::lastDay)
				.max(LocalDate::compareTo);
		Optional<LocalDate> from = options.from().map(DatePoint::firstDay)
				.or(() -> allBegin ? stated : least(stated, whole(roadmaps, earliest, p -> p.getStart().firstDay(), false)));
		Optional<LocalDate> to = options.to().map(DatePoint::lastDay)
				.or(() -> allEnd ? statedEnd : most(statedEnd, whole(roadmaps, latest, p -> p.getEnd() == null ? null : p.getEnd().lastDay(), true)));
		LocalDate start = within(
				from.or(() -> period(roadmaps).map(p -> p.getStart().firstDay())).or(() -> to.map(day -> day.minusYears(USUAL_YEARS)))
						.orElseGet(() -> usual(roadmaps, options)));
		LocalDate last = within(to.or(() -> from.isPresent() ? Optional.empty() : period(roadmaps).map(Period::getEnd).map(year -> year.lastDay()))
				.orElse(start.plusYears(USUAL_YEARS).minusDays(1)));
		LocalDate begin = Precision.FISCAL_YEAR.floor(start);
		LocalDate end = Precision.FISCAL_YEAR.plus(Precision.FISCAL_YEAR.floor(last), 1);
		return new Stretch(begin, end.isAfter(begin) ? end : Precision.FISCAL_YEAR.plus(begin, 1));
	}

	private static Optional<LocalDate> least(Optional<LocalDate> a, Optional<LocalDate> b) {
		return Stream.of(a, b).flatMap(Optional::stream).min(LocalDate::compareTo);
	}

	private static Optional<LocalDate> most(Optional<LocalDate> a, Optional<LocalDate> b) {
		return Stream.of(a, b).flatMap(Optional::stream).max(LocalDate::compareTo);
	}

	/** The axis of what has a date holds the period of the undertaking, too, so that it stays as it is while the first bars are drawn. */
	private static Optional<LocalDate> whole(List<Roadmap> roadmaps, Optional<LocalDate> shown, Function<Period, LocalDate> end, boolean last) {
		Optional<LocalDate> own = shown.flatMap(day -> period(roadmaps)).map(end);
		return last ? most(shown, own) : least(shown, own);
	}

	private static LocalDate within(LocalDate day) {
		return day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
	}

	private static Stream<DatePoint> times(RoadmapNode node) {
		return switch (node) {
		case Bar bar -> Stream.of(bar.getStart(), bar.getEnd(), bar.getActualStart(), bar.getActualEnd()).filter(Objects::nonNull);
		case Milestone milestone -> Stream.of(milestone.getAt(), milestone.getActualAt()).filter(Objects::nonNull);
		default -> NodeTime.point(node).stream();
		};
	}

	private static Optional<Period> period(List<Roadmap> roadmaps) {
		return roadmaps.stream().map(Roadmap::eContainer).filter(Undertaking.class::isInstance).map(Undertaking.class::cast)
				.map(Undertaking::getPeriod).filter(Objects::nonNull).filter(period -> period.getStart() != null).findFirst();
	}

	/** Where nothing has a date: around today, else around the evaluation. */
	private static LocalDate usual(List<Roadmap> roadmaps, LayoutOptions options) {
		return options.today().or(() -> roadmaps.stream().map(EvaluationDay::of).flatMap(Optional::stream).findFirst())
				.map(day -> day.minusYears(1)).orElse(LocalDate.of(2020, 4, 1));
	}
}
