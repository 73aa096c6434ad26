// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pptx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.hyoka.core.text.Excerpt;
import org.hyoka.core.text.Numbers;
import org.hyoka.report.blocks.Chart;

/**
 * A chart as the small table that a program of presentations draws and a person can edit: a row for each category, a column for
 * each series.
 *
 * @param kind       how it is drawn
 * @param categories names of the rows
 * @param series     names of the columns
 * @param values     for each series a number for each category; empty where there is none, which is not 0
 * @param format     of the numbers
 */
record ChartSheet(Kind kind, List<String> categories, List<String> series, List<List<Optional<BigDecimal>>> values, String format) {
	/** How a chart is drawn. */
	enum Kind {
		/** Columns beside each other. */
		COLUMNS,
		/** Bars in parts of one whole, from low to high. */
		PARTS,
		/** A bar for each row, against 100 percent. */
		RATES
	}

	private static final int LABEL = 46;
	private static final int MOST_STEPS = 9;

	static ChartSheet of(Chart chart) {
		return switch (chart) {
		case Chart.Budget budget -> budget(budget);
		case Chart.Points points -> points(points);
		case Chart.Achievement achievement -> achievement(achievement);
		};
	}

	private static ChartSheet budget(Chart.Budget budget) {
		List<List<Optional<BigDecimal>>> values = new ArrayList<>();
		for (int i = 0; i < budget.series().size(); i++) {
			int series = i;
			values.add(budget.columns().stream().map(column -> column.amounts().get(series).value()).toList());
		}
		return new ChartSheet(Kind.COLUMNS, budget.columns().stream().map(Chart.BudgetColumn::label).toList(), budget.series(), values, "#,##0.###");
	}

	/** How many gave each point; a point that nobody gave has no part. */
	private static ChartSheet points(Chart.Points points) {
		TreeSet<BigDecimal> steps = new TreeSet<>();
		points.rows().forEach(row -> steps.addAll(row.points()));
		BigDecimal low = points.minimum().min(points.maximum());
		BigDecimal high = points.minimum().max(points.maximum());
		if (high.subtract(low).compareTo(BigDecimal.valueOf(MOST_STEPS)) < 0) {
			for (BigDecimal step = low; step.compareTo(high) <= 0; step = step.add(BigDecimal.ONE)) {
				steps.add(step);
			}
		}
		List<BigDecimal> order = new ArrayList<>(points.minimum().compareTo(points.maximum()) <= 0 ? steps : steps.descendingSet());
		List<List<Optional<BigDecimal>>> values = new ArrayList<>();
		for (BigDecimal step : order) {
			values.add(points.rows().stream().map(row -> row.points().stream().filter(point -> point.compareTo(step) == 0).count())
					.map(count -> count == 0 ? Optional.<BigDecimal>empty() : Optional.of(BigDecimal.valueOf(count))).toList());
		}
		return new ChartSheet(Kind.PARTS, points.rows().stream().map(row -> shortened(row.label()) + " (" + row.meanText() + ')').toList(),
				order.stream().map(step -> name(points, step)).toList(), values, "0");
	}

	private static String name(Chart.Points points, BigDecimal step) {
		String word = points.word(step);
		return word.isBlank() ? Numbers.format(step) : Numbers.format(step) + " " + word;
	}

	private static ChartSheet achievement(Chart.Achievement achievement) {
		List<Chart.AchievementBar> bars = achievement.bars().stream().filter(bar -> bar.percent().isPresent()).toList();
		return new ChartSheet(Kind.RATES, bars.stream().map(bar -> shortened(bar.label())).toList(), List.of("%"),
				List.of(bars.stream().map(Chart.AchievementBar::percent).toList()), "0\"%\"");
	}

	private static String shortened(String label) {
		return Excerpt.of(label, LABEL);
	}
}
