// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.charts;

import java.util.Locale;

import org.hyoka.drawing.Scene;
import org.hyoka.report.blocks.Chart;

/** Lays charts out: the same scene for screen, HTML, Word and slides. */
public final class ChartScenes {
	private ChartScenes() {
	}

	/**
	 * Lays a chart out.
	 *
	 * @param chart  what to draw
	 * @param width  width of the drawing in px, at least 320
	 * @param locale language of the few words that are not in the chart
	 */
	public static Scene layout(Chart chart, double width, Locale locale) {
		double room = Math.max(320, width);
		return switch (chart) {
		case Chart.Points points -> PointsLayout.of(points, room, locale);
		case Chart.Budget budget -> BudgetLayout.of(budget, room);
		case Chart.Achievement achievement -> AchievementLayout.of(achievement, room);
		};
	}
}
