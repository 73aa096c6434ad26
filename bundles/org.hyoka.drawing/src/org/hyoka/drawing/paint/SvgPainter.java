// SPDX-License-Identifier: EPL-2.0
package org.hyoka.drawing.paint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;

import org.hyoka.drawing.Scene;
import org.hyoka.drawing.Scene.Circle;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Label;
import org.hyoka.drawing.Scene.Path;
import org.hyoka.drawing.Scene.Point;
import org.hyoka.drawing.Scene.Rect;
import org.hyoka.drawing.Scene.Shape;
import org.hyoka.drawing.Scene.Style;

/**
 * Paints a {@link Scene} as SVG that loads nothing and can be read aloud (role, title and description). It decides
 * nothing: where things stand is the scene's affair.
 */
public final class SvgPainter {
	private static final String FONTS = "'Noto Sans JP','Noto Sans CJK JP','Hiragino Sans','Yu Gothic',Meiryo,sans-serif";

	private final StringBuilder out = new StringBuilder(4096);
	private final Function<Ink, String> colours;
	private final String id;

	private SvgPainter(Function<Ink, String> colours, String id) {
		this.colours = colours;
		this.id = id;
	}

	/**
	 * A document of its own, with colours in it.
	 *
	 * @param scene       what to paint
	 * @param description what it shows, for those who cannot see it
	 * @param palette     its colours
	 */
	public static String document(Scene scene, String description, Palette palette) {
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
				+ new SvgPainter(palette::colour, "d").svg(scene, description, true);
	}

	/**
	 * An element inside HTML, whose colours are the CSS variables {@code --ink-text}, {@code --ink-series-1} and so on of
	 * the page, so that it follows the page's theme.
	 *
	 * @param scene       what to paint
	 * @param description what it shows, for those who cannot see it
	 * @param id          unique in the page: ASCII letters, digits, hyphens
	 */
	public static String element(Scene scene, String description, String id) {
		return new SvgPainter(ink -> "var(" + variable(ink) + ')', id).svg(scene, description, false);
	}

	/** Name of the CSS variable that holds the colour of an ink, such as {@code --ink-series-1}. */
	public static String variable(Ink ink) {
		return "--ink-" + ink.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
	}

	private String svg(Scene scene, String description, boolean background) {
		out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ").append(n(scene.width()))
				.append(' ').append(n(scene.height())).append("\" width=\"").append(n(scene.width())).append("\" height=\"")
				.append(n(scene.height())).append("\" aria-labelledby=\"").append(id).append("-t ").append(id)
				.append("-d\" font-family=\"").append(FONTS).append("\"><title id=\"").append(id).append("-t\">");
		out.append(Markup.escape(scene.title())).append("</title><desc id=\"").append(id).append("-d\">")
				.append(Markup.escape(description)).append("</desc>");
		hatches(scene.shapes());
		if (background) {
			rect(new Rect(0, 0, scene.width(), scene.height(), 0, Style.filled(Ink.PAPER)));
		}
		scene.shapes().forEach(this::shape);
		return out.append("</svg>").toString();
	}

	private void hatches(List<Shape> shapes) {
		List<Ink> inks = shapes.stream().map(SvgPainter::style).filter(s -> s != null && s.hatch())
				.flatMap(s -> s.fill().stream()).distinct().toList();
		if (inks.isEmpty()) {
			return;
		}
		out.append("<defs>");
		for (Ink ink : inks) {
			out.append("<pattern id=\"").append(hatch(ink))
					.append("\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">")
					.append("<path d=\"M0 0V6\" style=\"stroke:").append(colours.apply(ink))
					.append(";stroke-width:3\"/></pattern>");
		}
		out.append("</defs>");
	}

	private String hatch(Ink ink) {
		return id + "-h-" + ink.ordinal();
	}

	private static Style style(Shape shape) {
		return switch (shape) {
		case Rect rect -> rect.style();
		case Circle circle -> circle.style();
		case Path path -> path.style();
		case Label label -> null;
		};
	}

	private void shape(Shape shape) {
		switch (shape) {
		case Rect rect -> rect(rect);
		case Circle circle -> {
			out.append("<circle cx=\"").append(n(circle.x())).append("\" cy=\"").append(n(circle.y())).append("\" r=\"")
					.append(n(circle.radius())).append('"');
			paint(circle.style());
		}
		case Path path -> path(path);
		case Label label -> label(label);
		}
	}

	private void rect(Rect rect) {
		out.append("<rect x=\"").append(n(rect.x())).append("\" y=\"").append(n(rect.y())).append("\" width=\"")
				.append(n(Math.max(0, rect.width()))).append("\" height=\"").append(n(Math.max(0, rect.height()))).append('"');
		if (rect.radius() > 0) {
			out.append(" rx=\"").append(n(rect.radius())).append('"');
		}
		paint(rect.style());
	}

	private void path(Path path) {
		boolean arrow = path.arrow() && !path.closed() && path.points().size() > 1;
		List<Point> points = arrow ? ArrowHead.shortened(path) : path.points();
		out.append("<path d=\"");
		for (int i = 0; i < points.size(); i++) {
			Point point = points.get(i);
			out.append(i == 0 ? 'M' : 'L').append(n(point.x())).append(' ').append(n(point.y()));
		}
		if (path.closed()) {
			out.append('Z');
		}
		out.append('"');
		paint(path.style());
		if (arrow) {
			path(ArrowHead.of(path));
		}
	}

	private void label(Label label) {
		out.append("<text x=\"").append(n(label.x())).append("\" y=\"").append(n(label.y())).append("\" font-size=\"")
				.append(n(label.size())).append('"');
		switch (label.anchor()) {
		case START -> {
			// the default
		}
		case MIDDLE -> out.append(" text-anchor=\"middle\"");
		case END -> out.append(" text-anchor=\"end\"");
		}
		if (label.bold()) {
			out.append(" font-weight=\"bold\"");
		}
		out.append(" style=\"fill:").append(colours.apply(label.ink())).append("\">").append(Markup.escape(label.text()))
				.append("</text>");
	}

	private void paint(Style style) {
		out.append(" style=\"fill:");
		if (style.fill().isEmpty()) {
			out.append("none");
		} else if (style.hatch()) {
			out.append("url(#").append(hatch(style.fill().get())).append(')');
		} else {
			out.append(colours.apply(style.fill().get()));
		}
		style.line().ifPresent(ink -> {
			out.append(";stroke:").append(colours.apply(ink)).append(";stroke-width:").append(n(style.width()));
			if (style.dashed()) {
				out.append(";stroke-dasharray:4 3");
			}
		});
		out.append("\"/>");
	}

	/** A number with at most two decimals, without an exponent. */
	static String n(double value) {
		if (!Double.isFinite(value)) {
			throw new IllegalArgumentException("A coordinate is no number: " + value + ".");
		}
		if (Math.abs(value) >= 1e12) {
			return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
		}
		long hundredths = Math.round(Math.abs(value) * 100);
		StringBuilder text = new StringBuilder(12);
		if (value < 0 && hundredths != 0) {
			text.append('-');
		}
		text.append(hundredths / 100);
		int rest = (int) (hundredths % 100);
		if (rest != 0) {
			text.append('.').append((char) ('0' + rest / 10));
			if (rest % 10 != 0) {
				text.append((char) ('0' + rest % 10));
			}
		}
		return text.toString();
	}
}
