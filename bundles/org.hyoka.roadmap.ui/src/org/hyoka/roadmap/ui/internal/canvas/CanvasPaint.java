// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.canvas;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.hyoka.drawing.Scene;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Path;
import org.hyoka.drawing.Scene.Rect;
import org.hyoka.drawing.Scene.Style;
import org.hyoka.drawing.paint.Palette;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.roadmap.draw.RoadmapShapes;
import org.hyoka.roadmap.scene.Box;
import org.hyoka.roadmap.scene.PlacedLane;
import org.hyoka.roadmap.scene.PlacedLink;
import org.hyoka.roadmap.scene.PlacedMark;
import org.hyoka.roadmap.scene.PlacedNode;
import org.hyoka.roadmap.scene.RoadmapScene;
import org.hyoka.roadmap.scene.Visible;
import org.hyoka.roadmap.view.Viewport;
import org.hyoka.ui.paint.ScenePainter;

/** Paints what is in sight: the body, above it what is selected and what a hand is doing, then heads and axis. */
final class CanvasPaint {
	/** Radius of the handle that a link is drawn from. */
	static final double HANDLE = 4.5;
	private final RoadmapCanvas canvas;

	CanvasPaint(RoadmapCanvas canvas) {
		this.canvas = canvas;
	}

	/** Paints the damaged part of the window. */
	void paint(GC gc, Rectangle damaged) {
		Viewport view = canvas.viewport();
		RoadmapScene scene = view.scene();
		RoadmapShapes shapes = RoadmapShapes.of(scene);
		Palette palette = canvas.palette();
		ScenePainter painter = new ScenePainter(gc, palette, canvas.fonts());
		gc.setBackground(ScenePainter.colour(palette, Ink.PAPER));
		gc.fillRectangle(damaged);
		int heads = (int) Math.round(scene.headWidth());
		int axis = (int) Math.round(scene.axisHeight());
		int width = (int) view.width();
		int height = (int) view.height();
		Box part = view.body();
		Visible seen = scene.visible(part);
		double bottom = Math.min(part.bottom(), scene.height());
		double right = Math.min(part.right(), scene.width());
		if (clip(gc, damaged, heads, axis, width - heads, height - axis)) {
			painter.at(scene.headWidth() - view.x(), scene.axisHeight() - view.y());
			body(painter, shapes, seen, new Box(part.x(), part.y(), right - part.x(), bottom - part.y()));
			overlay(painter, seen);
			canvas.mouse().paint(painter);
		}
		painter.at(0, scene.axisHeight() - view.y());
		if (clip(gc, damaged, 0, axis, heads + 1, height - axis)) {
			seen.lanes().forEach(lane -> head(painter, shapes, lane));
			painter.paint(shapes.headEdge(part.y(), Math.max(bottom, part.bottom())));
		}
		if (clip(gc, damaged, 0, axis, width, height - axis)) {
			seen.bands().forEach(band -> painter.paint(shapes.bandHead(band)));
		}
		if (clip(gc, damaged, heads, 0, width - heads, axis + 1)) {
			painter.at(scene.headWidth() - view.x(), 0).paint(shapes.axis(part.x(), right));
		}
		if (clip(gc, damaged, 0, 0, heads + 1, axis + 1)) {
			painter.at(0, 0).paint(shapes.corner());
			painter.paint(shapes.headEdge(0, scene.axisHeight()));
		}
		gc.setClipping((Rectangle) null);
	}

	private static boolean clip(GC gc, Rectangle damaged, int x, int y, int width, int height) {
		Rectangle clip = new Rectangle(x, y, Math.max(0, width), Math.max(0, height)).intersection(damaged);
		gc.setClipping(clip);
		return !clip.isEmpty();
	}

	private static void body(ScenePainter painter, RoadmapShapes shapes, Visible seen, Box part) {
		seen.lanes().forEach(lane -> painter.paint(shapes.lane(lane)));
		painter.paint(shapes.grid(part.x(), part.right(), part.y(), part.bottom()));
		seen.bands().forEach(band -> painter.paint(shapes.band(band)));
		painter.paint(shapes.today(part.y(), part.bottom()));
		seen.links().forEach(link -> painter.paint(shapes.link(link)));
		seen.nodes().forEach(node -> painter.paint(shapes.node(node)));
		painter.paint(Path.line(part.x(), part.bottom(), part.right(), part.bottom(), Style.line(Ink.LINE, 1)));
	}

	private void head(ScenePainter painter, RoadmapShapes shapes, PlacedLane lane) {
		if (canvas.picks().has(lane.lane())) {
			Box box = lane.box();
			painter.paint(new Rect(0, box.y() + 1, canvas.scene().headWidth(), box.height() - 1, 0, Style.filled(Ink.SHADE)));
			painter.paint(new Rect(0, box.y() + 1, 3, box.height() - 1, 0, Style.filled(Ink.ACCENT)));
		}
		painter.paint(shapes.laneHead(lane));
	}

	/** What is selected: a firm frame; what has the keyboard: a second, dashed one. */
	private void overlay(ScenePainter painter, Visible seen) {
		CanvasSelection picks = canvas.picks();
		for (PlacedLink link : seen.links()) {
			if (picks.has(link.link())) {
				painter.paint(new Path(link.points(), false, true, Style.line(Ink.ACCENT, 3)));
			}
		}
		for (PlacedNode node : seen.nodes()) {
			if (picks.has(node.element())) {
				painter.paint(frame(node, Style.line(Ink.ACCENT, 2), 2));
			}
		}
		Optional<EObject> focus = picks.focus();
		if (canvas.isFocusControl() && focus.isPresent() && !(focus.get() instanceof Lane)) {
			focus(focus.get()).ifPresent(painter::paint);
		}
		for (PlacedLane lane : seen.lanes()) {
			if (picks.has(lane.lane())) {
				Box box = lane.box();
				painter.paint(List.of(Path.line(0, box.y(), box.right(), box.y(), Style.line(Ink.ACCENT, 1)),
						Path.line(0, box.bottom(), box.right(), box.bottom(), Style.line(Ink.ACCENT, 1))));
			}
		}
	}

	private Optional<Scene.Shape> focus(EObject object) {
		return switch (object) {
		case RoadmapNode node -> canvas.scene().find(node).map(n -> frame(n, Style.line(Ink.TEXT, 1).asDashed(), 4));
		case RoadmapLink link -> canvas.scene().find(link).map(l -> new Path(l.points(), false, true, Style.line(Ink.TEXT, 1).asDashed()));
		default -> Optional.empty();
		};
	}

	/** A frame around a bar or symbol. */
	static Scene.Shape frame(PlacedNode node, Style style, double distance) {
		Box box = node.box().grown(distance);
		return new Rect(box.x(), box.y(), box.width(), box.height(), node instanceof PlacedMark ? box.width() / 2 : 4, style);
	}
}
