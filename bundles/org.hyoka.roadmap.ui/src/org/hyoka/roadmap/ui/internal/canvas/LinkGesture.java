// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.canvas;

import java.util.List;
import java.util.Optional;

import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Path;
import org.hyoka.drawing.Scene.Point;
import org.hyoka.drawing.Scene.Style;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.roadmap.scene.Box;
import org.hyoka.roadmap.scene.Hit;
import org.hyoka.roadmap.scene.PlacedNode;
import org.hyoka.ui.paint.ScenePainter;

/** Draws a link from the handle of a node to another node; where that is not possible it says why. */
final class LinkGesture implements Gesture {
	private final RoadmapCanvas canvas;
	private final PlacedNode source;
	private Optional<PlacedNode> target = Optional.empty();
	private Optional<String> refusal = Optional.empty();
	private double x;
	private double y;

	LinkGesture(RoadmapCanvas canvas, PlacedNode source, double x, double y) {
		this.canvas = canvas;
		this.source = source;
		this.x = x;
		this.y = y;
	}

	@Override
	public void to(double toX, double toY) {
		x = toX;
		y = toY;
		target = canvas.scene().hit(x, y, 3).filter(Hit.OnNode.class::isInstance).map(hit -> ((Hit.OnNode) hit).node())
				.filter(node -> node.element() != source.element());
		refusal = target.flatMap(node -> canvas.edits().whyNotLink(source.element(), node.element()));
		canvas.say(refusal.orElseGet(() -> target.map(node -> Messages.bind(Messages.Link_there,
				canvas.facts().name(source.element()), canvas.facts().name(node.element()))).orElse("")));
	}

	@Override
	public void drop() {
		canvas.say("");
		RoadmapNode from = source.element();
		target.filter(node -> refusal.isEmpty()).ifPresent(node -> canvas.edits().link(from, node.element()));
	}

	@Override
	public void paint(ScenePainter painter) {
		line(painter, source, new Point(x, y), refusal.isPresent());
		target.ifPresent(node -> painter.paint(CanvasPaint.frame(node, Style.line(refusal.isPresent() ? Ink.MISSED : Ink.ACCENT, 2), 3)));
		refusal.ifPresent(words -> Tag.paint(painter, words, x, y, canvas));
	}

	/** The line of a link that is not there yet. */
	static void line(ScenePainter painter, PlacedNode source, Point to, boolean refused) {
		Box box = source.box();
		painter.paint(new Path(List.of(new Point(box.right(), box.centreY()), to), false, true,
				Style.line(refused ? Ink.MISSED : Ink.ACCENT, 2)));
	}
}
