// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal.screens;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.hyoka.drawing.Scene;
import org.hyoka.drawing.Scene.Mark;
import org.hyoka.model.hyoka.Averaging;
import org.hyoka.portfolio.Answer.Line;
import org.hyoka.portfolio.ui.internal.frame.Picture;
import org.hyoka.portfolio.ui.internal.frame.Shown;
import org.hyoka.portfolio.ui.internal.words.Messages;
import org.hyoka.report.blocks.Chart;
import org.hyoka.report.charts.ChartScenes;

/** The means of panels by criterion: their mean as a bar, the lowest and the highest mean of a panel as dots. One scale at a time. */
final class PointsProfile implements Picture {
	private static final int MOST = 24;

	@Override
	public Optional<Drawn> draw(Shown shown, int width, Optional<Line> chosen) {
		String scale = chosen.map(l -> shown.text(l, "scale")).filter(PointsProfile::isRange)
				.or(() -> shown.lines().stream().map(l -> shown.text(l, "scale")).filter(PointsProfile::isRange).findFirst()).orElse("");
		List<Line> all = shown.lines().stream().filter(l -> shown.text(l, "scale").equals(scale) && shown.value(l, "mean") != null).toList();
		if (scale.isEmpty() || all.isEmpty()) {
			return Optional.empty();
		}
		List<Line> lines = MoneyColumns.window(all, MOST, chosen);
		String[] ends = scale.split("-");
		List<Chart.PointsRow> rows = new ArrayList<>();
		for (Line line : lines) {
			String label = String.join(" ",
					Stream.of("criterion", "evaluation_kind", "fiscal_year").map(c -> shown.text(line, c)).filter(t -> !t.isEmpty())
							.toList());
			BigDecimal mean = number(shown.value(line, "mean")).orElseThrow();
			List<BigDecimal> means = Stream.of("lowest_mean", "highest_mean").flatMap(c -> number(shown.value(line, c)).stream()).distinct().toList();
			rows.add(new Chart.PointsRow(label, Optional.of(mean), mean.setScale(1, java.math.RoundingMode.HALF_UP).toPlainString(), means, false));
		}
		Scene scene = ChartScenes.layout(
				new Chart.Points(Messages.Points_chart, new BigDecimal(ends[0]), new BigDecimal(ends[1]), new TreeMap<>(),
						Optional.of(Averaging.MEAN), rows),
				width,
				Locale.getDefault());
		int at = chosen.map(l -> Bars.identity(lines, l)).orElse(-1);
		List<Mark> framed = scene.marks().stream().filter(m -> m.row() == at).toList();
		return Optional.of(new Drawn(framed.isEmpty() ? scene : Bars.framed(scene, framed),
				m -> m.row() < lines.size() ? Optional.of(lines.get(m.row())) : Optional.empty()));
	}

	private static boolean isRange(String scale) {
		return scale.matches("\\d+-\\d+");
	}

	private static Optional<BigDecimal> number(Object value) {
		return value instanceof Number number ? Optional.of(new BigDecimal(number.toString())) : Optional.empty();
	}
}
