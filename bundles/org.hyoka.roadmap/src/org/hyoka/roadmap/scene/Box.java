// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.scene;

/**
 * A rectangle in px.
 *
 * @param x      left
 * @param y      top
 * @param width  width, not negative
 * @param height height, not negative
 */
public record Box(double x, double y, double width, double height) {
	/** The rectangle between two corners. */
	public static Box between(double left, double top, double right, double bottom) {
		return new Box(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
	}

	/** Its right edge. */
	public double right() {
		return x + width;
	}

	/** Its bottom edge. */
	public double bottom() {
		return y + height;
	}

	/** The middle between left and right. */
	public double centreX() {
		return x + width / 2;
	}

	/** The middle between top and bottom. */
	public double centreY() {
		return y + height / 2;
	}

	/** Whether a point lies in it or on its edge. */
	public boolean contains(double px, double py) {
		return px >= x && px <= right() && py >= y && py <= bottom();
	}

	/** Whether another lies in it; edges may touch. */
	public boolean contains(Box other) {
		return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
	}

	/** Whether the two have an area in common; touching edges are none. */
	public boolean overlaps(Box other) {
		return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
	}

	/** Whether the two touch or overlap. */
	public boolean meets(Box other) {
		return x <= other.right() && other.x <= right() && y <= other.bottom() && other.y <= bottom();
	}

	/** The smallest that holds both. */
	public Box union(Box other) {
		return between(Math.min(x, other.x), Math.min(y, other.y), Math.max(right(), other.right()), Math.max(bottom(), other.bottom()));
	}

	/** The same, larger by so much on every side. */
	public Box grown(double by) {
		return new Box(x - by, y - by, Math.max(0, width + 2 * by), Math.max(0, height + 2 * by));
	}

	/** The same elsewhere. */
	public Box moved(double dx, double dy) {
		return new Box(x + dx, y + dy, width, height);
	}
}
