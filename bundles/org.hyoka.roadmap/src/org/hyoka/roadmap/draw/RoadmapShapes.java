// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hyoka.drawing.Scene.Anchor;
import org.hyoka.drawing.Scene.Circle;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Label;
import org.hyoka.drawing.Scene.Path;
import org.hyoka.drawing.Scene.Point;
import org.hyoka.drawing.Scene.Rect;
import org.hyoka.drawing.Scene.Shape;
import org.hyoka.drawing.Scene.Style;
import org.hyoka.drawing.TypeWidth;
import org.hyoka.model.roadmap.LinkKind;
import org.hyoka.roadmap.internal.draw.BarShapes;
import org.hyoka.roadmap.internal.draw.Symbols;
import org.hyoka.roadmap.scene.AxisCell;
import org.hyoka.roadmap.scene.Box;
import org.hyoka.roadmap.scene.PlacedBand;
import org.hyoka.roadmap.scene.PlacedBar;
import org.hyoka.roadmap.scene.PlacedEffect;
import org.hyoka.roadmap.scene.PlacedLabel;
import org.hyoka.roadmap.scene.PlacedLane;
import org.hyoka.roadmap.scene.PlacedLink;
import org.hyoka.roadmap.scene.PlacedMark;
import org.hyoka.roadmap.scene.PlacedNode;
import org.hyoka.roadmap.scene.RoadmapScene;
import org.hyoka.roadmap.scene.RoadmapScene.GridLine;
import org.hyoka.roadmap.scene.RoadmapStyle;

/**
 * The shapes of a scene. What belongs to the body has body coordinates; heads have the column's (x from its left edge, y
 * as in the body), the axis has x as in the body and y from its top. Painters draw in the order: lanes, bands, grid,
 * today, links, nodes; then heads and axis, which stay in place while the body is scrolled.
 */
public final class RoadmapShapes {
	/** How much wider bold type is. */
	private static final double BOLD = 1.06;
	private final RoadmapScene scene;
	private final RoadmapStyle style;

	private RoadmapShapes(RoadmapScene scene) {
		this.scene = scene;
		this.style = scene.style();
	}

	/** The shapes of a scene. */
	public static RoadmapShapes of(RoadmapScene scene) {
		return new RoadmapShapes(scene);
	}

	/** A node with its label. */
	public List<Shape> node(PlacedNode node) {
		List<Shape> shapes = new ArrayList<>(8);
		switch (node) {
		case PlacedBar bar -> {
			BarShapes.add(bar, style, shapes);
			bar.remark().ifPresent(remark -> text(remark, 0, shapes));
		}
		case PlacedMark mark -> {
			Symbols.add(mark, style, shapes);
			mark.remark().ifPresent(remark -> text(remark, 0, shapes));
		}
		case PlacedEffect effect -> BarShapes.add(effect, style, shapes);
		}
		node.label().ifPresent(label -> text(label, 0, shapes));
		return shapes;
	}

	/** A link with its words. */
	public List<Shape> link(PlacedLink link) {
		List<Shape> shapes = new ArrayList<>(3);
		shapes.add(new Path(link.points(), false, true, line(link.link().getKind(), link.ink(), style)));
		link.label().ifPresent(label -> text(label, 0, shapes));
		return shapes;
	}

	/** What the line of a link looks like: thin for what follows or is used, thick for a successor. */
	static Style line(LinkKind kind, Ink ink, RoadmapStyle style) {
		return Style.line(ink, style.small() / 11 * (kind == LinkKind.SUCCESSOR ? 2.2 : 1.2));
	}

	/** What lies below a lane: the line that parts it from the one above. */
	public List<Shape> lane(PlacedLane lane) {
		return List.of(Path.line(0, lane.box().y(), lane.box().right(), lane.box().y(), edge(lane)));
	}

	private static Style edge(PlacedLane lane) {
		return Style.line(Ink.GRID, lane.depth() == 0 ? 1 : 0.5);
	}

