// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.sections;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.report.Caption;
import org.hyoka.core.report.Chart;
import org.hyoka.core.report.Inline;
import org.hyoka.core.report.ReportFigure;
import org.hyoka.core.report.SectionContext;
import org.hyoka.core.scoring.ScoreCell;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.ScalePoint;

/** The points of one undertaking as a profile; the table beside says the same in numbers. */
final class PointsCharts {
	private PointsCharts() {
	}

	/** Empty where the scales have no numbers or differ in their ends. */
	static Optional<ReportFigure> figure(Assessment assessment, ScoreTable scores, Wording words) {
		List<ScoreRow> rows = scores.rows().stream()
				.filter(row -> row.scale().map(s -> s.getMinimum() != null && s.getMaximum() != null).orElse(false)).toList();
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		Scale scale = rows.getFirst().scale().orElseThrow();
		if (rows.stream().map(row -> row.scale().orElseThrow()).anyMatch(s -> s.getMinimum().compareTo(scale.getMinimum()) != 0
				|| s.getMaximum().compareTo(scale.getMaximum()) != 0 || s.getDirection() != scale.getDirection())) {
			return Optional.empty();
		}
		boolean highIsGood = scale.getDirection() == Direction.HIGHER_IS_BETTER;
		BigDecimal worst = highIsGood ? scale.getMinimum() : scale.getMaximum();
		BigDecimal best = highIsGood ? scale.getMaximum() : scale.getMinimum();
		String title = words.say("points.chart", words.about(assessment.getUndertaking()));
		List<Chart.PointsRow> lines = rows.stream().map(row -> line(row, words)).toList();
		Chart.Points chart = new Chart.Points(title, worst, best, word(scale, worst, words), word(scale, best, words), lines);
		List<String> spoken = lines.stream().map(line -> words.labelled(line.label(), line.meanText())).toList();
		String table = SectionContext.anchor(assessment, "points");
		return Optional.of(new ReportFigure(Caption.figure(table + "-chart", title), chart, 0, words.say("points.alt", words.join(spoken)),
				List.of(Inline.Reference.to(table), new Inline.Text(words.say("source.fromTable"))), List.of(), Optional.empty()));
	}

	private static Chart.PointsRow line(ScoreRow row, Wording words) {
		String label = words.coded(row.criterion().getCode(), Wording.blank(row.criterion().getShortName()) || !words.japanese() ? words.name(row.criterion())
				: row.criterion().getShortName());
		List<BigDecimal> points = new ArrayList<>(row.cells().stream().filter(cell -> cell.state() == ScoreCell.State.GIVEN)
				.map(ScoreCell::value).flatMap(Optional::stream).toList());
		points.sort(null);
		return new Chart.PointsRow(label, row.mean(), row.mean().map(words::number).orElse("-"), points, row.low());
	}

	private static String word(Scale scale, BigDecimal value, Wording words) {
		return scale.getPoints().stream().filter(point -> point.getValue() != null && point.getValue().compareTo(value) == 0)
				.findFirst().map((ScalePoint point) -> words.name(point)).orElse("");
	}
}
