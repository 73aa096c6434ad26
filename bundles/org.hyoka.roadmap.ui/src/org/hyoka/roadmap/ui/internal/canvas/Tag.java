// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.canvas;

import org.hyoka.drawing.Scene.Anchor;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Label;
import org.hyoka.drawing.Scene.Rect;
import org.hyoka.drawing.Scene.Style;
import org.hyoka.roadmap.scene.Box;
import org.hyoka.ui.paint.ScenePainter;

/** A few words on a coloured ground beside what a hand holds. */
final class Tag {
	private Tag() {
	}

	/** Paints words above a point of the body, within what is in sight. */
	static void paint(ScenePainter painter, String words, double x, double y, RoadmapCanvas canvas) {
		double size = canvas.scene().style().small();
		double width = words.codePoints().mapToDouble(c -> c < 0x100 ? 0.62 : 1.02).sum() * size + size;
		double height = size * 1.7;
		Box part = canvas.viewport().body();
		double left = Math.clamp(x, part.x() + 2, Math.max(part.x() + 2, part.right() - width - 2));
		double top = y - height - 6 < part.y() ? y + height + 6 : y - height - 6;
		painter.paint(new Rect(left, top, width, height, 3, Style.filled(Ink.ACCENT)));
		painter.paint(new Label(left + width / 2, top + height / 2 + size * 0.36, words, size, Ink.PAPER, Anchor.MIDDLE, false));
	}
}