	/** A lane's name, in the column of heads. */
	public List<Shape> laneHead(PlacedLane lane) {
		List<Shape> shapes = new ArrayList<>();
		double left = lane.depth() == 0 ? 0 : lane.label().map(PlacedLabel::x).orElse(0.0);
		shapes.add(Path.line(left, lane.box().y(), scene.headWidth(), lane.box().y(), edge(lane)));
		lane.label().ifPresent(label -> text(label, 0, shapes));
		if (lane.foldable()) {
			shapes.add(triangle(lane));
		}
		return shapes;
	}

	/** The mark that tells whether a lane is folded, in the column of heads; a click there folds or unfolds it. */
	public Box foldMark(PlacedLane lane) {
		double size = style.small() * 0.7;
		double x = lane.label().map(PlacedLabel::x).orElse(style.small()) - style.small() * 1.05;
		double y = lane.label().map(label -> label.y() - label.size() * 0.36 - size / 2).orElse(lane.box().centreY() - size / 2);
		return new Box(x, y, size, size);
	}

	private Shape triangle(PlacedLane lane) {
		Box box = foldMark(lane).grown(-style.small() * 0.08);
		List<Point> corners = lane.folded()
				? List.of(new Point(box.x() + box.width() * 0.2, box.y()), new Point(box.right(), box.centreY()),
						new Point(box.x() + box.width() * 0.2, box.bottom()))
				: List.of(new Point(box.x(), box.y() + box.height() * 0.2), new Point(box.right(), box.y() + box.height() * 0.2),
						new Point(box.centreX(), box.bottom()));
		return new Path(corners, true, false, Style.filled(Ink.MUTED));
	}

	/** A band's strip across the body. */
	public List<Shape> band(PlacedBand band) {
		Box box = band.box();
		return List.of(new Rect(box.x(), box.y(), box.width(), box.height(), 0, Style.filled(Ink.SHADE)));
	}

	/** A band's strip and name in the column of heads; the name may go on into the body, and the strip with it, so that no line crosses it. */
	public List<Shape> bandHead(PlacedBand band) {
		List<Shape> shapes = new ArrayList<>();
		Box box = band.box();
		double end = band.label().x() + TypeWidth.of(band.label().lines().getFirst(), band.label().size()) * BOLD + style.padding();
		shapes.add(new Rect(0, box.y(), end > scene.headWidth() ? end : scene.headWidth() - 0.5, box.height(), 0, Style.filled(Ink.SHADE)));
		if (band.kind() == PlacedBand.Kind.ROADMAP) {
			shapes.add(new Rect(0, box.y(), style.padding() * 0.6, box.height(), 0, Style.filled(Ink.ACCENT)));
		}
		text(band.label(), 0, shapes);
		return shapes;
	}

	/** Lines that go down from the axis, over a stretch of the body. */
	public List<Shape> grid(double fromX, double toX, double fromY, double toY) {
		List<Shape> shapes = new ArrayList<>();
		for (GridLine line : scene.grid(fromX, toX)) {
			shapes.add(Path.line(line.x(), fromY, line.x(), toY, Style.line(Ink.GRID, line.major() ? 1 : 0.5)));
		}
		scene.later().filter(later -> later.x() <= toX).ifPresent(
				later -> shapes.add(Path.line(later.x(), fromY, later.x(), toY, Style.line(Ink.LINE, 1).asDashed())));
		return shapes;
	}

	/** The line for today over a stretch of the body. */
	public List<Shape> today(double fromY, double toY) {
		return scene.today().isEmpty() ? List.of()
				: List.of(Path.line(scene.today().getAsDouble(), fromY, scene.today().getAsDouble(), toY, Style.line(Ink.ACCENT, 1.5)));
	}

