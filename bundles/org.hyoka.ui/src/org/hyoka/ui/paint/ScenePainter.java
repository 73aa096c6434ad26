// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.paint;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;
import org.hyoka.core.report.Scene;
import org.hyoka.core.report.Scene.Ink;
import org.hyoka.core.report.Scene.Point;
import org.hyoka.core.report.Scene.Style;
import org.hyoka.core.report.paint.Palette;

/**
 * Paints a {@link Scene} with SWT. It decides nothing: where things stand is the scene's affair, so that the screen shows
 * what the report prints.
 */
public final class ScenePainter {
	private static final double ARROW = 6;
	private static final int HATCH = 5;
	private static final int PALE = 50;
	private final GC gc;
	private final Palette palette;
	private final FontData[] face;
	private final double pointsPerPixel;

	private ScenePainter(GC gc, Palette palette, FontData[] face) {
		this.gc = gc;
		this.palette = palette;
		this.face = face;
		this.pointsPerPixel = 72.0 / gc.getDevice().getDPI().y;
	}

	/**
	 * Paints.
	 *
	 * @param gc      where; its transform stays as it is
	 * @param x       left of the scene
	 * @param y       top of the scene
	 * @param palette colours for the theme
	 */
	public static void paint(GC gc, Scene scene, int x, int y, Palette palette) {
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		Transform old = new Transform(gc.getDevice());
		Transform moved = new Transform(gc.getDevice());
		try {
			gc.getTransform(old);
			gc.getTransform(moved);
			moved.translate(x, y);
			gc.setTransform(moved);
			Font system = gc.getDevice() instanceof Display display ? display.getSystemFont() : gc.getFont();
			ScenePainter painter = new ScenePainter(gc, palette, system.getFontData());
			scene.shapes().forEach(painter::paint);
			gc.setTransform(old);
		} finally {
			moved.dispose();
			old.dispose();
		}
	}

	private void paint(Scene.Shape shape) {
		switch (shape) {
		case Scene.Rect r -> withPath(p -> rect(p, r), r.style(), bounds(r.x(), r.y(), r.width(), r.height()));
		case Scene.Circle c -> withPath(
				p -> p.addArc(f(c.x() - c.radius()), f(c.y() - c.radius()), f(2 * c.radius()), f(2 * c.radius()), 0, 360),
				c.style(), bounds(c.x() - c.radius(), c.y() - c.radius(), 2 * c.radius(), 2 * c.radius()));
		case Scene.Path p -> path(p);
		case Scene.Label l -> label(l);
		}
	}

	/** Fills a path. */
	private interface Outline {
		void on(Path path);
	}

	private void withPath(Outline outline, Style style, Rectangle bounds) {
		Path path = new Path(gc.getDevice());
		try {
			outline.on(path);
			area(path, style, bounds);
		} finally {
			path.dispose();
		}
	}

	private static void rect(Path path, Scene.Rect r) {
		float radius = f(Math.min(r.radius(), Math.min(r.width(), r.height()) / 2));
		if (radius <= 0) {
			path.addRectangle(f(r.x()), f(r.y()), f(Math.max(0, r.width())), f(Math.max(0, r.height())));
			return;
		}
		float left = f(r.x());
		float top = f(r.y());
		float right = f(r.x() + r.width());
		float bottom = f(r.y() + r.height());
		float d = 2 * radius;
		path.moveTo(left + radius, top);
		path.lineTo(right - radius, top);
		path.addArc(right - d, top, d, d, 90, -90);
		path.lineTo(right, bottom - radius);
		path.addArc(right - d, bottom - d, d, d, 0, -90);
		path.lineTo(left + radius, bottom);
		path.addArc(left, bottom - d, d, d, -90, -90);
		path.lineTo(left, top + radius);
		path.addArc(left, top, d, d, 180, -90);
		path.close();
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
		outline(path, style);
	}

