// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.layout;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.hyoka.core.text.YearStyle;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.time.DatePoint;
import org.hyoka.roadmap.scene.RoadmapStyle;

/**
 * How a roadmap is laid out. Begin with {@link #standard(Locale)}.
 *
 * @param locale       language of names that have a translation, and of the axis
 * @param pixelsPerDay zoom; empty: as the total width says, else 60 px a year
 * @param totalWidth   width of the whole picture that the axis is made to fit; empty: as the zoom says
 * @param from         where the axis begins; empty: where the roadmap says, else at the first thing on it
 * @param to           where it ends; empty: where the roadmap says, else after the last
 * @param years        how fiscal years are written
 * @param today        the day of the line for today; empty: no line
 * @param filter       what is shown
 * @param folding      which lanes are folded, where that differs from the model
 * @param style        sizes
 * @param links        whether links are shown
 */
public record LayoutOptions(Locale locale, OptionalDouble pixelsPerDay, OptionalDouble totalWidth, Optional<DatePoint> from,
		Optional<DatePoint> to, YearStyle years, Optional<LocalDate> today, NodeFilter filter, Map<Lane, Boolean> folding,
		RoadmapStyle style, boolean links) {
	/** The least and most px that a day may be wide. */
	public static final double SMALLEST = 0.002;
	/** The most px that a day may be wide. */
	public static final double LARGEST = 60;

	/** Keeps its own copies. */
	public LayoutOptions {
		folding = Map.copyOf(folding);
	}

	/** Everything, at 60 px a year, without a line for today. */
	public static LayoutOptions standard(Locale locale) {
		return new LayoutOptions(locale, OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty(), Optional.empty(),
				YearStyle.NENDO, Optional.empty(), NodeFilter.ALL, Map.of(), RoadmapStyle.STANDARD, true);
	}

	/** The same at that zoom, within {@link #SMALLEST} and {@link #LARGEST}. */
	public LayoutOptions withPixelsPerDay(double zoom) {
		return new LayoutOptions(locale, OptionalDouble.of(Math.clamp(zoom, SMALLEST, LARGEST)), OptionalDouble.empty(), from, to,
				years, today, filter, folding, style, links);
	}

	/** The same with the zoom that makes the whole picture that wide. */
	public LayoutOptions fitting(double width) {
		return new LayoutOptions(locale, OptionalDouble.empty(), OptionalDouble.of(width), from, to, years, today, filter, folding,
				style, links);
	}

	/** The same for a stretch of time; null: as the roadmap says. */
	public LayoutOptions withRange(DatePoint first, DatePoint last) {
		return new LayoutOptions(locale, pixelsPerDay, totalWidth, Optional.ofNullable(first), Optional.ofNullable(last), years,
				today, filter, folding, style, links);
	}

	/** The same with fiscal years written so. */
	public LayoutOptions withYears(YearStyle newYears) {
		return new LayoutOptions(locale, pixelsPerDay, totalWidth, from, to, newYears, today, filter, folding, style, links);
	}

	/** The same with a line for that day; null: none. */
	public LayoutOptions withToday(LocalDate day) {
		return new LayoutOptions(locale, pixelsPerDay, totalWidth, from, to, years, Optional.ofNullable(day), filter, folding, style,
				links);
	}

	/** The same for what a filter shows. */
	public LayoutOptions withFilter(NodeFilter newFilter) {
		return new LayoutOptions(locale, pixelsPerDay, totalWidth, from, to, years, today, newFilter, folding, style, links);
	}

	/** The same with lanes folded or unfolded, whatever the model says. */
	public LayoutOptions withFolding(Map<Lane, Boolean> newFolding) {
		return new LayoutOptions(locale, pixelsPerDay, totalWidth, from, to, years, today, filter, newFolding, style, links);
	}

	/** The same in other sizes. */
	public LayoutOptions withStyle(RoadmapStyle newStyle) {
		return new LayoutOptions(locale, pixelsPerDay, totalWidth, from, to, years, today, filter, folding, newStyle, links);
	}

	/** The same with or without links. */
	public LayoutOptions withLinks(boolean shown) {
		return new LayoutOptions(locale, pixelsPerDay, totalWidth, from, to, years, today, filter, folding, style, shown);
	}

	/** Whether a lane is folded. */
	public boolean isFolded(Lane lane) {
		return folding.getOrDefault(lane, lane.isFolded());
	}
}
