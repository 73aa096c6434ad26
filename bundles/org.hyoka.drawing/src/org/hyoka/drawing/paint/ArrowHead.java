// SPDX-License-Identifier: EPL-2.0
package org.hyoka.drawing.paint;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Path;
import org.hyoka.drawing.Scene.Point;
import org.hyoka.drawing.Scene.Style;

/** The head of a line that ends in an arrow, the same for all painters: larger for thick lines. */
public final class ArrowHead {
	private static final double LEAST = 6;
	private static final double BY_WIDTH = 3.4;
	private static final double HALF = 0.55;

	private ArrowHead() {
	}

	private static double length(Path line) {
		return Math.max(LEAST, line.style().width() * BY_WIDTH);
	}

	/**
	 * The head as a filled shape.
	 *
	 * @param line an open line of at least two points
	 */
	public static Path of(Path line) {
		Point tip = line.points().getLast();
		Point before = line.points().get(line.points().size() - 2);
		double distance = Math.hypot(tip.x() - before.x(), tip.y() - before.y());
		double dx = distance == 0 ? length(line) : (tip.x() - before.x()) / distance * length(line);
		double dy = distance == 0 ? 0 : (tip.y() - before.y()) / distance * length(line);
		return new Path(
				List.of(tip, new Point(tip.x() - dx - dy * HALF, tip.y() - dy + dx * HALF),
						new Point(tip.x() - dx + dy * HALF, tip.y() - dy - dx * HALF)),
				true, false, Style.filled(line.style().line().orElse(Ink.LINE)));
	}

	/** The points of the line, ending inside its head, so that a thick line does not blunt the tip. */
	public static List<Point> shortened(Path line) {
		Point tip = line.points().getLast();
		Point before = line.points().get(line.points().size() - 2);
		double distance = Math.hypot(tip.x() - before.x(), tip.y() - before.y());
		double back = Math.min(distance, length(line) * 0.7);
		List<Point> points = new ArrayList<>(line.points());
		if (distance > 0) {
			points.set(points.size() - 1,
					new Point(tip.x() - (tip.x() - before.x()) / distance * back, tip.y() - (tip.y() - before.y()) / distance * back));
		}
		return points;
	}
}
