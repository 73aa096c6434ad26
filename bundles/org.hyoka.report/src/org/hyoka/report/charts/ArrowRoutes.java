// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.charts;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.drawing.Scene.Point;

/** Ways of arrows between boxes that stand in columns, one below the other: they cross no box. Lengths in px. */
public final class ArrowRoutes {
	private static final double LINE_ROOM = 4;
	private final List<List<Box>> columns;
	private final double gap;
	private final double between;

	/**
	 * A box.
	 *
	 * @param column which of the columns it stands in, from 0
	 * @param x      left edge
	 * @param y      upper edge
	 */
	public record Box(int column, double x, double y, double width, double height) {
		/** Half way down. */
		public double middle() {
			return y + height / 2;
		}

		double right() {
			return x + width;
		}

		double bottom() {
			return y + height;
		}
	}

	/**
	 * Ways between boxes.
	 *
	 * @param columns the boxes of each column from above; a column may be empty
	 * @param gap     between two columns
	 * @param between two boxes of a column
	 */
	public ArrowRoutes(List<List<Box>> columns, double gap, double between) {
		this.columns = columns;
		this.gap = gap;
		this.between = between;
	}

	/** The corners of an arrow from one of the boxes to another, which it does not quite touch. */
	public List<Point> between(Box from, Box to) {
		return from.column() == to.column() ? within(from, to) : across(from, to);
	}

	/** Within a column: down or up to the next box, around what stands between on the side where there is room. */
	private List<Point> within(Box from, Box to) {
		List<Box> column = columns.get(from.column());
		double centre = from.x() + from.width() / 2;
		if (Math.abs(column.indexOf(from) - column.indexOf(to)) == 1) {
			return from.y() < to.y() ? List.of(new Point(centre, from.bottom() + 1), new Point(centre, to.y() - 1))
					: List.of(new Point(centre, from.y() - 1), new Point(centre, to.bottom() + 1));
		}
		boolean left = from.column() > 0 && from.column() == columns.size() - 1;
		double edge = left ? from.x() - 2 : from.right() + 2;
		double lane = left ? from.x() - gap / 2 : from.right() + gap / 2;
		return List.of(new Point(edge, from.middle()), new Point(lane, from.middle()), new Point(lane, to.middle()), new Point(edge, to.middle()));
	}

	/** From side to side; past each column between through the gap between its boxes, or below them, that lies nearest. */
	private List<Point> across(Box from, Box to) {
		int step = Integer.signum(to.column() - from.column());
		List<Point> points = new ArrayList<>();
		points.add(new Point(step > 0 ? from.right() + 2 : from.x() - 2, from.middle()));
		for (int i = from.column() + step; i != to.column(); i += step) {
			if (columns.get(i).isEmpty()) {
				continue;
			}
			Box first = columns.get(i).getFirst();
			double before = points.getLast().y();
			double y = free(before + (to.middle() - before) / (Math.abs(to.column() - i) + 1), columns.get(i));
			double left = first.x() - LINE_ROOM;
			double right = first.right() + LINE_ROOM;
			points.add(new Point(step > 0 ? left : right, y));
			points.add(new Point(step > 0 ? right : left, y));
		}
		points.add(new Point(step > 0 ? to.x() - 2 : to.right() + 2, to.middle()));
		return points;
	}

	/** The height at which a column can be passed that is nearest to a wanted one. */
	private double free(double wanted, List<Box> column) {
		double best = Math.max(wanted, column.getLast().bottom() + between / 2);
		for (Box box : column) {
			double gap = box.bottom() + between / 2;
			best = Math.abs(gap - wanted) < Math.abs(best - wanted) ? gap : best;
		}
		return best;
	}
}
