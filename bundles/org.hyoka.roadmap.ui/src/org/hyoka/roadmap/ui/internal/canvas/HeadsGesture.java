// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.canvas;

/** Makes the column of heads wider or narrower. */
final class HeadsGesture implements Gesture {
	private final RoadmapCanvas canvas;

	HeadsGesture(RoadmapCanvas canvas) {
		this.canvas = canvas;
	}

	@Override
	public void to(double x, double y) {
		canvas.showing().headWidth(x - canvas.viewport().x() + canvas.scene().headWidth());
		canvas.refresh();
	}

	@Override
	public void drop() {
		// it is as wide as it was made
	}

	@Override
	public boolean scrolls() {
		return false;
	}
}
