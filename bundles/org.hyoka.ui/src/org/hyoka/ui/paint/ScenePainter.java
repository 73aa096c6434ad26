// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.paint;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.hyoka.drawing.Scene;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Point;
import org.hyoka.drawing.Scene.Shape;
import org.hyoka.drawing.Scene.Style;
import org.hyoka.drawing.paint.ArrowHead;
import org.hyoka.drawing.paint.Palette;

/**
 * Paints shapes of a {@link Scene} with SWT. It decides nothing: where things stand is the scene's affair, so that the
 * screen shows what the report prints. Level and upright lines fall on whole pixels, so that they are sharp.
 */
public final class ScenePainter {
	private static final int HATCH = 5;
	private static final int PALE = 50;
	private static final int[] DASHES = { 4, 3 };
	private final GC gc;
	private final Palette palette;
	private final SceneFonts fonts;
	private final Map<Ink, Color> colours = new EnumMap<>(Ink.class);
	private SceneFonts.Face used;
	private double dx;
	private double dy;

	/**
	 * A painter.
	 *
	 * @param gc      where
	 * @param palette colours for the theme
	 * @param fonts   its fonts; whoever made them disposes them
	 */
	public ScenePainter(GC gc, Palette palette, SceneFonts fonts) {
		this.gc = gc;
		this.palette = palette;
		this.fonts = fonts;
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
	}

	/**
	 * Paints a scene.
	 *
	 * @param gc      where; its transform stays as it is
	 * @param x       left of the scene
	 * @param y       top of the scene
	 * @param palette colours for the theme
	 */
	public static void paint(GC gc, Scene scene, int x, int y, Palette palette) {
		SceneFonts fonts = new SceneFonts(gc.getDevice());
		try {
			new ScenePainter(gc, palette, fonts).at(x, y).paint(scene.shapes());
		} finally {
			fonts.dispose();
		}
	}

	/** From now on (0, 0) of the shapes is there. */
	public ScenePainter at(double x, double y) {
		dx = x;
		dy = y;
		return this;
	}

	/** Paints shapes in their order. */
	public void paint(List<? extends Shape> shapes) {
		for (Shape shape : shapes) {
			paint(shape);
		}
	}

	/** Paints a shape. */
	public void paint(Shape shape) {
		switch (shape) {
		case Scene.Rect r -> rect(r);
		case Scene.Circle c -> circle(c);
		case Scene.Path p -> path(p);
		case Scene.Label l -> label(l);
		}
	}

	private void rect(Scene.Rect r) {
		int left = x(r.x());
		int top = y(r.y());
		int width = Math.max(x(r.x() + r.width()) - left, r.width() > 0 ? 1 : 0);
		int height = Math.max(y(r.y() + r.height()) - top, r.height() > 0 ? 1 : 0);
		int arc = (int) Math.round(2 * Math.min(r.radius(), Math.min(r.width(), r.height()) / 2));
		r.style().fill().ifPresent(ink -> {
			gc.setBackground(colour(ink));
			if (r.style().hatch()) {
				Path path = new Path(gc.getDevice());
				path.addRectangle(left, top, width, height);
				hatch(path, ink, new Rectangle(left, top, width, height));
				path.dispose();
			} else if (arc > 0) {
				gc.fillRoundRectangle(left, top, width, height, arc, arc);
			} else {
				gc.fillRectangle(left, top, width, height);
			}
		});
		if (pen(r.style())) {
			if (arc > 0) {
				gc.drawRoundRectangle(left, top, width - 1, height - 1, arc, arc);
			} else {
				gc.drawRectangle(left, top, width - 1, height - 1);
			}
			endPen();
		}
	}

	private void circle(Scene.Circle c) {
		Path path = new Path(gc.getDevice());
		path.addArc(f(c.x() - c.radius() + dx), f(c.y() - c.radius() + dy), f(2 * c.radius()), f(2 * c.radius()), 0, 360);
		area(path, c.style(), bounds(c.x() - c.radius(), c.y() - c.radius(), c.x() + c.radius(), c.y() + c.radius()));
		path.dispose();
	}

	private void area(Path path, Style style, Rectangle bounds) {
		style.fill().ifPresent(ink -> {
			gc.setBackground(colour(ink));
			if (style.hatch()) {
				hatch(path, ink, bounds);
			} else {
				gc.fillPath(path);
			}
		});
		if (pen(style)) {
			gc.drawPath(path);
			endPen();
		}
	}

