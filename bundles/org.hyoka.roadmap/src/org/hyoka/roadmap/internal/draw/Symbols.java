// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.draw;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.core.indicators.Achievement;
import org.hyoka.drawing.Scene.Circle;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Path;
import org.hyoka.drawing.Scene.Point;
import org.hyoka.drawing.Scene.Rect;
import org.hyoka.drawing.Scene.Shape;
import org.hyoka.drawing.Scene.Style;
import org.hyoka.roadmap.scene.Box;
import org.hyoka.roadmap.scene.PlacedMark;
import org.hyoka.roadmap.scene.RoadmapStyle;

/** What marks look like. Every kind and every status has a shape of its own, so that none is told by its colour alone. */
public final class Symbols {
	private Symbols() {
	}

	/** Adds the shapes of a mark; where it really happened at another time, the plan is drawn pale with a line to it. */
	public static void add(PlacedMark mark, RoadmapStyle style, List<Shape> shapes) {
		Box box = mark.box();
		if (mark.folded()) {
			shapes.add(diamond(box.centreX(), box.centreY(), box.width() / 2, Style.filled(mark.ink())));
			return;
		}
		double line = style.small() / 11 * 1.4;
		if (mark.actual().isPresent()) {
			double x = mark.actual().getAsDouble();
			Ink late = mark.delay().isPresent() ? Ink.MISSED : Ink.MUTED;
			shapes.add(Path.line(box.centreX(), box.centreY(), x, box.centreY(), Style.line(late, line)));
			shapes.add(diamond(box.centreX(), box.centreY(), box.width() * 0.36, Style.filled(Ink.PAPER).outlined(Ink.MUTED, line).asDashed()));
			symbol(mark, x, box.centreY(), box.width() / 2, line, shapes);
		} else {
			symbol(mark, box.centreX(), box.centreY(), box.width() / 2, line, shapes);
		}
	}

	private static void symbol(PlacedMark mark, double x, double y, double r, double line, List<Shape> shapes) {
		switch (mark.symbol()) {
		case EVALUATION_DONE -> shapes.add(diamond(x, y, r, Style.filled(Ink.TEXT)));
		case EVALUATION_DUE -> shapes.add(diamond(x, y, r - line / 2, Style.filled(Ink.PAPER).outlined(Ink.TEXT, line)));
		case STAGE_GATE -> shapes.add(path(Style.filled(Ink.TEXT), x - r, y - r * 0.8, x + r, y - r * 0.8, x, y + r));
		case PROGRAM_END -> {
			shapes.add(new Rect(x - r * 0.2, y - r, r * 0.4, 2 * r, 0, Style.filled(Ink.TEXT)));
			shapes.add(path(Style.filled(Ink.TEXT), x - r * 0.2, y - r, x - r * 1.2, y - r * 0.45, x - r * 0.2, y + r * 0.1));
		}
		case APPROVAL -> {
			shapes.add(new Circle(x, y, r, Style.filled(Ink.ACHIEVED)));
			tick(x, y, r, line, shapes);
		}
		case PRODUCT -> shapes.add(polygon(x, y, r, 6, Math.PI / 6, Style.filled(mark.ink() == Ink.MUTED ? Ink.TEXT : mark.ink())));
		case OTHER -> shapes.add(new Circle(x, y, r * 0.62, Style.filled(mark.ink() == Ink.MUTED ? Ink.TEXT : mark.ink())));
		case OUTCOME -> outcome(mark, x, y, r, line, shapes);
		case EFFECT -> shapes.add(star(x, y, r, mark.ink() == Ink.MUTED ? Ink.TEXT : mark.ink()));
		}
	}

	private static void outcome(PlacedMark mark, double x, double y, double r, double line, List<Shape> shapes) {
		Achievement.Status status = mark.status().orElse(Achievement.Status.NOT_YET_DUE);
		switch (status) {
		case ACHIEVED -> {
			shapes.add(new Circle(x, y, r, Style.filled(Ink.ACHIEVED)));
			tick(x, y, r, line, shapes);
		}
		case NOT_ACHIEVED -> {
			shapes.add(new Circle(x, y, r, Style.filled(Ink.MISSED)));
			double c = r * 0.42;
			shapes.add(Path.line(x - c, y - c, x + c, y + c, Style.line(Ink.PAPER, line)));
			shapes.add(Path.line(x - c, y + c, x + c, y - c, Style.line(Ink.PAPER, line)));
		}
		case IN_PROGRESS -> {
			shapes.add(new Circle(x, y, r - line / 2, Style.filled(Ink.PAPER).outlined(Ink.IN_PROGRESS, line)));
			shapes.add(half(x, y, r - line * 1.6, Ink.IN_PROGRESS));
		}
		case NOT_YET_DUE -> {
			shapes.add(new Circle(x, y, r - line / 2, Style.filled(Ink.PAPER).outlined(Ink.TEXT, line)));
			shapes.add(new Circle(x, y, r * 0.36, Style.filled(Ink.TEXT)));
		}
		case NOT_REPORTED -> {
			shapes.add(new Circle(x, y, r - line / 2, Style.filled(Ink.PAPER).outlined(Ink.NOT_DUE, line).asDashed()));
			shapes.add(new Circle(x, y, r * 0.3, Style.filled(Ink.NOT_DUE)));
		}
		}
	}

	private static void tick(double x, double y, double r, double line, List<Shape> shapes) {
		shapes.add(
				new Path(List.of(new Point(x - r * 0.5, y + r * 0.02), new Point(x - r * 0.12, y + r * 0.42), new Point(x + r * 0.52, y - r * 0.38)),
						false, false,
						Style.line(Ink.PAPER, line)));
	}

	private static Shape half(double x, double y, double r, Ink ink) {
		List<Point> points = new ArrayList<>();
		for (int i = 0; i <= 12; i++) {
			double angle = Math.PI / 2 + Math.PI * i / 12;
			points.add(new Point(x + r * Math.cos(angle), y + r * Math.sin(angle)));
		}
		return new Path(points, true, false, Style.filled(ink));
	}

	private static Shape diamond(double x, double y, double r, Style style) {
		return path(style, x, y - r, x + r, y, x, y + r, x - r, y);
	}

	private static Shape polygon(double x, double y, double r, int corners, double turn, Style style) {
		List<Point> points = new ArrayList<>();
		for (int i = 0; i < corners; i++) {
			double angle = turn + 2 * Math.PI * i / corners;
			points.add(new Point(x + r * Math.cos(angle), y + r * Math.sin(angle)));
		}
		return new Path(points, true, false, style);
	}

	private static Shape star(double x, double y, double r, Ink ink) {
		List<Point> points = new ArrayList<>();
		for (int i = 0; i < 10; i++) {
			double angle = -Math.PI / 2 + Math.PI * i / 5;
			double radius = i % 2 == 0 ? r * 1.08 : r * 0.46;
			points.add(new Point(x + radius * Math.cos(angle), y + radius * Math.sin(angle)));
		}
		return new Path(points, true, false, Style.filled(ink));
	}

	private static Shape path(Style style, double... coordinates) {
		List<Point> points = new ArrayList<>();
		for (int i = 0; i < coordinates.length; i += 2) {
			points.add(new Point(coordinates[i], coordinates[i + 1]));
		}
		return new Path(points, true, false, style);
	}
}
