// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal.screens;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hyoka.drawing.Scene;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Mark;
import org.hyoka.drawing.Scene.Rect;
import org.hyoka.drawing.Scene.Shape;
import org.hyoka.drawing.Scene.Style;
import org.hyoka.portfolio.Answer.Line;
import org.hyoka.portfolio.ui.internal.frame.Picture.Drawn;
import org.hyoka.report.blocks.Chart;
import org.hyoka.report.charts.ChartScenes;

/** Columns of the report's charts over lines of an answer, the chosen one framed. */
final class Bars {
	private static final int SLOT = 110;
	private static final double AROUND = 5;

	private Bars() {
	}

	/** How many columns have room. */
	static int room(int width) {
		return Math.max(3, (width - 80) / SLOT);
	}

	/**
	 * Draws columns.
	 *
	 * @param lines  the line of each column
	 * @param chosen the line that is framed
	 */
	static Drawn of(Chart.Budget chart, List<Line> lines, int width, Optional<Line> chosen) {
		Scene scene = ChartScenes.layout(chart, width, Locale.getDefault());
		int at = chosen.map(l -> identity(lines, l)).orElse(-1);
		List<Mark> marks = scene.marks().stream().filter(m -> m.column() == at).toList();
		Scene seen = marks.isEmpty() ? scene : framed(scene, marks);
		return new Drawn(seen, mark -> mark.column() < lines.size() ? Optional.of(lines.get(mark.column())) : Optional.empty());
	}

	/** Where a line stands among others, itself and not one that is equal; -1 if it does not. */
	static int identity(List<Line> lines, Line line) {
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i) == line) {
				return i;
			}
		}
		return -1;
	}

	/** The drawing with a frame around some of its values. */
	static Scene framed(Scene scene, List<Mark> marks) {
		DoubleSummaryStatistics x = new DoubleSummaryStatistics();
		DoubleSummaryStatistics y = new DoubleSummaryStatistics();
		for (Mark mark : marks) {
			x.accept(mark.x());
			x.accept(mark.x() + mark.width());
			y.accept(mark.y());
			y.accept(mark.y() + mark.height());
		}
		List<Shape> shapes = new ArrayList<>(scene.shapes());
		shapes.add(new Rect(x.getMin() - AROUND, y.getMin() - AROUND, x.getMax() - x.getMin() + 2 * AROUND, y.getMax() - y.getMin() + 2 * AROUND, 4,
				Style.line(Ink.ACCENT, 2)));
		return new Scene(scene.width(), scene.height(), scene.title(), shapes, scene.marks());
	}
}
