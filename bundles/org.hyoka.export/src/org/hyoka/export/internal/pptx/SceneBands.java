// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pptx;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.drawing.Scene;
import org.hyoka.drawing.Scene.Circle;
import org.hyoka.drawing.Scene.Label;
import org.hyoka.drawing.Scene.Path;
import org.hyoka.drawing.Scene.Point;
import org.hyoka.drawing.Scene.Rect;
import org.hyoka.drawing.Scene.Shape;

/**
 * A drawing that is too high for a slide, cut into bands that are read one after the other. Each begins with the
 * drawing's head, such as the years of a roadmap, and ends where the least is cut through.
 */
final class SceneBands {
	/** How far a band may be from as high as the others. */
	private static final double SHORTEST = 0.75;
	private static final double LONGEST = 1.2;
	/** How near the bar with the name of a group is to a cut right below it, and what share of the width it takes. */
	private static final double NEAR = 16;
	private static final double WIDE = 0.6;
	private static final double STEP = 1;
	/** How far the line around a shape goes beyond it. */
	private static final double EDGE = 2;
	private static final int NAMES_OF_A_HEAD = 3;
	private static final double MARGIN = 4;

	private SceneBands() {
	}

	/**
	 * Cuts a drawing into as few bands as there can be, each about as high as the others.
	 *
	 * @param first  the most that the first band may be high, in px of the drawing
	 * @param height the most that another may be high, with the head
	 * @return the bands from top to bottom
	 */
	static List<Scene> of(Scene scene, double first, double height) {
		double head = Math.min(head(scene), height / 3);
		double next = height - head;
		List<Scene> bands = new ArrayList<>();
		double from = 0;
		double room = first;
		while (scene.height() - from > room) {
			double rest = scene.height() - from;
			double after = Math.ceil((rest - room) / next);
			double even = Math.min(room, rest / (after + 1));
			double least = Math.min(room, Math.max(even * SHORTEST, rest - after * next));
			double most = Math.min(room, Math.max(even * LONGEST, least + even / 4));
			double to = cut(scene, from + least, from + most);
			bands.add(band(scene, from, to, head));
			from = to;
			room = next;
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

	/** The lowest place between two at which the least is cut through, words last of all. */
	private static double cut(Scene scene, double least, double most) {
		double best = most;
		int fewest = Integer.MAX_VALUE;
		for (double y = most; y >= least && fewest > 0; y -= STEP) {
			double at = y;
			int harm = scene.shapes().stream().filter(shape -> bottom(shape) - top(shape) < most - least).mapToInt(shape -> harm(scene, shape, at))
					.sum();
			if (harm < fewest) {
				fewest = harm;
				best = y;
			}
		}
		return best;
	}

	/** What a cut there does to a shape; the bar with the name of a group is not parted from what is in it. */
	private static int harm(Scene scene, Shape shape, double at) {
		return switch (shape) {
		case Path path when !path.closed() -> 0;
		case Label label -> top(label) < at && at < bottom(label) ? 4 : 0;
		case Rect bar when bar.width() > scene.width() * WIDE -> top(bar) < at && at < bottom(bar) + NEAR ? 2 : 0;
		default -> top(shape) - EDGE < at && at < bottom(shape) + EDGE ? 2 : 0;
		};
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
