// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.view;

import java.util.Locale;
import java.util.Optional;

import org.hyoka.core.text.YearStyle;
import org.hyoka.core.text.Years;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.time.DatePoint;
import org.hyoka.roadmap.internal.edit.Dates;
import org.hyoka.roadmap.internal.model.NodeTime;
import org.hyoka.roadmap.scene.Box;
import org.hyoka.roadmap.scene.PlacedNode;
import org.hyoka.roadmap.time.Edge;
import org.hyoka.roadmap.time.Shift;
import org.hyoka.roadmap.time.TimeAxis;

/**
 * Where a node would stand after a drag, and its dates then, without changing anything.
 *
 * @param box   its place in the body
 * @param start the start of a bar, or the date of anything else; empty if open or without a date
 * @param end   the end of a bar; empty if open, and for anything else
 */
public record DragPreview(Box box, Optional<DatePoint> start, Optional<DatePoint> end) {
	/** After a move; empty for what has no date or would leave the years of a dossier. */
	public static Optional<DragPreview> moved(PlacedNode node, TimeAxis axis, Shift shift) {
		try {
			if (node.element() instanceof Bar bar) {
				return bar.getStart() == null && bar.getEnd() == null ? Optional.empty()
						: Optional.of(bar(node, axis, Optional.ofNullable(bar.getStart()).map(p -> shift.apply(p, Edge.START)),
								Optional.ofNullable(bar.getEnd()).map(p -> shift.apply(p, Edge.END))));
			}
			return NodeTime.point(node.element()).map(at -> {
				DatePoint to = shift.apply(at, Edge.POINT);
				return new DragPreview(node.box().moved(axis.markOf(to) - axis.markOf(at), 0), Optional.of(to), Optional.empty());
			});
		} catch (IllegalArgumentException e) {
			return Optional.empty(); // beyond the years that a dossier can hold
		}
	}

	/** After moving an end of a bar; empty where that end is open or the node is no bar. */
	public static Optional<DragPreview> resized(PlacedNode node, TimeAxis axis, Edge edge, Shift shift) {
		try {
			return node.element() instanceof Bar bar ? Dates.resized(bar, edge, shift).map(point -> bar(node, axis,
					edge == Edge.START ? Optional.of(point) : Optional.ofNullable(bar.getStart()),
					edge == Edge.END ? Optional.of(point) : Optional.ofNullable(bar.getEnd()))) : Optional.empty();
		} catch (IllegalArgumentException e) {
			return Optional.empty(); // beyond the years that a dossier can hold
		}
	}

	private static DragPreview bar(PlacedNode node, TimeAxis axis, Optional<DatePoint> start, Optional<DatePoint> end) {
		double left = start.map(axis::startOf).orElse(node.box().x());
		double right = end.map(axis::endOf).orElse(node.box().right());
		return new DragPreview(Box.between(left, node.box().y(), Math.max(left + 1, right), node.box().bottom()), start, end);
	}

	/** The dates in words, such as 2018年度～2020年度. */
	public String words(YearStyle style, Locale locale) {
		String first = start.map(p -> Years.format(p, style, locale)).orElse("");
		String last = end.map(p -> Years.format(p, style, locale)).orElse("");
		String dash = locale.getLanguage().equals("ja") ? "～" : " – ";
		return first.equals(last) || last.isEmpty() && !first.isEmpty() ? first : first + dash + last;
	}
}
