// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.draw;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Path;
import org.hyoka.drawing.Scene.Point;
import org.hyoka.drawing.Scene.Rect;
import org.hyoka.drawing.Scene.Shape;
import org.hyoka.drawing.Scene.Style;
import org.hyoka.model.roadmap.BarState;
import org.hyoka.roadmap.scene.Box;
import org.hyoka.roadmap.scene.PlacedBar;
import org.hyoka.roadmap.scene.PlacedEffect;
import org.hyoka.roadmap.scene.RoadmapStyle;

/**
 * What bars look like. The plan is the bar: pale with a firm edge when it runs or is done, a dashed edge on paper while it
 * is only planned, grey when it was stopped. What really happened is the strip along its lower edge; the part that is later
 * than planned has another colour and sticks out. An end that is open is pointed.
 */
public final class BarShapes {
	private static final double INSET = 0.75;

	private BarShapes() {
	}

	/** Adds the shapes of a bar. */
	public static void add(PlacedBar bar, RoadmapStyle style, List<Shape> shapes) {
		double line = style.small() / 11 * 1.25;
		Box box = bar.box();
		if (bar.folded()) {
			shapes.add(new Rect(box.x() + INSET / 2, box.y(), Math.max(1, box.width() - INSET), box.height(), box.height() / 3,
					Style.filled(bar.ink())));
			return;
		}
		shapes.add(shape(bar, look(bar, line), style));
		bar.actual().ifPresent(actual -> strip(bar, actual, shapes));
		if (bar.state() == BarState.STOPPED) {
			double size = style.small() * 0.36;
			double x = Math.max(box.x() + size + 2, box.right() - size - style.padding());
			double y = box.centreY();
			Style cross = Style.line(Ink.MISSED, line * 1.2);
			shapes.add(Path.line(x - size, y - size, x + size, y + size, cross));
			shapes.add(Path.line(x - size, y + size, x + size, y - size, cross));
		}
	}

	private static Style look(PlacedBar bar, double line) {
		return switch (bar.state() == null ? BarState.PLANNED : bar.state()) {
		case PLANNED -> Style.filled(Ink.PAPER).outlined(bar.ink(), line).asDashed();
		case UNSPECIFIED -> Style.filled(Ink.PAPER).outlined(bar.ink(), line);
		case RUNNING, DONE -> Style.filled(bar.ink().tint()).outlined(bar.ink(), line);
		case STOPPED -> Style.filled(Ink.SHADE).outlined(Ink.MUTED, line);
		};
	}

	private static Shape shape(PlacedBar bar, Style look, RoadmapStyle style) {
		Box box = bar.box();
		double left = box.x() + INSET;
		double right = Math.max(left + 1, box.right() - INSET);
		if (!bar.open().start() && !bar.open().end()) {
			return new Rect(left, box.y(), right - left, box.height(), Math.min(style.small() * 0.27, (right - left) / 2), look);
		}
		double tip = Math.min(style.small() * 0.6, (right - left) / 3);
		List<Point> corners = new ArrayList<>();
		corners.add(new Point(left, box.y()));
		if (bar.open().end()) {
			corners.add(new Point(right - tip, box.y()));
			corners.add(new Point(right, box.centreY()));
			corners.add(new Point(right - tip, box.bottom()));
		} else {
			corners.add(new Point(right, box.y()));
			corners.add(new Point(right, box.bottom()));
		}
		corners.add(new Point(left, box.bottom()));
		if (bar.open().start()) {
			corners.add(new Point(left + tip, box.centreY()));
		}
		return new Path(corners, true, false, look);
	}

	private static void strip(PlacedBar bar, Box actual, List<Shape> shapes) {
		Ink ink = bar.state() == BarState.STOPPED ? Ink.MUTED : bar.ink();
		double planned = bar.open().end() ? Double.POSITIVE_INFINITY : bar.box().right() - INSET;
		double from = actual.x() + INSET;
		double inTime = Math.min(actual.right() - INSET, planned);
		if (bar.open().end() && inTime > bar.box().right() - 8) {
			inTime = bar.box().right() - 8;
		}
		if (inTime > from) {
			shapes.add(new Rect(from, actual.y(), inTime - from, actual.height(), actual.height() / 2, Style.filled(ink)));
		}
		double late = Math.max(from, planned);
		if (bar.delay().isPresent() && actual.right() > late) {
			shapes.add(new Rect(late, actual.y(), actual.right() - late, actual.height(), 0, Style.filled(Ink.MISSED)));
		}
	}

	/** Adds the shape of what has no date: a box with round ends. */
	public static void add(PlacedEffect effect, RoadmapStyle style, List<Shape> shapes) {
		Box box = effect.box();
		if (effect.folded()) {
			shapes.add(new Rect(box.x(), box.y(), box.width(), box.height(), box.height() / 3, Style.filled(effect.ink())));
			return;
		}
		shapes.add(new Rect(box.x(), box.y(), box.width(), box.height(), Math.min(style.small() * 0.9, box.height() / 2),
				Style.filled(Ink.PAPER).outlined(effect.ink() == Ink.MUTED ? Ink.LINE : effect.ink(), style.small() / 11 * 1.25)));
	}
}
