// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.slides;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.hyoka.core.Dossiers;
import org.hyoka.core.indicators.Achievement.Status;
import org.hyoka.core.indicators.Achievements;
import org.hyoka.core.indicators.IndicatorUnits;
import org.hyoka.drawing.TextWidth;
import org.hyoka.model.hyoka.EvaluationEvent;
import org.hyoka.model.hyoka.EvaluationState;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.Response;
import org.hyoka.model.hyoka.ResponseState;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.DatePoint;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.wording.Wording;

/** What comes after this evaluation, by date: evaluations that are due, targets of outcomes, responses with a date. */
final class NextSlide {
	private static final int SHOWN = 9;
	private static final int TEXT = 100;

	/** Of a longer thing the title says of what kind it is. */
	private static final int TITLE = 70;

	/** Something with a date; {@code kind} says in a word or two what it is. */
	private record Step(LocalDate day, String when, Undertaking about, String what, String kind) {
	}

	private NextSlide() {
	}

	static void write(Deck deck) {
		List<Step> steps = new ArrayList<>();
		for (Undertaking undertaking : deck.all()) {
			evaluations(deck, undertaking, steps);
			targets(deck, undertaking, steps);
			responses(deck, undertaking, steps);
		}
		if (steps.isEmpty()) {
			return;
		}
		steps.sort(Comparator.comparing(Step::day));
		boolean several = deck.all().size() > 1;
		List<Column> columns = new ArrayList<>(List.of(Column.text(18)));
		List<String> head = new ArrayList<>(List.of(deck.say("next.when")));
		if (several) {
			columns.add(Column.text(26));
			head.add(deck.say("about"));
		}
		columns.add(Column.text(56));
		head.add(deck.say("next.what"));
		Overview table = new Overview(columns, head);
		for (Step step : steps.subList(0, Math.min(SHOWN, steps.size()))) {
			List<Cell> cells = new ArrayList<>(List.of(Cell.label(step.when())));
			if (several) {
				cells.add(Cell.of(deck.main().filter(main -> main == step.about()).isPresent() ? deck.say("whole") : deck.label(step.about(), 36)));
			}
			cells.add(Cell.of(step.what()));
			table.row(cells);
		}
		int more = steps.size() - SHOWN;
		deck.slide(deck.say("next.title", steps.getFirst().when(), title(deck, steps.getFirst())), List.of(table.single()),
				more > 0 ? deck.say("more", more) : "", deck.say("notes.dossier"));
	}

	private static String title(Deck deck, Step step) {
		return TextWidth.of(step.what()) <= TITLE ? step.what() : deck.words().labelled(deck.label(step.about(), TITLE), step.kind());
	}

	private static void add(List<Step> steps, Deck deck, DatePoint due, Undertaking about, String what, String kind) {
		if (due != null && due.lastDay().isAfter(deck.day(about))) {
			steps.add(new Step(due.lastDay(), deck.words().point(due), about, what, kind));
		}
	}

	private static void evaluations(Deck deck, Undertaking undertaking, List<Step> steps) {
		for (EvaluationEvent event : undertaking.getEvaluations()) {
			if (event.getState() == EvaluationState.DUE) {
				add(steps, deck, event.getAt(), undertaking, deck.words().label(event.getKind()), deck.words().label(event.getKind()));
			}
		}
	}

	private static void targets(Deck deck, Undertaking undertaking, List<Step> steps) {
		Wording words = deck.words();
		for (Indicator indicator : undertaking.getIndicators()) {
			if (indicator.getKind() == IndicatorKind.OUTCOME) {
				Achievements.of(indicator, deck.day(undertaking)).stream().filter(a -> a.status() != Status.ACHIEVED && !a.overdue())
						.forEach(a -> add(steps, deck, a.target().getDue(), undertaking,
								deck.say("next.target", Gist.cut(words.name(indicator), TEXT),
										words.amount(a.target().getValue(), IndicatorUnits.of(a.target()))),
								deck.say("next.due")));
			}
		}
	}

	private static void responses(Deck deck, Undertaking undertaking, List<Step> steps) {
		Dossiers.assessment(deck.context().dossier(), undertaking).ifPresent(assessment -> assessment.getRecommendations().forEach(one -> {
			Response response = one.getResponse();
			if (response != null && response.getState() != ResponseState.DONE && !Wording.blank(response.getText())) {
				add(steps, deck, response.getDue(), undertaking, Gist.of(deck.words().prose(response.getText()), TEXT, deck.words().locale()),
						deck.say("next.response"));
			}
		}));
	}
}
