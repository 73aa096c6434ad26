// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.view;

import java.time.LocalDate;
import java.util.Optional;

import org.hyoka.roadmap.scene.Box;
import org.hyoka.roadmap.scene.PlacedLane;
import org.hyoka.roadmap.scene.RoadmapScene;

/**
 * A window onto a scene: column of heads at the left and axis on top stay, the body is scrolled below them. Coordinates of
 * the window count from its upper left corner, in px.
 *
 * @param scene  what is shown
 * @param width  width of the window
 * @param height height of the window
 * @param x      x of the body at the right edge of the column of heads; from 0 to {@link #mostX()}
 * @param y      y of the body at the lower edge of the axis; from 0 to {@link #mostY()}
 */
public record Viewport(RoadmapScene scene, double width, double height, double x, double y) {
	/** Where something stands in the window. */
	public enum Area {
		/** Above the column of heads. */
		CORNER,
		/** The axis. */
		AXIS,
		/** The column of heads. */
		HEADS,
		/** The body. */
		BODY
	}

	/** Keeps the scroll within what there is. */
	public Viewport {
		x = Math.clamp(x, 0, most(scene.width(), width - scene.headWidth()));
		y = Math.clamp(y, 0, most(scene.height(), height - scene.axisHeight()));
	}

	private static double most(double all, double seen) {
		return Math.max(0, all - Math.max(0, seen));
	}

	/** The greatest x that it can be scrolled to. */
	public double mostX() {
		return most(scene.width(), bodyWidth());
	}

	/** The greatest y that it can be scrolled to. */
	public double mostY() {
		return most(scene.height(), bodyHeight());
	}

	/** Width of the part of the body that is in sight. */
	public double bodyWidth() {
		return Math.max(0, width - scene.headWidth());
	}

	/** Height of the part of the body that is in sight. */
	public double bodyHeight() {
		return Math.max(0, height - scene.axisHeight());
	}

	/** The part of the body that is in sight, in its coordinates. */
	public Box body() {
		return new Box(x, y, bodyWidth(), bodyHeight());
	}

	/** What a point of the window belongs to. */
	public Area area(double px, double py) {
		boolean heads = px < scene.headWidth();
		boolean axis = py < scene.axisHeight();
		return heads ? axis ? Area.CORNER : Area.HEADS : axis ? Area.AXIS : Area.BODY;
	}

	/** The x of the body that stands at an x of the window. */
	public double bodyX(double px) {
		return px - scene.headWidth() + x;
	}

	/** The y of the body that stands at a y of the window. */
	public double bodyY(double py) {
		return py - scene.axisHeight() + y;
	}

	/** Where a box of the body stands in the window. */
	public Box inWindow(Box box) {
		return box.moved(scene.headWidth() - x, scene.axisHeight() - y);
	}

	/** The same scrolled to a place. */
	public Viewport scrolledTo(double newX, double newY) {
		return new Viewport(scene, width, height, newX, newY);
	}

	/** The same scrolled by a distance. */
	public Viewport scrolledBy(double dx, double dy) {
		return scrolledTo(x + dx, y + dy);
	}

	/** The same in another size. */
	public Viewport sized(double newWidth, double newHeight) {
		return new Viewport(scene, newWidth, newHeight, x, y);
	}

	/** The same, scrolled as little as brings a box into sight with some space around; the upper left of what is too large. */
	public Viewport showing(Box box, double space) {
		Box wanted = box.grown(space);
		double toX = wanted.x() < x || wanted.width() > bodyWidth() ? wanted.x() : Math.max(x, wanted.right() - bodyWidth());
		double toY = wanted.y() < y || wanted.height() > bodyHeight() ? wanted.y() : Math.max(y, wanted.bottom() - bodyHeight());
		return scrolledTo(toX, toY);
	}

	/**
	 * The window onto the same roadmap laid out anew (at another zoom, after an edit, with other lanes folded), so that what
	 * stood at a point of the window stands there still: the day, and the place within the lane. Where the column of heads or
	 * the axis became larger, that is so as seen from their edges.
	 *
	 * @param after the new scene
	 * @param px    x of the window that shall keep its day
	 * @param py    y of the window that shall keep its lane
	 */
	public Viewport over(RoadmapScene after, double px, double py) {
		double bodyX = bodyX(px);
		LocalDate day = scene.axis().date(bodyX);
		double part = (bodyX - scene.axis().x(day)) / scene.axis().pixelsPerDay();
		double newX = after.axis().x(day) + part * after.axis().pixelsPerDay() - (px - scene.headWidth());
		return new Viewport(after, width, height, newX, lane(bodyY(py), after) - (py - scene.axisHeight()));
	}

	/** Where the same place within the same lane, or the nearest above that is still there, stands in another scene. */
	private double lane(double bodyY, RoadmapScene after) {
		for (int i = scene.lanes().size() - 1; i >= 0; i--) {
			PlacedLane lane = scene.lanes().get(i);
			if (lane.box().y() <= bodyY) {
				Optional<PlacedLane> there = after.find(lane.lane());
				if (there.isPresent()) {
					double part = lane.box().height() == 0 ? 0 : Math.min(1, (bodyY - lane.box().y()) / lane.box().height());
					return there.get().box().y() + part * there.get().box().height();
				}
			}
		}
		return bodyY;
	}
}
