// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pptx;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.core.report.Scene;
import org.hyoka.core.report.Scene.Circle;
import org.hyoka.core.report.Scene.Label;
import org.hyoka.core.report.Scene.Path;
import org.hyoka.core.report.Scene.Point;
import org.hyoka.core.report.Scene.Rect;
import org.hyoka.core.report.Scene.Shape;

/**
 * A drawing that is too high for a slide, cut into bands that are read one slide after the other. Each begins with the
 * drawing's head, such as the years of a roadmap, and ends where the least is cut through.
 */
final class SceneBands {
	/** How far a band may be from as high as the others. */
	private static final double SHORTEST = 0.75;
	private static final double LONGEST = 1.1;
	private static final double STEP = 2;
	private static final int NAMES_OF_A_HEAD = 3;
	private static final double MARGIN = 4;

	private SceneBands() {
	}

	/**
	 * Cuts a drawing.
	 *
	 * @param height the most that a band may be high, with the head, in px of the drawing
	 * @return the bands from top to bottom
	 */
	static List<Scene> of(Scene scene, double height) {
		double head = Math.min(head(scene), height / 3);
		List<Scene> bands = new ArrayList<>();
		double from = 0;
		while (scene.height() - from > height - (from > 0 ? head : 0)) {
			double room = height - (from > 0 ? head : 0);
			double rest = scene.height() - from;
			double even = rest / Math.ceil(rest / room);
			double to = cut(scene, from + even * SHORTEST, from + Math.min(room, even * LONGEST));
			bands.add(band(scene, from, to, head));
			from = to;
		}
		bands.add(band(scene, from, scene.height(), head));
		return bands;
	}

	/** Below the names that stand beside each other at the top; 0 if there are no such. */
	private static double head(Scene scene) {
		List<Label> labels = scene.shapes().stream().filter(Label.class::isInstance).map(Label.class::cast).toList();
		double top = labels.stream().mapToDouble(Label::y).min().orElse(0);
		List<Label> names = labels.stream().filter(label -> label.y() < top + 1).toList();
		return names.size() < NAMES_OF_A_HEAD ? 0 : top + names.getFirst().size() / 2 + MARGIN;
	}

	/** The lowest place between two at which the least is cut through. */
	private static double cut(Scene scene, double least, double most) {
		double best = most;
		long fewest = Long.MAX_VALUE;
		for (double y = most; y >= least && fewest > 0; y -= STEP) {
			double at = y;
			long crossed = scene.shapes().stream().filter(shape -> !(shape instanceof Path) && bottom(shape) - top(shape) < (most - least) && top(shape) - 1 < at && at < bottom(shape) + 1).count();
			if (crossed < fewest) {
				fewest = crossed;
				best = y;
			}
		}
		return best;
	}

	/** What lies beyond the edges is not seen. */
	private static Scene band(Scene scene, double from, double to, double head) {
		if (from == 0) {
			return new Scene(scene.width(), to, scene.title(), scene.shapes().stream().filter(shape -> top(shape) < to).toList());
		}
		List<Shape> shapes = new ArrayList<>();
		for (Shape shape : scene.shapes()) {
			boolean whole = bottom(shape) - top(shape) > to - from;
			if (bottom(shape) > from && top(shape) < to && (whole || bottom(shape) - from > 1)) {
				shapes.add(moved(shape, head - from));
			}
		}
		if (head > 0) {
			shapes.add(new Rect(0, 0, scene.width(), head, 0, Scene.Style.filled(Scene.Ink.PAPER)));
			scene.shapes().stream().filter(shape -> bottom(shape) <= head).forEach(shapes::add);
		}
		return new Scene(scene.width(), to - from + head, scene.title(), shapes);
	}

	private static Shape moved(Shape shape, double by) {
		return switch (shape) {
		case Rect r -> new Rect(r.x(), r.y() + by, r.width(), r.height(), r.radius(), r.style());
		case Circle c -> new Circle(c.x(), c.y() + by, c.radius(), c.style());
		case Path p -> new Path(p.points().stream().map(point -> new Point(point.x(), point.y() + by)).toList(), p.closed(), p.arrow(), p.style());
		case Label l -> new Label(l.x(), l.y() + by, l.text(), l.size(), l.ink(), l.anchor(), l.bold());
		};
	}

	private static double top(Shape shape) {
		return switch (shape) {
		case Rect r -> r.y();
		case Circle c -> c.y() - c.radius();
		case Path p -> p.points().stream().mapToDouble(Point::y).min().orElse(0);
		case Label l -> l.y() - l.size();
		};
	}

	private static double bottom(Shape shape) {
		return switch (shape) {
		case Rect r -> r.y() + r.height();
		case Circle c -> c.y() + c.radius();
		case Path p -> p.points().stream().mapToDouble(Point::y).max().orElse(0);
		case Label l -> l.y() + l.size() / 4;
		};
	}
}
