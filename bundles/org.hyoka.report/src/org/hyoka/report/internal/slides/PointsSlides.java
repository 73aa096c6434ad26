// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.slides;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hyoka.core.Dossiers;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Averaging;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.TotalKind;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.blocks.InlineText;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.judgement.PointsCharts;
import org.hyoka.report.internal.wording.Wording;

/** Points of the whole by criterion as a distribution without names (rule 7), then the means of the projects (rule 1). */
final class PointsSlides {
	private static final int NAME = 30;
	/** Up to so many projects show a profile each, where the whole has no points. */
	private static final int PROFILES = 3;

	private PointsSlides() {
	}

	/** The points of an undertaking; empty where there are none. */
	static Optional<ScoreTable> scores(Deck deck, Undertaking undertaking) {
		return Dossiers.assessment(deck.context().dossier(), undertaking).map(a -> Scoring.table(deck.context().dossier(), a))
				.filter(table -> !table.commentsOnly() && table.rows().stream().anyMatch(row -> row.given() > 0));
	}

	/** What the points of an undertaking come to. */
	static Optional<Outcome> outcome(Deck deck, Undertaking undertaking) {
		return scores(deck, undertaking).flatMap(scores -> Outcome.of(deck, scores));
	}

	static void write(Deck deck) {
		Optional<Undertaking> main = deck.main().filter(whole -> scores(deck, whole).isPresent());
		List<Undertaking> shown = main.map(List::of).orElseGet(() -> deck.parts().size() <= PROFILES ? deck.parts() : List.of());
		shown.forEach(undertaking -> scores(deck, undertaking).ifPresent(scores -> distribution(deck, undertaking, scores)));
		if (shown.stream().noneMatch(deck.parts()::contains)) { // profiles say the means, too
			means(deck);
		}
	}

	private static void distribution(Deck deck, Undertaking undertaking, ScoreTable scores) {
		Wording words = deck.words();
		List<ScoreRow> known = scores.rows().stream().filter(row -> row.mean().isPresent() && row.scale().isPresent()).toList();
		boolean alike = known.stream().map(row -> Optional.ofNullable(row.scale().get().getFactor())).distinct().count() == 1;
		List<ScoreRow> rows = known.stream().filter(row -> alike || row.scale().get().getFactor() == null)
				.sorted(Comparator.comparing(row -> row.mean().get())).toList();
		if (rows.isEmpty()) {
			return;
		}
		Assessment assessment = Dossiers.assessment(deck.context().dossier(), undertaking).orElseThrow();
		PointsCharts.figure(assessment, scores, words)
				.ifPresent(figure -> deck.slide(title(deck, undertaking, scores, rows), List.of(figure), figure.altText(),
						deck.say("points.notes", scores.rows().stream().mapToInt(ScoreRow::given).max().orElse(0)),
						String.join("\n", figure.notes().stream().map(InlineText::plain).toList())));
	}

	/** Which of the criteria that are drawn has the highest mean and which the lowest, and that less is better where it is. */
	private static String title(Deck deck, Undertaking undertaking, ScoreTable scores, List<ScoreRow> rows) {
		Wording words = deck.words();
		BigDecimal highest = rows.getLast().mean().get();
		BigDecimal lowest = rows.getFirst().mean().get();
		String other = scores.averaging().filter(Averaging.MEAN::equals).isPresent() ? "" : ".other";
		String message = (rows.size() == 1 ? deck.say("points.title.one" + other, words.number(highest), name(rows.getFirst().criterion(), words))
				: highest.compareTo(lowest) == 0 ? deck.say("points.title.same" + other, words.number(highest))
						: deck.say("points.title" + other, words.number(highest), name(rows.getLast().criterion(), words), words.number(lowest),
								name(rows.getFirst().criterion(), words)))
				+ (rows.stream().allMatch(ScoreRow::lessIsBetter) ? deck.say("points.title.less") : "");
		return deck.main().filter(main -> main == undertaking).isPresent() ? message : words.labelled(deck.label(undertaking, NAME), message);
	}

	private static String name(Criterion criterion, Wording words) {
		return Wording.blank(criterion.getShortName()) || !words.japanese() ? Gist.cut(words.name(criterion), 60) : criterion.getShortName();
	}

	private static void means(Deck deck) {
		Wording words = deck.words();
		Map<Undertaking, ScoreTable> all = new LinkedHashMap<>();
		deck.parts().forEach(part -> scores(deck, part).ifPresent(table -> all.put(part, table)));
		List<CriterionSet> sets = all.values().stream().map(table -> table.assessment().getCriterionSet()).distinct().toList();
		if (sets.size() != 1 || sets.getFirst() == null) {
			return;
		}
		boolean many = all.size() > Deck.ROWS;
		List<Criterion> criteria = sets.getFirst().getCriteria().stream().filter(c -> !many || c.isOverall()).map(Criterion.class::cast).toList();
		if (criteria.isEmpty()) {
			return;
		}
		List<Column> columns = new ArrayList<>(List.of(Column.text(34)));
		List<String> head = new ArrayList<>(List.of(words.say("indicators.project")));
		criteria.forEach(criterion -> {
			columns.add(Column.centered(Math.max(9, 66.0 / criteria.size() - 2)));
			head.add(name(criterion, words));
		});
		boolean totals = all.values().stream().anyMatch(scores -> scores.shownTotal().isPresent());
		if (totals) {
			columns.add(Column.centered(12));
			head.add(words.say(sets.getFirst().getTotal() == TotalKind.SUM ? "points.sum" : "points.total"));
		}
		Overview table = new Overview(columns, head);
		List<Outcome> outcomes = new ArrayList<>();
		all.forEach((part, scores) -> {
			List<Cell> cells = new ArrayList<>(List.of(Cell.label(deck.label(part, NAME))));
			criteria.forEach(criterion -> cells.add(Cell.of(scores.row(criterion).map(row -> Outcome.graded(deck, row)).orElse("-"))));
			if (totals) {
				cells.add(Cell.of(scores.shownTotal().map(total -> Outcome.graded(deck, scores, total)).orElse("-")));
			}
			table.row(cells);
			Outcome.of(deck, scores).filter(outcome -> outcome.number().isPresent()).ifPresent(outcomes::add);
		});
		outcomes.sort(Comparator.comparing(outcome -> outcome.number().orElseThrow()));
		String title = title(deck, outcomes);
		if (deck.main().flatMap(main -> scores(deck, main)).isPresent()) {
			deck.spare(title, List.of(table.folded()), deck.say("points.computed"));
		} else {
			deck.slide(title, List.of(table.folded()), deck.say("points.computed"));
		}
	}

	/** Between what the outcomes of the projects lie, where they are of one kind. */
	private static String title(Deck deck, List<Outcome> outcomes) {
		if (outcomes.stream().map(Outcome::name).distinct().count() != 1) {
			return deck.say("points.means");
		}
		Outcome least = outcomes.getFirst();
		Outcome most = outcomes.getLast();
		return least.number().get().compareTo(most.number().get()) == 0 ? deck.say("points.same", least.value(), least.name())
				: deck.say("points.range", least.value(), most.value(), least.name());
	}
}
