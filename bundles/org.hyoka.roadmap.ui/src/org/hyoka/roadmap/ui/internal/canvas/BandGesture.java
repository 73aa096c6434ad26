// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.canvas;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Rect;
import org.hyoka.drawing.Scene.Style;
import org.hyoka.roadmap.scene.Box;
import org.hyoka.ui.paint.ScenePainter;

/** Selects what lies in a rectangle that is drawn on the empty ground. */
final class BandGesture implements Gesture {
	private final RoadmapCanvas canvas;
	private final List<EObject> before;
	private final double fromX;
	private final double fromY;
	private Box box;

	/** @param adds whether what was selected stays so */
	BandGesture(RoadmapCanvas canvas, double x, double y, boolean adds) {
		this.canvas = canvas;
		before = adds ? canvas.picks().all() : List.of();
		fromX = x;
		fromY = y;
		box = new Box(x, y, 0, 0);
	}

	@Override
	public void to(double x, double y) {
		box = Box.between(Math.min(fromX, x), Math.min(fromY, y), Math.max(fromX, x), Math.max(fromY, y));
	}

	@Override
	public void drop() {
		if (box.width() < 3 && box.height() < 3) {
			return;
		}
		List<EObject> all = new ArrayList<>(before);
		canvas.scene().nodesIn(box).stream().filter(node -> node.box().meets(box)).forEach(node -> all.add(node.element()));
		canvas.picks().set(all);
	}

	@Override
	public void paint(ScenePainter painter) {
		painter.paint(new Rect(box.x(), box.y(), box.width(), box.height(), 0, Style.line(Ink.ACCENT, 1).asDashed()));
	}
}