	/** The axis over a stretch of it, with the head of the column of what has no date and the flag for today. */
	public List<Shape> axis(double fromX, double toX) {
		List<Shape> shapes = new ArrayList<>();
		double cells = scene.axisHeight() - (scene.today().isPresent() ? style.flag() : 0);
		for (AxisCell cell : scene.cells(fromX, toX)) {
			Box box = cell.box();
			if (cell.level() == 0 || cell.from().getDayOfMonth() == 1) {
				boolean overlaid = TypeWidth.of("2020", style.small()) > box.width();
				double top = cell.level() == 1 ? 0 : box.height() * (overlaid ? 0.82 : 0.15);
				double bottom = box.bottom() >= cells - 1 ? scene.axisHeight() : box.bottom();
				shapes.add(Path.line(box.x(), box.y() + top, box.x(), bottom, Style.line(Ink.GRID, 1)));
			}
			if (!cell.label().isEmpty()) {
				boolean bold = cell.level() == 0 && cells > style.axisLine() * 1.5;
				shapes.add(new Label(centre(box, fromX, toX, cell), box.centreY() + style.small() * 0.36, cell.label(), style.small(),
						cell.level() == 0 ? Ink.TEXT : Ink.MUTED, Anchor.MIDDLE, bold));
			}
		}
		scene.frame().later().filter(later -> later.box().x() <= toX).ifPresent(later -> shapes.add(new Label(later.box().centreX(),
				scene.axisHeight() / 2 + style.small() * 0.36, later.label(), style.small(), Ink.TEXT, Anchor.MIDDLE, false)));
		shapes.add(Path.line(Math.max(0, fromX), scene.axisHeight(), Math.min(scene.width(), toX), scene.axisHeight(), Style.line(Ink.LINE, 1)));
		scene.frame().today().ifPresent(today -> flag(today, shapes));
		return shapes;
	}

	/** A wide cell's label stays where it can be read while a part of the cell is out of sight. */
	private double centre(Box box, double fromX, double toX, AxisCell cell) {
		double half = TypeWidth.of(cell.label(), style.small()) / 2 + 2;
		double left = Math.max(box.x(), fromX);
		double right = Math.min(box.right(), toX);
		double middle = left < right ? (left + right) / 2 : box.centreX();
		return Math.max(Math.max(half, box.x() + Math.min(half, box.width() / 2)), Math.min(box.right() - Math.min(half, box.width() / 2), middle));
	}

	private void flag(RoadmapScene.Today today, List<Shape> shapes) {
		double size = style.small() * 0.9;
		double width = TypeWidth.of(today.label(), size) + style.padding();
		double height = style.flag();
		double x = Math.max(0, Math.min(scene.width() - width, today.x() - width / 2));
		double top = scene.axisHeight() - height;
		shapes.add(new Rect(x, top, width, height, 2, Style.filled(Ink.ACCENT)));
		shapes.add(new Label(x + width / 2, top + height / 2 + size * 0.33, today.label(), size, Ink.PAPER, Anchor.MIDDLE, false));
	}

	/** The corner above the column of heads: y from the top of the axis. */
	public List<Shape> corner() {
		List<Shape> shapes = new ArrayList<>();
		if (!scene.corner().isEmpty()) {
			shapes.add(new Label(scene.headWidth() - style.padding(), scene.axisHeight() / 2 + style.small() * 0.36, scene.corner(), style.small(),
					Ink.MUTED,
					Anchor.END, false));
		}
		shapes.add(Path.line(0, scene.axisHeight(), scene.headWidth(), scene.axisHeight(), Style.line(Ink.LINE, 1)));
		return shapes;
	}

	/** The edge between the column of heads and the body. */
	public Shape headEdge(double fromY, double toY) {
		return Path.line(scene.headWidth(), fromY, scene.headWidth(), toY, Style.line(Ink.LINE, 1));
	}

	static void text(PlacedLabel label, double dx, List<Shape> shapes) {
		for (int i = 0; i < label.lines().size(); i++) {
			if (!label.lines().get(i).isBlank()) {
				shapes.add(
						new Label(label.x() + dx, label.y() + i * label.lineHeight(), label.lines().get(i), label.size(), label.ink(), label.anchor(),
								label.bold()));
			}
		}
	}

	/** Where a circle stands that marks a place, such as where a new link begins. */
	public static Circle dot(double x, double y, double radius, Ink ink) {
		return new Circle(x, y, radius, Style.filled(ink));
	}

	/** The language of the scene's words. */
	public Locale locale() {
		return scene.frame().locale();
	}
}
