// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.canvas;

/** Takes hold of the paper and moves it. */
final class PanGesture implements Gesture {
	private final RoadmapCanvas canvas;
	private final double fromX;
	private final double fromY;

	PanGesture(RoadmapCanvas canvas, double x, double y) {
		this.canvas = canvas;
		fromX = x;
		fromY = y;
	}

	@Override
	public void to(double x, double y) {
		canvas.scroll(canvas.viewport().x() + fromX - x, canvas.viewport().y() + fromY - y);
	}

	@Override
	public void drop() {
		// it is where it was moved to
	}

	@Override
	public boolean scrolls() {
		return false;
	}
}
