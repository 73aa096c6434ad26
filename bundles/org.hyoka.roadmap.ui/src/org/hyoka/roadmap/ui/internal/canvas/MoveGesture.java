// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.canvas;

import java.util.List;
import java.util.Optional;

import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Path;
import org.hyoka.drawing.Scene.Rect;
import org.hyoka.drawing.Scene.Style;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.roadmap.scene.Box;
import org.hyoka.roadmap.scene.PlacedLane;
import org.hyoka.roadmap.scene.PlacedNode;
import org.hyoka.roadmap.scene.RoadmapScene;
import org.hyoka.roadmap.time.Edge;
import org.hyoka.roadmap.time.Shift;
import org.hyoka.roadmap.view.DragPreview;
import org.hyoka.ui.paint.ScenePainter;

/** Moves nodes along the axis and, where the hand goes up or down, to another lane; or an end of bars. It snaps. */
final class MoveGesture implements Gesture {
	private static final double STEADY = 4;
	private final RoadmapCanvas canvas;
	private final List<RoadmapNode> nodes;
	private final Optional<Edge> edge;
	private final PlacedNode held;
	private final double fromX;
	private final double fromY;
	private Shift shift = Shift.NONE;
	private Optional<PlacedLane> lane = Optional.empty();
	private double y;
	private boolean begun;

	/** @param edge the end of bars that is moved; empty: the nodes as a whole */
	MoveGesture(RoadmapCanvas canvas, PlacedNode held, Optional<Edge> edge, double x, double y) {
		this.canvas = canvas;
		this.held = held;
		this.edge = edge;
		List<RoadmapNode> picked = canvas.picks().nodes();
		nodes = edge.isPresent() ? picked.stream().filter(Bar.class::isInstance).toList() : picked;
		fromX = x;
		fromY = y;
	}

	@Override
	public void to(double x, double toY) {
		y = toY;
		begun |= Math.hypot(x - fromX, toY - fromY) >= STEADY;
		if (!begun) {
			return;
		}
		RoadmapScene scene = canvas.scene();
		shift = scene.axis().shift(x - fromX, canvas.snapping());
		lane = edge.isPresent() || Math.abs(toY - fromY) < STEADY ? Optional.empty()
				: scene.visible(new Box(0, toY, scene.width(), 0)).lanes().stream().filter(l -> l.box().contains(l.box().x(), toY))
						.reduce((first, last) -> last).filter(l -> canvas.edits().mayMove(nodes, l.lane()));
		preview(held).ifPresent(p -> canvas.say(canvas.facts().name(held.element()) + "　"
				+ p.words(scene.frame().years(), scene.frame().locale())));
	}

	private Optional<DragPreview> preview(PlacedNode node) {
		return edge.isPresent() ? DragPreview.resized(node, canvas.scene().axis(), edge.get(), shift)
				: DragPreview.moved(node, canvas.scene().axis(), shift);
	}

	@Override
	public void drop() {
		canvas.say("");
		if (!begun) {
			return;
		}
		if (edge.isPresent()) {
			canvas.edits().resize(nodes.stream().map(Bar.class::cast).toList(), edge.get(), shift);
		} else if (lane.isPresent()) {
			canvas.edits().move(nodes, shift, lane.get().lane());
		} else {
			canvas.edits().move(nodes, shift);
		}
	}

	@Override
	public void paint(ScenePainter painter) {
		if (!begun) {
			return;
		}
		RoadmapScene scene = canvas.scene();
		lane.ifPresent(l -> painter.paint(new Rect(0, l.box().y(), scene.width(), l.box().height(), 0, Style.line(Ink.ACCENT, 2))));
		double dy = lane.isPresent() ? y - fromY : 0;
		Box inSight = canvas.viewport().body().grown(2000);
		for (RoadmapNode node : nodes) {
			scene.find(node).filter(n -> n == held || n.box().meets(inSight)).ifPresent(n -> preview(n).ifPresent(p -> {
				Box box = p.box().moved(0, dy);
				painter.paint(new Rect(box.x(), box.y(), box.width(), box.height(), 4, Style.line(Ink.ACCENT, 2).asDashed()));
				if (n == held) {
					tag(painter, box, p.words(scene.frame().years(), scene.frame().locale()));
				}
			}));
		}
	}

	/** The new dates above the ghost, and lines down from its ends. */
	private void tag(ScenePainter painter, Box box, String words) {
		Box part = canvas.viewport().body();
		Style guide = Style.line(Ink.ACCENT, 0.5);
		painter.paint(Path.line(box.x(), part.y(), box.x(), part.bottom(), guide));
		if (box.width() > canvas.scene().style().mark() + 1) {
			painter.paint(Path.line(box.right(), part.y(), box.right(), part.bottom(), guide));
		}
		Tag.paint(painter, words, box.x(), box.y(), canvas);
	}
}
