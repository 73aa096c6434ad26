// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.Chart;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.charts.Charts;
import org.hyoka.report.internal.wording.Wording;

/** The points of one undertaking as a profile; the table beside says the same in numbers. */
public final class PointsCharts {
	private PointsCharts() {
	}

	/** Empty where the scales have no numbers or differ in their ends. */
	public static Optional<ReportFigure> figure(Assessment assessment, ScoreTable scores, Wording words) {
		String title = words.say("points.chart", words.about(assessment.getUndertaking()), words.say(PointsSection.meanKey(scores) + ".of"));
		return Charts.points(title, scores, criterion -> label(criterion, words), words::name)
				.map(chart -> figure(assessment, chart, notes(scores, words), words.say(PointsSection.meanKey(scores) + ".of"), words));
	}

	private static ReportFigure figure(Assessment assessment, Chart.Points chart, List<List<Inline>> notes, String results,
			Wording words) {
		List<String> spoken = chart.rows().stream().map(line -> words.labelled(line.label(), line.meanText())).toList();
		String table = SectionContext.anchor(assessment, "points");
		return new ReportFigure(Caption.figure(table + "-chart", chart.title()), chart, 0,
				words.say("points.alt", words.join(spoken), results),
				List.of(Inline.Reference.to(table), new Inline.Text(words.say("source.fromTable"))), notes, Optional.empty());
	}

	/** That the words at the ends are those of most criteria, and that figures beside bars are multiplied. */
	private static List<List<Inline>> notes(ScoreTable scores, Wording words) {
		List<String> others = Charts.otherWords(scores, words::name).stream().map(criterion -> label(criterion, words)).toList();
		List<List<Inline>> notes = new ArrayList<>();
		if (!others.isEmpty()) {
			notes.add(words.marked(words.inline(words.say("points.otherScale", words.join(others)))));
		}
		if (scores.rows().stream().flatMap(row -> row.scale().stream()).anyMatch(scale -> scale.getFactor() != null)) {
			notes.add(words.marked(words.inline(words.say("points.chart.factor"))));
		}
		return notes;
	}

	private static String label(Criterion criterion, Wording words) {
		return words.coded(criterion.getCode(),
				Wording.blank(criterion.getShortName()) || !words.japanese() ? words.name(criterion) : criterion.getShortName());
	}
}
