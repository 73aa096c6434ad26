// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

import org.hyoka.core.text.YearStyle;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Point;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.roadmap.internal.scene.AxisText;
import org.hyoka.roadmap.time.Precision;
import org.hyoka.roadmap.time.TimeAxis;

/**
 * A roadmap that has been laid out: where everything stands, in px. It is never changed and may be read from any thread
 * (the objects of the model it points at may not).
 * <p>
 * Body coordinates: x is 0 at the beginning of the axis' first day, y is 0 below the axis. Left of the body stands the
 * column of lane names, above it the axis; both stay in place while the body is scrolled.
 */
public final class RoadmapScene {
	/**
	 * What surrounds the content.
	 *
	 * @param axis       time and zoom
	 * @param style      sizes
	 * @param locale     language of its words
	 * @param years      how fiscal years are written
	 * @param axisHeight height of the axis
	 * @param width      width of the body, with the column of what has no date
	 * @param height     height of the body
	 * @param later      the column of what has no date; empty if everything has one
	 * @param today      the line that stands for today
	 */
	public record Frame(TimeAxis axis, RoadmapStyle style, Locale locale, YearStyle years, double axisHeight, double width,
			double height, Optional<Later> later, Optional<Today> today) {
		// a value
	}

	/**
	 * The column right of the axis, for what has no date.
	 *
	 * @param box   its place in the body
	 * @param label its head
	 */
	public record Later(Box box, String label) {
		// a value
	}

	/**
	 * The line for today.
	 *
	 * @param x     where
	 * @param label its words
	 */
	public record Today(double x, String label) {
		// a value
	}

	private final Frame frame;
	private final List<PlacedBand> bands;
	private final List<PlacedLane> lanes;
	private final List<PlacedNode> nodes;
	private final List<PlacedLink> links;
	private final AxisText axisText;
	private final BoxIndex nodeIndex;
	private final BoxIndex linkIndex;
	private final int[] linkOfSegment;
	private final Map<EObject, Object> placed = new IdentityHashMap<>();

	/**
	 * A scene. The lists are in drawing order, and what they hold knows its index.
	 *
	 * @param frame what surrounds the content
	 * @param bands from top to bottom
	 * @param lanes from top to bottom
	 * @param nodes nodes
	 * @param links links
	 */
	public RoadmapScene(Frame frame, List<PlacedBand> bands, List<PlacedLane> lanes, List<PlacedNode> nodes,
			List<PlacedLink> links) {
		this.frame = frame;
		this.bands = List.copyOf(bands);
		this.lanes = List.copyOf(lanes);
		this.nodes = List.copyOf(nodes);
		this.links = List.copyOf(links);
		axisText = new AxisText(frame.axis(), frame.style(), frame.years(), frame.locale());
		nodeIndex = BoxIndex.of(new Mapped<>(this.nodes, PlacedNode::bounds));
		List<Box> segments = new ArrayList<>(links.size() * 4);
		int[] owners = new int[links.size() * 4];
		for (PlacedLink link : this.links) {
			for (int i = 1; i < link.points().size(); i++) {
				if (segments.size() == owners.length) {
					owners = Arrays.copyOf(owners, owners.length * 2 + 4);
				}
				owners[segments.size()] = link.index();
				segments.add(segment(link.points().get(i - 1), link.points().get(i)));
			}
		}
		linkIndex = BoxIndex.of(segments);
		linkOfSegment = owners;
		this.lanes.forEach(lane -> placed.put(lane.lane(), lane));
		this.nodes.forEach(node -> placed.put(node.element(), node));
		this.links.forEach(link -> placed.put(link.link(), link));
	}

	private static Box segment(Point a, Point b) {
		return Box.between(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.max(a.x(), b.x()), Math.max(a.y(), b.y()));
	}

	/** A list seen through a function, so that no second list is kept. */
	private static final class Mapped<T> extends java.util.AbstractList<Box> implements java.util.RandomAccess {
		private final List<T> list;
		private final Function<T, Box> box;

		Mapped(List<T> list, Function<T, Box> box) {
			this.list = list;
			this.box = box;
		}

		@Override
		public Box get(int index) {
			return box.apply(list.get(index));
		}

		@Override
		public int size() {
			return list.size();
		}
	}

	/** What surrounds the content. */
	public Frame frame() {
		return frame;
	}

	/** Time and zoom. */
	public TimeAxis axis() {
		return frame.axis();
	}

	/** Sizes. */
	public RoadmapStyle style() {
		return frame.style();
	}

	/** Width of the column of lane names. */
	public double headWidth() {
		return frame.style().headWidth();
	}

	/** Height of the axis. */
	public double axisHeight() {
		return frame.axisHeight();
	}

	/** Width of the body. */
	public double width() {
		return frame.width();
	}

	/** Height of the body. */
	public double height() {
		return frame.height();
	}

	/** The column of what has no date, in body coordinates. */
	public Optional<Box> later() {
		return frame.later().map(Later::box);
	}

