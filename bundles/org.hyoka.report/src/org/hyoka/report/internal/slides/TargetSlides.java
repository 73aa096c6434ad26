// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.slides;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hyoka.core.indicators.Achievement;
import org.hyoka.core.indicators.Achievement.Status;
import org.hyoka.core.indicators.IndicatorUnits;
import org.hyoka.core.indicators.ProgramIndicators;
import org.hyoka.core.indicators.ProgramIndicators.Line;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.blocks.Chart;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.sections.AchievementCharts;
import org.hyoka.report.internal.wording.Wording;

/**
 * Targets of outputs and of outcomes with what was achieved (rule 4), then how far all of them are as a chart. Where there are
 * more than a slide holds, a count for each project.
 */
final class TargetSlides {
	private static final int LINES = 8;
	private static final int NAME = 84;
	private static final int BARS = 12;

	private TargetSlides() {
	}

	static void write(Deck deck) {
		List<Line> all = new ArrayList<>();
		for (IndicatorKind kind : List.of(IndicatorKind.OUTPUT, IndicatorKind.OUTCOME)) {
			List<Line> lines = new ArrayList<>();
			deck.all().forEach(
					u -> lines.addAll(ProgramIndicators.of(u, kind, deck.day(u)).stream().filter(line -> !line.achievements().isEmpty()).toList()));
			if (!lines.isEmpty()) {
				deck.slide(title(deck, kind, lines), List.of(lines.size() > LINES ? counts(deck, lines) : table(deck, kind, lines)),
						deck.say("notes.targets"), deck.say("notes.dossier"));
			}
			all.addAll(lines);
		}
		chart(deck, all);
	}

	/** An indicator is judged by its last target. */
	private static Achievement decisive(Line line) {
		return line.achievements().getLast();
	}

	private static String title(Deck deck, IndicatorKind kind, List<Line> lines) {
		Map<Status, Integer> counts = counted(lines);
		List<String> parts = new ArrayList<>();
		counts.forEach((status, count) -> parts.add(deck.say("status." + status, count)));
		return deck.say(kind == IndicatorKind.OUTPUT ? "targets.outputs" : "targets.outcomes", lines.size(), deck.words().join(parts));
	}

	private static Map<Status, Integer> counted(List<Line> lines) {
		Map<Status, Integer> counts = new EnumMap<>(Status.class);
		lines.forEach(line -> counts.merge(decisive(line).status(), 1, Integer::sum));
		return counts;
	}

	private static ReportTable table(Deck deck, IndicatorKind kind, List<Line> lines) {
		Wording words = deck.words();
		boolean several = deck.all().size() > 1;
		List<Column> columns = new ArrayList<>(several ? List.of(Column.centered(7)) : List.of());
		columns.addAll(List.of(Column.text(34), Column.text(27), Column.text(20), Column.centered(15)));
		List<String> head = new ArrayList<>(several ? List.of(words.say("projects.code")) : List.of());
		head.addAll(List.of(words.say(kind == IndicatorKind.OUTPUT ? "indicators.output" : "indicators.outcome"), words.say("indicators.target"),
				words.say("indicators.actual"), words.say("indicators.status")));
		Overview table = new Overview(columns, head);
		for (Line line : lines) {
			Indicator indicator = line.indicator();
			Achievement achievement = decisive(line);
			List<Cell> cells = new ArrayList<>();
			if (several) {
				cells.add(Cell.label(line.undertaking().getCode()));
			}
			cells.add(Cell.of(Gist.cut(words.name(indicator), NAME)));
			cells.add(Cell.of(words.amount(achievement.target().getValue(), IndicatorUnits.of(achievement.target())) + '\n'
					+ words.bracket(words.join(List.of(words.label(achievement.target().getKind()), words.point(achievement.target().getDue()))))
							.strip()));
			cells.add(Cell.of(achievement.actual()
					.map(a -> (words.amount(a.getValue(), IndicatorUnits.of(a)) + '\n' + words.bracket(words.point(a.getAsOf())).strip()).strip())
					.orElse("-")));
			cells.add(Cell.of(achievement.label(words.locale())));
			table.row(cells);
		}
		return table.single();
	}

	private static ReportTable counts(Deck deck, List<Line> lines) {
		List<Column> columns = new ArrayList<>(List.of(Column.text(deck.all().size() > Deck.ROWS ? 16 : 40), Column.number(12)));
		List<String> head = new ArrayList<>(List.of(deck.words().say("indicators.project"), deck.say("targets.count")));
		for (Status status : counted(lines).keySet()) {
			columns.add(Column.number(12));
			head.add(deck.say("status.head." + status));
		}
		Overview table = new Overview(columns, head);
		for (Undertaking undertaking : deck.all()) {
			List<Line> own = lines.stream().filter(line -> line.undertaking() == undertaking).toList();
			if (!own.isEmpty()) {
				Map<Status, Integer> counts = counted(own);
				List<Cell> cells = new ArrayList<>(
						List.of(Cell.label(deck.all().size() > Deck.ROWS && !Wording.blank(undertaking.getCode()) ? undertaking.getCode()
								: deck.label(undertaking, 44)),
								Cell.of(String.valueOf(own.size()))));
				counted(lines).keySet().forEach(status -> cells.add(Cell.of(String.valueOf(counts.getOrDefault(status, 0)))));
				table.row(cells);
			}
		}
		return table.folded();
	}

	private static void chart(Deck deck, List<Line> all) {
		Wording words = deck.words();
		List<Line> rated = all.stream().filter(line -> decisive(line).percent().isPresent()).toList();
		if (rated.size() < 2) {
			return;
		}
		List<BigDecimal> rates = rated.stream().map(line -> decisive(line).percent().get()).sorted().toList();
		String title = deck.say("targets.chart", words.number(rates.getFirst()), words.number(rates.getLast()), rated.size());
		Optional<ReportFigure> figure = AchievementCharts.figure(deck.main().orElse(rated.getFirst().undertaking()), IndicatorKind.OUTCOME,
				rated.stream().limit(BARS).toList(), words);
		int more = rated.size() - BARS;
		String message = more > 0 ? title + words.bracket(deck.say("targets.first", BARS)) : title;
		figure.filter(f -> f.graphic() instanceof Chart)
				.ifPresent(f -> deck.spare(message, List.of(f), deck.say("targets.rate"), more > 0 ? deck.say("more", more) : "", f.altText(),
						deck.say("notes.dossier")));
	}
}
