// SPDX-License-Identifier: EPL-2.0
package org.hyoka.drawing.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.hyoka.drawing.Scene;
import org.hyoka.drawing.Scene.Circle;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Label;
import org.hyoka.drawing.Scene.Path;
import org.hyoka.drawing.Scene.Point;
import org.hyoka.drawing.Scene.Rect;
import org.hyoka.drawing.Scene.Style;
import org.hyoka.drawing.TypeWidth;

/** Paints a {@link Scene} as a picture. It decides nothing: where things stand is the scene's affair. */
public final class PngPainter {
	private static final double RESOLUTION = 2;
	private static final float LIGHT = 0.85f;
	private static final double THIN = 2;
	/** Letters are made no narrower than this part of their width. */
	private static final double NARROWEST = 0.75;
	/** A text that is wider than its place by less is set as it is. */
	private static final double FITS = 0.99;
	private static final double MOST_PIXELS = 120_000_000;
	private final Graphics2D g;
	private final Palette palette;
	private final Font plain;
	private final Font bold;

	/** The first of the usual Japanese fonts that this computer has; looked for once. */
	private static final class Family {
		static final String NAME = find();

		private static String find() {
			Set<String> have = Set.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT));
			return Stream
					.of("Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic UI", "Yu Gothic", "Meiryo", "BIZ UDPGothic", "IPAexGothic")
					.filter(have::contains).findFirst().orElse(Font.SANS_SERIF);
		}
	}

	private PngPainter(Graphics2D g, Palette palette, Font plain, Font bold) {
		this.g = g;
		this.palette = palette;
		this.plain = plain;
		this.bold = bold;
	}

	/** The scene as a PNG file on white paper, at twice the resolution of a screen. */
	public static byte[] png(Scene scene) {
		return png(scene, Palette.LIGHT, RESOLUTION);
	}

	/**
	 * The scene as a PNG file. A scene too large for a picture is painted at a lower resolution.
	 *
	 * @param scene      what to paint
	 * @param palette    its colours
	 * @param resolution pixels of the picture per px of the scene, more than 0
	 */
	public static byte[] png(Scene scene, Palette palette, double resolution) {
		double scale = Math.min(resolution, Math.sqrt(MOST_PIXELS / Math.max(1, scene.width() * scene.height())));
		BufferedImage image = new BufferedImage(Math.max(1, (int) Math.ceil(scene.width() * scale)),
				Math.max(1, (int) Math.ceil(scene.height() * scale)), BufferedImage.TYPE_INT_RGB);
		Graphics2D g = image.createGraphics();
		try {
			g.setColor(Color.decode(palette.colour(Ink.PAPER)));
			g.fillRect(0, 0, image.getWidth(), image.getHeight());
			g.scale(scale, scale);
			g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
			g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
			paint(g, scene, palette, new Font(Family.NAME, Font.PLAIN, 1), new Font(Family.NAME, Font.BOLD, 1));
		} finally {
			g.dispose();
		}
		return encode(image);
	}

	/**
	 * Paints the scene where a graphics context is, one unit to the px; for forms that keep drawings as drawings.
	 *
	 * @param g       where to; its transform and clip are kept, its colour, font and stroke are not
	 * @param scene   what to paint
	 * @param palette its colours
	 * @param plain   font of its labels, in any size
	 * @param bold    font of its bold labels, in any size
	 */
	public static void paint(Graphics2D g, Scene scene, Palette palette, Font plain, Font bold) {
		PngPainter painter = new PngPainter(g, palette, plain, bold);
		scene.shapes().forEach(painter::paint);
	}

	/** With a palette, which takes a small part of the place; in full colour where that does not do. */
	private static byte[] encode(BufferedImage painted) {
		int[] pixels = ((DataBufferInt) painted.getRaster().getDataBuffer()).getData();
		BufferedImage image = PaletteImage.of(pixels, painted.getWidth(), painted.getHeight()).orElse(painted);
		ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
		ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
		try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
			ImageWriteParam param = writer.getDefaultWriteParam();
			param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			param.setCompressionQuality(LIGHT);
			writer.setOutput(stream);
			writer.write(null, new IIOImage(image, null, null), param);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			writer.dispose();
		}
		return out.toByteArray();
	}

	private void paint(Scene.Shape shape) {
		switch (shape) {
		case Rect r -> area(new RoundRectangle2D.Double(r.x(), r.y(), r.width(), r.height(), 2 * r.radius(),
				2 * r.radius()), r.style());
		case Circle c -> area(new Ellipse2D.Double(c.x() - c.radius(), c.y() - c.radius(), 2 * c.radius(),
				2 * c.radius()), c.style());
		case Path p -> path(p);
		case Label l -> label(l);
		}
	}

	private Color colour(Ink ink) {
		return Color.decode(palette.colour(ink));
	}

	private void area(Shape shape, Style style) {
		style.fill().ifPresent(ink -> {
			g.setColor(colour(ink));
			if (style.hatch()) {
				hatch(shape, colour(ink));
			} else {
				g.fill(shape);
			}
		});
		outline(shape, style);
	}

	private void outline(Shape shape, Style style) {
		style.line().ifPresent(ink -> {
			g.setColor(colour(ink));
			float width = (float) style.width();
			g.setStroke(style.dashed()
					? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] { 4, 3 }, 0)
					: new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
			g.draw(shape);
		});
	}

	private void hatch(Shape shape, Color colour) {
		Graphics2D clipped = (Graphics2D) g.create();
		try {
			clipped.clip(shape);
			clipped.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 50));
			clipped.fill(shape);
			clipped.setColor(colour);
			clipped.setStroke(new BasicStroke(1.2f));
			var b = shape.getBounds2D();
			for (double x = b.getMinX() - b.getHeight(); x < b.getMaxX(); x += 5) {
				clipped.draw(new Line2D.Double(x, b.getMaxY(), x + b.getHeight(), b.getMinY()));
			}
		} finally {
			clipped.dispose();
		}
	}

	private void path(Path p) {
		boolean arrow = p.arrow() && !p.closed() && p.points().size() > 1;
		List<Point> points = arrow ? ArrowHead.shortened(p) : p.points();
		Path2D.Double path = new Path2D.Double();
		path.moveTo(points.get(0).x(), points.get(0).y());
		points.stream().skip(1).forEach(q -> path.lineTo(q.x(), q.y()));
		if (p.closed()) {
			path.closePath();
			area(path, p.style());
			return;
		}
		if (points.size() == 2 && p.style().width() <= THIN && !p.style().dashed()) {
			line(points.getFirst(), points.getLast(), p.style());
		} else {
			outline(path, p.style());
		}
		if (arrow) {
			path(ArrowHead.of(p));
		}
	}

	/** A thin line, most of what charts and roadmaps are made of: with square ends, which Java paints many times faster. */
	private void line(Point from, Point to, Style style) {
		style.line().ifPresent(ink -> {
			g.setColor(colour(ink));
			g.setStroke(new BasicStroke((float) style.width(), BasicStroke.CAP_SQUARE, BasicStroke.JOIN_ROUND));
			g.draw(new Line2D.Double(from.x(), from.y(), to.x(), to.y()));
		});
	}

	/** A text; of a font wider than what drawings are laid out for, narrower, so that it does not run into what stands beside it. */
	private void label(Label l) {
		g.setFont((l.bold() ? bold : plain).deriveFont((float) l.size()));
		g.setColor(colour(l.ink()));
		FontMetrics metrics = g.getFontMetrics();
		double own = metrics.getStringBounds(l.text(), g).getWidth();
		double width = Math.min(own, Math.max(TypeWidth.of(l.text(), l.size()), own * NARROWEST));
		double x = switch (l.anchor()) {
		case START -> l.x();
		case MIDDLE -> l.x() - width / 2;
		case END -> l.x() - width;
		};
		if (width > own * FITS) {
			g.drawString(l.text(), (float) x, (float) l.y());
			return;
		}
		AffineTransform usual = g.getTransform();
		g.translate(x, l.y());
		g.scale(width / own, 1);
		g.drawString(l.text(), 0, 0);
		g.setTransform(usual);
	}
}