	/** Where today is. */
	public OptionalDouble today() {
		return frame.today().map(today -> OptionalDouble.of(today.x())).orElse(OptionalDouble.empty());
	}

	/** Strips that head roadmaps and groups, from top to bottom. */
	public List<PlacedBand> bands() {
		return bands;
	}

	/** Lanes from top to bottom. */
	public List<PlacedLane> lanes() {
		return lanes;
	}

	/** Nodes in drawing order. */
	public List<PlacedNode> nodes() {
		return nodes;
	}

	/** Links in drawing order. */
	public List<PlacedLink> links() {
		return links;
	}

	/** Cells of the axis that meet a stretch of it; costs what is seen. */
	public List<AxisCell> cells(double fromX, double toX) {
		return axisText.cells(fromX, toX);
	}

	/** What stands in the corner above the lane names, such as 年度 where the cells hold bare numbers (rule 10). */
	public String corner() {
		return axisText.corner();
	}

	/** Where lines go down from the axis within a stretch of it: the beginnings of cells, thicker ones at fiscal years. */
	public List<GridLine> grid(double fromX, double toX) {
		return axisText.lines(fromX, toX);
	}

	/**
	 * A line that goes down from the axis.
	 *
	 * @param x     where
	 * @param major whether a fiscal year begins there
	 */
	public record GridLine(double x, boolean major) {
		// a value
	}

	/** The steps in which a hand moves things at this zoom. */
	public Precision snapping() {
		return Precision.forScale(axis().pixelsPerDay());
	}

	/** What meets a rectangle of the body; costs what is found, not what exists. */
	public Visible visible(Box rectangle) {
		return new Visible(between(bands, PlacedBand::box, rectangle), between(lanes, PlacedLane::box, rectangle),
				linksIn(rectangle), nodesIn(rectangle));
	}

	/** Nodes whose bounds meet a rectangle, in drawing order. */
	public List<PlacedNode> nodesIn(Box rectangle) {
		Numbers found = new Numbers();
		nodeIndex.query(rectangle, found::add);
		return found.sorted().mapToObj(nodes::get).toList();
	}

	/** Links of which a line meets a rectangle, in drawing order. */
	public List<PlacedLink> linksIn(Box rectangle) {
		Numbers found = new Numbers();
		linkIndex.query(rectangle, segment -> found.add(linkOfSegment[segment]));
		return found.sorted().distinct().mapToObj(links::get).toList();
	}

	private static final class Numbers {
		private int[] numbers = new int[16];
		private int count;

		void add(int number) {
			if (count == numbers.length) {
				numbers = Arrays.copyOf(numbers, count * 2);
			}
			numbers[count++] = number;
		}

		java.util.stream.IntStream sorted() {
			Arrays.sort(numbers, 0, count);
			return Arrays.stream(numbers, 0, count);
		}
	}

	/** Of things that stand one below the other, those that meet a rectangle. */
	private static <T> List<T> between(List<T> stacked, Function<T, Box> box, Box rectangle) {
		int low = 0;
		int high = stacked.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (box.apply(stacked.get(middle)).bottom() < rectangle.y()) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		int end = low;
		while (end < stacked.size() && box.apply(stacked.get(end)).y() <= rectangle.bottom()) {
			end++;
		}
		return stacked.subList(low, end);
	}

	/**
	 * What stands at a point of the body: the topmost node, else a link, else the lane or band.
	 *
	 * @param tolerance how many px beside a thing still hit it
	 */
	public Optional<Hit> hit(double x, double y, double tolerance) {
		return new HitTest(this, x, y, tolerance).find();
	}

	/** Where a node stands. */
	public Optional<PlacedNode> find(RoadmapNode node) {
		return placed.get(node) instanceof PlacedNode found ? Optional.of(found) : Optional.empty();
	}

	/** Where a lane stands. */
	public Optional<PlacedLane> find(Lane lane) {
		return placed.get(lane) instanceof PlacedLane found ? Optional.of(found) : Optional.empty();
	}

	/** Where a link stands. */
	public Optional<PlacedLink> find(RoadmapLink link) {
		return placed.get(link) instanceof PlacedLink found ? Optional.of(found) : Optional.empty();
	}

	/** The node that the keyboard goes to from another; see {@link Direction}. */
	public Optional<PlacedNode> neighbour(PlacedNode from, Direction direction) {
		return Neighbours.find(this, from, direction);
	}

	/** Where the keyboard goes. */
	public enum Direction {
		/** To the one before it in its row, else the last of the row above. */
		BACK,
		/** To the one after it in its row, else the first of the row below. */
		ON,
		/** To the nearest in a row above. */
		UP,
		/** To the nearest in a row below. */
		DOWN
	}

	/** Links that begin or end at a node. */
	public List<PlacedLink> linksOf(PlacedNode node) {
		return links.stream().filter(link -> link.source() == node.index() || link.target() == node.index()).toList();
	}

	/** The series' colours that are in use, in their order; for a key. */
	public List<Ink> inks() {
		return nodes.stream().map(PlacedNode::ink).distinct().sorted().toList();
	}
}
