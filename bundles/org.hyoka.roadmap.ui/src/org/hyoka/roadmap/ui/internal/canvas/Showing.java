// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.canvas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.hyoka.core.text.YearStyle;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.roadmap.layout.LayoutOptions;
import org.hyoka.roadmap.layout.NodeFilter;
import org.hyoka.roadmap.layout.RoadmapLayout;
import org.hyoka.roadmap.scene.RoadmapScene;
import org.hyoka.roadmap.scene.RoadmapStyle;
import org.hyoka.roadmap.time.Precision;
import org.hyoka.ui.forms.Texts;

/** Which roadmaps a canvas shows and how: a matter of the window, nothing of it stands in the dossier. */
public final class Showing {
	private static final double NARROWEST_HEADS = 72;
	private static final double MOST_HEADS = 0.26;
	private static final double LATER = 0.13;
	/** Width of a year below which a roadmap is not squeezed without being told to, by the height of the small type. */
	private static final double READABLE_YEAR = 2.6;
	private final RoadmapStyle style;
	private final Map<Lane, Boolean> folding = new HashMap<>();
	private List<Roadmap> roadmaps = List.of();
	private OptionalDouble zoom = OptionalDouble.empty();
	private NodeFilter filter = NodeFilter.ALL;
	private YearStyle years = Texts.style();
	private boolean squeezed;
	private boolean today = true;
	private boolean links = true;
	private Optional<Precision> snapping = Optional.empty();
	private double headWidth;

	/** @param scale of all sizes, for the system's size of type */
	public Showing(double scale) {
		style = RoadmapStyle.STANDARD.scaled(scale);
		headWidth = style.headWidth();
	}

	/** Lays out what is shown for a window of that width. */
	public RoadmapScene layout(double width) {
		double heads = Math.clamp(headWidth, NARROWEST_HEADS, Math.max(NARROWEST_HEADS, width * MOST_HEADS));
		double later = Math.clamp(width * LATER, style.laterWidth() * 0.6, style.laterWidth());
		LayoutOptions options = options(style.withHeadWidth(heads).withLaterWidth(later));
		if (zoom.isPresent()) {
			return RoadmapLayout.layout(roadmaps, options.withPixelsPerDay(zoom.getAsDouble()));
		}
		RoadmapScene fitting = RoadmapLayout.layout(roadmaps, options.fitting(Math.max(width, 320)));
		double readable = style.small() * READABLE_YEAR / 365;
		return squeezed || fitting.axis().pixelsPerDay() >= readable ? fitting : RoadmapLayout.layout(roadmaps, options.withPixelsPerDay(readable));
	}

	/** Lays out what is shown with zoom and sizes as they are in another scene. */
	public RoadmapScene layout(RoadmapScene like) {
		return RoadmapLayout.layout(roadmaps, options(like.style()).withPixelsPerDay(like.axis().pixelsPerDay()));
	}

	/** Lays out what is shown for paper of that width, in the report's sizes. */
	public RoadmapScene onPaper(double width) {
		return RoadmapLayout.layout(roadmaps, options(RoadmapStyle.STANDARD.withHeadWidth(Math.clamp(width * 0.17, 90, 190))).fitting(width));
	}

	private LayoutOptions options(RoadmapStyle sizes) {
		return LayoutOptions.standard(Texts.locale()).withYears(years).withStyle(sizes).withFilter(filter).withFolding(folding).withLinks(links)
				.withToday(today ? LocalDate.now() : null);
	}

	/** The roadmaps. */
	public List<Roadmap> roadmaps() {
		return roadmaps;
	}

	/** Shows other roadmaps. */
	public void roadmaps(List<Roadmap> some) {
		roadmaps = List.copyOf(some);
	}

	/** px a day; empty: as wide as the window. */
	public OptionalDouble zoom() {
		return zoom;
	}

	/** Sets the zoom. */
	public void zoom(double pixelsPerDay) {
		zoom = OptionalDouble.of(Math.clamp(pixelsPerDay, LayoutOptions.SMALLEST, LayoutOptions.LARGEST));
	}

	/**
	 * As wide as the window from now on.
	 *
	 * @param squeeze even where years then become too narrow to read
	 */
	public void fit(boolean squeeze) {
		zoom = OptionalDouble.empty();
		squeezed = squeeze;
	}

	/** What is shown. */
	public NodeFilter filter() {
		return filter;
	}

	/** Shows less or more. */
	public void filter(NodeFilter some) {
		filter = some;
	}

	/** How fiscal years are written. */
	public YearStyle years() {
		return years;
	}

	/** Writes fiscal years so. */
	public void years(YearStyle some) {
		years = some;
	}

	/** Whether a line stands for today. */
	public boolean today() {
		return today;
	}

	/** With or without a line for today. */
	public void today(boolean shown) {
		today = shown;
	}

	/** Whether links are shown. */
	public boolean links() {
		return links;
	}

	/** With or without links. */
	public void links(boolean shown) {
		links = shown;
	}

	/** The steps in which things move; empty: as the zoom suggests. */
	public Optional<Precision> snapping() {
		return snapping;
	}

	/** Moves things in such steps. */
	public void snapping(Optional<Precision> some) {
		snapping = some;
	}

	/** Width of the column of heads. */
	public void headWidth(double width) {
		headWidth = width;
	}

	/** Folds or unfolds a lane here. */
	public void fold(Lane lane, boolean folded) {
		folding.put(lane, folded);
	}

	/** Folds or unfolds all lanes that hold lanes. */
	public void foldAll(boolean folded) {
		List<Lane> open = new ArrayList<>();
		roadmaps.forEach(roadmap -> open.addAll(roadmap.getLanes()));
		while (!open.isEmpty()) {
			Lane lane = open.removeLast();
			if (!lane.getLanes().isEmpty()) {
				folding.put(lane, folded);
				open.addAll(lane.getLanes());
			}
		}
	}
}
