// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pptx;

import java.util.List;

import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.blocks.TitlePage;

/** What one slide shows; measures are in points, {@link #WIDTH} by {@link #HEIGHT}. */
sealed interface Slide {
	double WIDTH = 960;
	double HEIGHT = 540;
	double MARGIN = 44;
	double TEXT_WIDTH = WIDTH - 2 * MARGIN;
	double TOP = 96;
	double BOTTOM = 504;

	/** The first. */
	record Cover(TitlePage page) implements Slide {
	}

	/** Begins a part. */
	record Divider(String title) implements Slide {
	}

	/**
	 * A topic.
	 *
	 * @param part  which part it belongs to; empty for none
	 * @param title the topic
	 * @param items from top to bottom
	 */
	record Topic(String part, String title, List<Item> items) implements Slide {
		/** Keeps its own copy. */
		public Topic {
			items = List.copyOf(items);
		}
	}

	/** Something on a slide. */
	sealed interface Item {
		double height();
	}

	/**
	 * A paragraph.
	 *
	 * @param text   plain; may hold line feeds
	 * @param indent steps to the right
	 * @param marker what stands before it; empty for none
	 * @param size   of its letters
	 * @param strong whether it is bold
	 * @param muted  whether it steps back: sources and remarks
	 */
	record Line(String text, int indent, String marker, double size, boolean strong, boolean muted) implements Item {
		static final double STEP = 20;
		static final double LEADING = 1.35;

		double width() {
			return TEXT_WIDTH - indent * STEP - (marker.isEmpty() ? 0 : STEP);
		}

		@Override
		public double height() {
			return SlideTextMeasure.lines(text, size, width()).size() * size * LEADING + size * 0.45;
		}
	}

	/**
	 * A table or a part of it.
	 *
	 * @param rows  each place of the grid that begins a cell
	 * @param head  how many of them are heads of columns
	 * @param ruled whether it has lines
	 */
	record Table(List<Double> columns, List<TableRow> rows, int head, boolean ruled, double size) implements Item {
		/** The room between it and what follows. */
		static final double BELOW = 8;

		@Override
		public double height() {
			return rows.stream().mapToDouble(TableRow::height).sum() + BELOW;
		}
	}

	/** A row; {@code height} is that of its text. */
	record TableRow(List<TableCell> cells, double height) {
	}

	/** A cell at a column of the grid. */
	record TableCell(int column, int colspan, int rowspan, String text, boolean shaded, boolean strong, Alignment alignment) {
	}

	/** Where text stands. */
	enum Alignment {
		START, CENTER, END
	}

	/** A figure; it is scaled to the room that is left. */
	record Picture(ReportFigure figure, double height) implements Item {
	}
}
