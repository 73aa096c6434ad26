// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

import org.hyoka.drawing.LineBreaking;
import org.hyoka.drawing.Scene;
import org.hyoka.drawing.Scene.Anchor;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Mark;
import org.hyoka.drawing.Scene.Shape;
import org.hyoka.drawing.TypeWidth;

/** Collects shapes and measures text the way a layout without a display can. */
public final class Canvas {
	/** Height of small type in px. */
	public static final double SMALL = 11;
	/** Height of type in px. */
	public static final double TEXT = 12.5;
	/** The fonts of PDF files are a little wider than those of the screen. */
	private static final double ROOM = 1.08;
	private final List<Shape> shapes = new ArrayList<>();
	private final List<Mark> marks = new ArrayList<>();

	/** Adds a shape on top. */
	public Canvas add(Shape shape) {
		shapes.add(shape);
		return this;
	}

	/** Says where a value is drawn. */
	public Canvas mark(Mark mark) {
		marks.add(mark);
		return this;
	}

	/** Adds a line of text. */
	public Canvas text(double x, double y, String text, double size, Ink ink, Anchor anchor) {
		return add(new Scene.Label(x, y, text, size, ink, anchor, false));
	}

	/** Adds a bold line of text. */
	public Canvas bold(double x, double y, String text, double size, Ink ink, Anchor anchor) {
		return add(new Scene.Label(x, y, text, size, ink, anchor, true));
	}

	/** The drawing. */
	public Scene scene(double width, double height, String title) {
		return new Scene(width, height, title, shapes, marks);
	}

	/** Width of a line of text in px, a little more than it takes. */
	public static double width(String text, double size) {
		return TypeWidth.of(text, size) * ROOM;
	}

	/** The text in lines no wider than that, at most so many; the last ends in … if there was more. */
	public static List<String> wrap(String text, double size, double width, int lines) {
		IntToDoubleFunction measure = c -> TypeWidth.em(c) * size * ROOM;
		List<String> all = LineBreaking.lines(text.replace('\n', ' '), width, measure);
		if (all.size() <= lines) {
			return all;
		}
		List<String> out = new ArrayList<>(all.subList(0, lines));
		out.set(lines - 1, LineBreaking.truncate(out.get(lines - 1) + all.get(lines), width, measure));
		return out;
	}

	/** A number for drawing; what is too large to draw is drawn at the edge. */
	public static double coordinate(BigDecimal value) {
		double number = value.doubleValue();
		return Double.isFinite(number) ? number : Math.copySign(Double.MAX_VALUE / 1e10, number);
	}

	/** The next round number at or above: 1, 2 or 5 times a power of ten. */
	public static double roundUp(double value) {
		if (!(value > 0)) {
			return 1;
		}
		double power = Math.pow(10, Math.floor(Math.log10(value)));
		for (double step : new double[] { 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8 }) {
			if (step * power >= value * 0.999999) {
				return step * power;
			}
		}
		return 10 * power;
	}

	/** In how many parts an axis up to {@link #roundUp a round number} is divided, so that each mark is a round number, too. */
	public static int parts(double maximum) {
		double power = Math.pow(10, Math.floor(Math.log10(maximum)));
		long tenths = Math.round(maximum / power * 10);
		for (int parts : new int[] { 4, 5, 3 }) {
			if (tenths % parts == 0 && List.of(2L, 5L, 10L, 20L).contains(tenths / parts)) {
				return parts;
			}
		}
		return 4;
	}
}
