// SPDX-License-Identifier: EPL-2.0
package org.hyoka.drawing;

import java.util.List;
import java.util.Optional;

/**
 * A drawing that has been laid out: shapes in drawing order, coordinates in px (1/96 inch), y downwards. Painters turn it
 * into SVG, pictures or screen without deciding anything, so that screen and paper show the same.
 *
 * @param width  width in px
 * @param height height in px
 * @param title  title for those who cannot see it
 * @param shapes shapes, the first lowest
 * @param marks  the data that is drawn, for those who go through it by keyboard or have it read; empty where nothing can
 *               be pointed at
 * @since 0.1
 */
public record Scene(double width, double height, String title, List<Shape> shapes, List<Mark> marks) {
	/** Colours by what they mean; a painter chooses them for its theme. */
	public enum Ink {
		/** Text. */
		TEXT,
		/** Text of less weight. */
		MUTED,
		/** Axes, frames. */
		LINE,
		/** Thin lines behind. */
		GRID,
		/** Background. */
		PAPER,
		/** A quiet filled area, such as the head of a table. */
		SHADE,
		/** The accent. */
		ACCENT,
		/** Achieved. */
		ACHIEVED,
		/** In progress. */
		IN_PROGRESS,
		/** Missed. */
		MISSED,
		/** Not yet due. */
		NOT_DUE,
		/** First of the Okabe-Ito colours, by project letter: A. */
		SERIES_1,
		/** B. */
		SERIES_2,
		/** C. */
		SERIES_3,
		/** D. */
		SERIES_4,
		/** E. */
		SERIES_5,
		/** F. */
		SERIES_6,
		/** G. */
		SERIES_7,
		/** H. */
		SERIES_8,
		/** A pale area of the first series, light enough for text on it. */
		TINT_1,
		/** Of the second. */
		TINT_2,
		/** Of the third. */
		TINT_3,
		/** Of the fourth. */
		TINT_4,
		/** Of the fifth. */
		TINT_5,
		/** Of the sixth. */
		TINT_6,
		/** Of the seventh. */
		TINT_7,
		/** Of the eighth. */
		TINT_8;

		/** The colour of a series; {@code index} counts from 0 and begins again after the eighth. */
		public static Ink series(int index) {
			return values()[SERIES_1.ordinal() + Math.floorMod(index, 8)];
		}

		/** The pale area of a series' colour; of any other colour {@link #SHADE}. */
		public Ink tint() {
			return ordinal() >= SERIES_1.ordinal() && ordinal() <= SERIES_8.ordinal()
					? values()[ordinal() + TINT_1.ordinal() - SERIES_1.ordinal()]
					: SHADE;
		}
	}

	/** Where a label's text stands from its x. */
	public enum Anchor {
		/** It begins there. */
		START,
		/** Its middle is there. */
		MIDDLE,
		/** It ends there. */
		END
	}

	/**
	 * How an area or line is drawn.
	 *
	 * @param fill   fill; empty for none
	 * @param line   outline or line; empty for none
	 * @param width  width of the line in px
	 * @param dashed whether the line is dashed
	 * @param hatch  whether the fill is hatched, for what is planned or not certain
	 */
	public record Style(Optional<Ink> fill, Optional<Ink> line, double width, boolean dashed, boolean hatch) {
		/** Filled, without a line. */
		public static Style filled(Ink ink) {
			return new Style(Optional.of(ink), Optional.empty(), 0, false, false);
		}

		/** A line, without a fill. */
		public static Style line(Ink ink, double width) {
			return new Style(Optional.empty(), Optional.of(ink), width, false, false);
		}

		/** The same with that outline. */
		public Style outlined(Ink ink, double lineWidth) {
			return new Style(fill, Optional.of(ink), lineWidth, dashed, hatch);
		}

		/** The same with a dashed line. */
		public Style asDashed() {
			return new Style(fill, line, width, true, hatch);
		}

		/** The same with a hatched fill. */
		public Style hatched() {
			return new Style(fill, line, width, dashed, true);
		}
	}

	/** A shape. */
	public sealed interface Shape {
		// a closed set; painters switch over it
	}

	/**
	 * A rectangle.
	 *
	 * @param x      left
	 * @param y      top
	 * @param width  width
	 * @param height height
	 * @param radius radius of its corners
	 * @param style  how it is drawn
	 */
	public record Rect(double x, double y, double width, double height, double radius, Style style) implements Shape {
		// a value
	}

	/**
	 * A circle.
	 *
	 * @param x      centre
	 * @param y      centre
	 * @param radius radius
	 * @param style  how it is drawn
	 */
	public record Circle(double x, double y, double radius, Style style) implements Shape {
		// a value
	}

	/**
	 * Straight lines from point to point.
	 *
	 * @param points points in order, at least two
	 * @param closed whether the last joins the first
	 * @param arrow  whether an open line ends in an arrow head
	 * @param style  how it is drawn
	 */
	public record Path(List<Point> points, boolean closed, boolean arrow, Style style) implements Shape {
		/** Keeps its own copy. */
		public Path {
			points = List.copyOf(points);
		}

		/** A straight line. */
		public static Path line(double x1, double y1, double x2, double y2, Style style) {
			return new Path(List.of(new Point(x1, y1), new Point(x2, y2)), false, false, style);
		}
	}

	/**
	 * A point.
	 *
	 * @param x from the left
	 * @param y from the top
	 */
	public record Point(double x, double y) {
		// a value
	}

	/**
	 * A line of text.
	 *
	 * @param x      where the anchor stands
	 * @param y      base line
	 * @param text   plain text
	 * @param size   height of the type in px
	 * @param ink    colour
	 * @param anchor what x means
	 * @param bold   whether it is bold
	 */
	public record Label(double x, double y, String text, double size, Ink ink, Anchor anchor, boolean bold)
			implements Shape {
		// a value
	}

	/**
	 * A value that is drawn: where, and what it says.
	 *
	 * @param row    line of the drawing's table, from 0
	 * @param column column of the drawing's table, from 0
	 * @param x      left of its area
	 * @param y      top
	 * @param width  width in px
	 * @param height height in px
	 * @param words  what it is of and its value, as printed
	 */
	public record Mark(int row, int column, double x, double y, double width, double height, String words) {
		// a value
	}

	/** Keeps its own copies. */
	public Scene {
		shapes = List.copyOf(shapes);
		marks = List.copyOf(marks);
	}

	/** A drawing in which nothing can be pointed at. */
	public Scene(double width, double height, String title, List<Shape> shapes) {
		this(width, height, title, shapes, List.of());
	}
}
