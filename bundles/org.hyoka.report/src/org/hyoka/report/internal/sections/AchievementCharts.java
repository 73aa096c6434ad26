// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.indicators.Achievement;
import org.hyoka.core.indicators.IndicatorUnits;
import org.hyoka.core.indicators.ProgramIndicators.Line;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.TargetKind;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.Chart;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.internal.wording.Wording;

/** Achievement as bullet bars; the table beside says the same in numbers. */
public final class AchievementCharts {
	private AchievementCharts() {
	}

	/** Empty where no indicator has a target. */
	public static Optional<ReportFigure> figure(Undertaking subject, IndicatorKind kind, List<Line> lines, Wording words) {
		List<Chart.AchievementBar> bars = lines.stream().filter(line -> !line.achievements().isEmpty())
				.map(line -> bar(line, subject, words)).toList();
		if (bars.isEmpty()) {
			return Optional.empty();
		}
		String title = words.say(kind == IndicatorKind.OUTCOME ? "indicators.outcomeChart" : "indicators.outputChart", words.about(subject));
		List<String> spoken = bars.stream().map(bar -> words.labelled(bar.label(), words.join(List.of(bar.actualText(), bar.stateText())))).toList();
		String tableId = SectionContext.anchor(subject, IndicatorsSection.anchor(kind));
		return Optional.of(new ReportFigure(Caption.figure(tableId + "-chart", title), new Chart.Achievement(title, bars), 0,
				words.say("indicators.alt", String.join(words.japanese() ? "。" : ". ", spoken)),
				List.of(Inline.Reference.to(tableId), new Inline.Text(words.say("source.fromTable"))), List.of(), Optional.empty()));
	}

	private static Chart.AchievementBar bar(Line line, Undertaking subject, Wording words) {
		Indicator indicator = line.indicator();
		Optional<Actual> actual = line.achievements().stream().map(Achievement::actual).flatMap(Optional::stream)
				.filter(a -> a.getAsOf() != null && a.getValue() != null).max(Comparator.comparing(Actual::getAsOf));
		List<Chart.TargetTick> ticks = new ArrayList<>();
		for (Achievement achievement : line.achievements()) {
			String text = words.labelled(words.label(achievement.target().getKind()),
					words.amount(achievement.target().getValue(), IndicatorUnits.of(achievement.target())))
					+ words.bracket(words.point(achievement.target().getDue()));
			ticks.add(new Chart.TargetTick(achievement.target().getValue(), text, achievement.target().getKind() == TargetKind.FINAL));
		}
		Achievement decisive = line.achievements().getLast();
		String label = line.undertaking() == subject || Wording.blank(line.undertaking().getCode()) ? words.name(indicator)
				: words.coded(line.undertaking().getCode(), words.name(indicator));
		String actualText = actual.map(a -> words.labelled(words.say("indicators.actual"), words.amount(a.getValue(), IndicatorUnits.of(a)))
				+ words.bracket(words.point(a.getAsOf()))).orElse("");
		return new Chart.AchievementBar(label, actual.map(Actual::getValue), actualText, ticks, state(decisive), decisive.label(words.locale()),
				decisive.percent());
	}

	private static Chart.State state(Achievement achievement) {
		return switch (achievement.status()) {
		case ACHIEVED -> Chart.State.ACHIEVED;
		case NOT_ACHIEVED -> Chart.State.MISSED;
		case IN_PROGRESS -> Chart.State.IN_PROGRESS;
		case NOT_YET_DUE, NOT_REPORTED -> Chart.State.NOT_DUE;
		};
	}
}