	private void outline(Path path, Style style) {
		style.line().ifPresent(ink -> {
			gc.setForeground(colour(ink));
			gc.setLineWidth(Math.max(1, (int) Math.round(style.width())));
			gc.setLineStyle(style.dashed() ? SWT.LINE_DASH : SWT.LINE_SOLID);
			gc.drawPath(path);
			gc.setLineStyle(SWT.LINE_SOLID);
		});
	}

	private void hatch(Path path, Ink ink, Rectangle b) {
		int alpha = gc.getAlpha();
		gc.setAlpha(PALE);
		gc.fillPath(path);
		gc.setAlpha(alpha);
		Rectangle old = gc.getClipping();
		gc.setClipping(path);
		gc.setForeground(colour(ink));
		gc.setLineWidth(1);
		for (int x = b.x - b.height; x < b.x + b.width; x += HATCH) {
			gc.drawLine(x, b.y + b.height, x + b.height, b.y);
		}
		gc.setClipping(old);
	}

	private static Rectangle bounds(double x, double y, double width, double height) {
		return new Rectangle((int) Math.floor(x), (int) Math.floor(y), (int) Math.ceil(width) + 1,
				(int) Math.ceil(height) + 1);
	}

	private void path(Scene.Path p) {
		List<Point> points = p.points();
		double left = points.stream().mapToDouble(Point::x).min().orElse(0);
		double top = points.stream().mapToDouble(Point::y).min().orElse(0);
		double right = points.stream().mapToDouble(Point::x).max().orElse(0);
		double bottom = points.stream().mapToDouble(Point::y).max().orElse(0);
		Path path = lines(points, p.closed());
		try {
			if (p.closed()) {
				area(path, p.style(), bounds(left, top, right - left, bottom - top));
			} else {
				outline(path, p.style());
			}
		} finally {
			path.dispose();
		}
		if (p.arrow() && !p.closed() && points.size() > 1) {
			p.style().line().ifPresent(ink -> arrow(points.get(points.size() - 2), points.getLast(), ink));
		}
	}

	private Path lines(List<Point> points, boolean closed) {
		Path path = new Path(gc.getDevice());
		path.moveTo(f(points.get(0).x()), f(points.get(0).y()));
		points.stream().skip(1).forEach(q -> path.lineTo(f(q.x()), f(q.y())));
		if (closed) {
			path.close();
		}
		return path;
	}

	private void arrow(Point from, Point to, Ink ink) {
		double angle = Math.atan2(to.y() - from.y(), to.x() - from.x());
		Path head = lines(List.of(to, back(to, angle - 0.45), back(to, angle + 0.45)), true);
		gc.setBackground(colour(ink));
		gc.fillPath(head);
		head.dispose();
	}

	private static Point back(Point to, double angle) {
		return new Point(to.x() - ARROW * Math.cos(angle), to.y() - ARROW * Math.sin(angle));
	}

	private void label(Scene.Label l) {
		Font font = new Font(gc.getDevice(), face[0].getName(), Math.max(1, (int) Math.round(l.size() * pointsPerPixel)),
				l.bold() ? SWT.BOLD : SWT.NORMAL);
		Font old = gc.getFont();
		try {
			gc.setFont(font);
			gc.setForeground(colour(l.ink()));
			int width = gc.textExtent(l.text(), SWT.DRAW_TRANSPARENT).x;
			double x = switch (l.anchor()) {
			case START -> l.x();
			case MIDDLE -> l.x() - width / 2.0;
			case END -> l.x() - width;
			};
			int ascent = gc.getFontMetrics().getLeading() + gc.getFontMetrics().getAscent();
			gc.drawText(l.text(), (int) Math.round(x), (int) Math.round(l.y() - ascent), SWT.DRAW_TRANSPARENT);
		} finally {
			gc.setFont(old);
			font.dispose();
		}
	}

	private Color colour(Ink ink) {
		return colour(palette, ink);
	}

	/** The colour of an ink. */
	public static Color colour(Palette palette, Ink ink) {
		int rgb = Integer.parseInt(palette.colour(ink).substring(1), 16);
		return new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
	}

	/** Screens end long before; what is beyond is drawn there. */
	private static float f(double value) {
		return (float) Math.clamp(value, -30_000, 30_000);
	}
}