	/** Takes up the pen of a style; false if it has no line. A line thinner than a pixel is paler instead. */
	private boolean pen(Style style) {
		if (style.line().isEmpty()) {
			return false;
		}
		gc.setForeground(colour(style.line().get()));
		gc.setLineWidth(Math.max(1, (int) Math.round(style.width())));
		if (style.dashed()) {
			gc.setLineDash(DASHES);
		} else {
			gc.setLineStyle(SWT.LINE_SOLID);
		}
		if (style.width() < 1) {
			gc.setAlpha((int) Math.round(style.width() * 255));
		}
		return true;
	}

	private void endPen() {
		if (gc.getAlpha() != 255) {
			gc.setAlpha(255);
		}
	}

	private void hatch(Path path, Ink ink, Rectangle b) {
		gc.setAlpha(PALE);
		gc.fillPath(path);
		gc.setAlpha(255);
		Rectangle old = gc.getClipping();
		gc.setClipping(path);
		gc.setForeground(colour(ink));
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
		for (int x = b.x - b.height; x < b.x + b.width; x += HATCH) {
			gc.drawLine(x, b.y + b.height, x + b.height, b.y);
		}
		gc.setClipping(old);
	}

	private Rectangle bounds(double left, double top, double right, double bottom) {
		return new Rectangle(x(left), y(top), x(right) - x(left) + 1, y(bottom) - y(top) + 1);
	}

	private void path(Scene.Path p) {
		boolean arrow = p.arrow() && !p.closed() && p.points().size() > 1;
		List<Point> points = arrow ? ArrowHead.shortened(p) : p.points();
		if (!p.closed() && square(points)) {
			if (pen(p.style())) {
				int[] corners = new int[points.size() * 2];
				for (int i = 0; i < points.size(); i++) {
					corners[2 * i] = x(points.get(i).x());
					corners[2 * i + 1] = y(points.get(i).y());
				}
				gc.drawPolyline(corners);
				endPen();
			}
		} else {
			free(p, points);
		}
		if (arrow) {
			path(ArrowHead.of(p));
		}
	}

	private void free(Scene.Path p, List<Point> points) {
		Path path = new Path(gc.getDevice());
		path.moveTo(f(points.get(0).x() + dx), f(points.get(0).y() + dy));
		for (int i = 1; i < points.size(); i++) {
			path.lineTo(f(points.get(i).x() + dx), f(points.get(i).y() + dy));
		}
		if (p.closed()) {
			path.close();
			double left = points.stream().mapToDouble(Point::x).min().orElse(0);
			double top = points.stream().mapToDouble(Point::y).min().orElse(0);
			double right = points.stream().mapToDouble(Point::x).max().orElse(0);
			double bottom = points.stream().mapToDouble(Point::y).max().orElse(0);
			area(path, p.style(), bounds(left, top, right, bottom));
		} else if (pen(p.style())) {
			gc.drawPath(path);
			endPen();
		}
		path.dispose();
	}

	/** Whether all lines are level or upright. */
	private static boolean square(List<Point> points) {
		for (int i = 1; i < points.size(); i++) {
			if (points.get(i).x() != points.get(i - 1).x() && points.get(i).y() != points.get(i - 1).y()) {
				return false;
			}
		}
		return true;
	}

	private void label(Scene.Label l) {
		SceneFonts.Face face = fonts.face(l.size(), l.bold());
		if (face != used) { // to set a font costs even where it is the same
			gc.setFont(face.font);
			used = face;
		}
		gc.setForeground(colour(l.ink()));
		double x = switch (l.anchor()) {
		case START -> l.x();
		case MIDDLE -> l.x() - face.width(gc, l.text()) / 2.0;
		case END -> l.x() - face.width(gc, l.text());
		};
		gc.drawText(l.text(), x(x), y(l.y()) - face.ascent(gc, l.text()), SWT.DRAW_TRANSPARENT);
	}

	private Color colour(Ink ink) {
		return colours.computeIfAbsent(ink, i -> colour(palette, i));
	}

	/** The colour of an ink. */
	public static Color colour(Palette palette, Ink ink) {
		int rgb = Integer.parseInt(palette.colour(ink).substring(1), 16);
		return new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
	}

	private int x(double value) {
		return Math.round(f(value + dx));
	}

	private int y(double value) {
		return Math.round(f(value + dy));
	}

	/** Screens end long before; what is beyond is drawn there. */
	private static float f(double value) {
		return (float) Math.clamp(value, -30_000, 30_000);
	}
}
