// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.charts;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import org.hyoka.core.text.Numbers;
import org.hyoka.drawing.Scene;
import org.hyoka.drawing.Scene.Anchor;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Mark;
import org.hyoka.drawing.Scene.Path;
import org.hyoka.drawing.Scene.Rect;
import org.hyoka.drawing.Scene.Style;
import org.hyoka.report.blocks.Chart;

/** Columns per fiscal year by kind: the first kind wide and behind, the others narrower inside it. */
final class BudgetLayout {
	private static final double TOP = 46;
	private static final double PLOT = 170;
	private static final double LEFT = 62;
	private static final Ink[] INKS = { Ink.SHADE, Ink.SERIES_1, Ink.SERIES_5, Ink.SERIES_3, Ink.SERIES_4 };
	private final Chart.Budget chart;
	private final double width;
	private final double maximum;
	private final Canvas canvas = new Canvas();

	private BudgetLayout(Chart.Budget chart, double width) {
		this.chart = chart;
		double wanted = LEFT + 16 + chart.columns().size() * 110.0;
		this.width = Math.clamp(wanted, Math.min(360, width), width);
		this.maximum = Canvas.roundUp(chart.columns().stream().flatMap(c -> c.amounts().stream())
				.flatMap(a -> a.value().stream()).max(Comparator.naturalOrder()).map(Canvas::coordinate).orElse(0.0));
	}

	/** Lays it out. */
	public static Scene of(Chart.Budget chart, double width) {
		return new BudgetLayout(chart, width).scene();
	}

	private Scene scene() {
		legend();
		grid();
		double slot = (width - LEFT - 8) / Math.max(1, chart.columns().size());
		for (int i = 0; i < chart.columns().size(); i++) {
			column(chart.columns().get(i), i, LEFT + i * slot, slot);
		}
		canvas.add(Path.line(LEFT, TOP + PLOT, width - 8, TOP + PLOT, Style.line(Ink.LINE, 1)));
		return canvas.scene(width, TOP + PLOT + 30, chart.title());
	}

	private void legend() {
		canvas.text(0, 14, chart.unit(), Canvas.SMALL, Ink.MUTED, Anchor.START);
		double x = Math.max(LEFT, Canvas.width(chart.unit(), Canvas.SMALL) + 16);
		for (int i = 0; i < chart.series().size(); i++) {
			canvas.add(new Rect(x, 5, 14, 10, 1, style(i)));
			canvas.text(x + 19, 14, chart.series().get(i), Canvas.SMALL, Ink.TEXT, Anchor.START);
			x += 33 + Canvas.width(chart.series().get(i), Canvas.SMALL);
		}
	}

	private Style style(int series) {
		Ink ink = INKS[chart.series().size() == 1 ? 1 : series % INKS.length];
		return ink == Ink.SHADE ? Style.filled(Ink.SHADE).outlined(Ink.LINE, 1) : Style.filled(ink);
	}

	private void grid() {
		int parts = Canvas.parts(maximum);
		for (int i = 0; i <= parts; i++) {
			double value = maximum * i / parts;
			double y = y(value);
			canvas.add(Path.line(LEFT, y, width - 8, y, Style.line(Ink.GRID, 1)));
			canvas.text(LEFT - 8, y + 4, Numbers.format(new BigDecimal(value).round(new java.math.MathContext(4)).stripTrailingZeros()),
					Canvas.SMALL, Ink.MUTED, Anchor.END);
		}
	}

	private void column(Chart.BudgetColumn column, int index, double x, double slot) {
		double middle = x + slot / 2;
		double wide = Math.min(56, slot * 0.62);
		for (int i = 0; i < column.amounts().size(); i++) {
			Chart.Amount amount = column.amounts().get(i);
			double half = (i == 0 ? wide : wide * (0.62 - 0.12 * (i - 1))) / 2;
			if (amount.value().isPresent()) {
				double y = y(Canvas.coordinate(amount.value().get()));
				canvas.add(new Rect(middle - half, y, 2 * half, TOP + PLOT - y, 1, style(i)));
				canvas.mark(new Mark(i, index, middle - half, y, 2 * half, TOP + PLOT - y,
						(column.label() + "  " + chart.series().get(i) + "  " + amount.text() + ' ' + chart.unit()).strip()));
			}
		}
		values(column, middle);
		List<String> label = Canvas.wrap(column.label(), Canvas.TEXT, slot - 4, 1);
		canvas.text(middle, TOP + PLOT + 18, label.isEmpty() ? "" : label.getFirst(), Canvas.TEXT, Ink.TEXT, Anchor.MIDDLE);
	}

	/** The figures stand above the highest column, the wide one's on top. */
	private void values(Chart.BudgetColumn column, double middle) {
		double y = column.amounts().stream().flatMap(a -> a.value().stream())
				.mapToDouble(v -> y(Canvas.coordinate(v))).min().orElse(TOP + PLOT) - 5;
		for (int i = column.amounts().size() - 1; i >= 0; i--) {
			Chart.Amount amount = column.amounts().get(i);
			if (amount.text().isEmpty()) {
				continue;
			}
			boolean main = i == column.amounts().size() - 1;
			canvas.add(new Scene.Label(middle, y, amount.text(), Canvas.SMALL, main ? Ink.TEXT : Ink.MUTED, Anchor.MIDDLE, main));
			y -= 13;
		}
	}

	private double y(double value) {
		return TOP + PLOT - Math.clamp(value / maximum, 0, 1) * (PLOT - 26);
	}
}
