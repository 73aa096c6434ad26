// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.draw;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.drawing.Scene;
import org.hyoka.drawing.Scene.Circle;
import org.hyoka.drawing.Scene.Label;
import org.hyoka.drawing.Scene.Path;
import org.hyoka.drawing.Scene.Point;
import org.hyoka.drawing.Scene.Rect;
import org.hyoka.drawing.Scene.Shape;
import org.hyoka.roadmap.scene.Box;
import org.hyoka.roadmap.scene.RoadmapScene;
import org.hyoka.roadmap.scene.Visible;

/** A laid-out roadmap as one drawing, with axis, column of heads and key. */
public final class RoadmapPrint {
	/** Beyond the edge of a sheet, where a pixel may begin. */
	private static final double EDGE = 2;

	private RoadmapPrint() {
	}

	/**
	 * The whole picture.
	 *
	 * @param scene what was laid out
	 * @param title its title, for those who cannot see it
	 */
	public static Scene scene(RoadmapScene scene, String title) {
		return part(scene, new Box(0, 0, scene.width(), scene.height()), title);
	}

	/**
	 * A part of the body with the axis above it, the names of its lanes beside it and the key below it, for pages of a long roadmap. What
	 * reaches out of the part is drawn whole; it is for the page to cut it off.
	 *
	 * @param scene what was laid out
	 * @param part  the part of the body
	 * @param title its title
	 */
	public static Scene part(RoadmapScene scene, Box part, String title) {
		RoadmapShapes shapes = RoadmapShapes.of(scene);
		List<Shape> out = new ArrayList<>();
		double dx = scene.headWidth() - part.x();
		double dy = scene.axisHeight() - part.y();
		Visible seen = scene.visible(part);
		seen.lanes().forEach(lane -> add(shapes.lane(lane), dx, dy, out));
		add(shapes.grid(part.x(), part.right(), part.y(), part.bottom()), dx, dy, out);
		seen.bands().forEach(band -> add(shapes.band(band), dx, dy, out));
		add(shapes.today(part.y(), part.bottom()), dx, dy, out);
		seen.links().forEach(link -> add(shapes.link(link), dx, dy, out));
		seen.nodes().forEach(node -> add(shapes.node(node), dx, dy, out));
		seen.lanes().forEach(lane -> add(shapes.laneHead(lane), 0, dy, out));
		out.add(shapes.headEdge(0, scene.axisHeight() + part.height()));
		seen.bands().forEach(band -> add(shapes.bandHead(band), 0, dy, out));
		double width = scene.headWidth() + part.width();
		if (part.y() > 0) { // links from above end at the axis
			out.add(paper(width, -EDGE, scene.axisHeight() + EDGE));
		}
		add(shapes.axis(part.x(), part.right()), dx, 0, out);
		add(shapes.corner(), 0, 0, out);
		double bottom = scene.axisHeight() + part.height();
		RoadmapLegend legend = RoadmapLegend.of(scene, width);
		if (part.bottom() < scene.height() - 1) { // links to below end at the key
			out.add(paper(width, bottom, legend.height() + EDGE));
		}
		out.add(Path.line(0, bottom, width, bottom, Scene.Style.line(Scene.Ink.LINE, 1)));
		add(legend.shapes(), 0, bottom, out);
		return new Scene(width, bottom + Math.max(1, legend.height()), title, out);
	}

	private static Shape paper(double width, double y, double height) {
		return new Rect(0, y, width, height, 0, Scene.Style.filled(Scene.Ink.PAPER));
	}

	private static void add(List<Shape> shapes, double dx, double dy, List<Shape> out) {
		for (Shape shape : shapes) {
			out.add(dx == 0 && dy == 0 ? shape : moved(shape, dx, dy));
		}
	}

	/** A shape elsewhere. */
	static Shape moved(Shape shape, double dx, double dy) {
		return switch (shape) {
		case Rect r -> new Rect(r.x() + dx, r.y() + dy, r.width(), r.height(), r.radius(), r.style());
		case Circle c -> new Circle(c.x() + dx, c.y() + dy, c.radius(), c.style());
		case Path p -> new Path(p.points().stream().map(q -> new Point(q.x() + dx, q.y() + dy)).toList(), p.closed(), p.arrow(), p.style());
		case Label l -> new Label(l.x() + dx, l.y() + dy, l.text(), l.size(), l.ink(), l.anchor(), l.bold());
		};
	}
}
