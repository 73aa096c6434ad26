// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.slides;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.core.Dossiers;
import org.hyoka.model.hyoka.PriorFinding;
import org.hyoka.model.hyoka.Recommendation;
import org.hyoka.model.hyoka.RecommendationOrigin;
import org.hyoka.model.hyoka.Response;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.wording.Wording;

/** What was said beside what is done about it: recommendations of the panel, findings of the last evaluation. */
final class RecommendationsSlide {
	private static final int SHOWN = 5;
	private static final int TEXT = 112;

	/** One thing that was said. */
	private record Said(Undertaking about, String text, Response response) {
		boolean answered() {
			return response != null && !Wording.blank(response.getText());
		}
	}

	private RecommendationsSlide() {
	}

	static void write(Deck deck) {
		List<Said> all = new ArrayList<>();
		for (Undertaking undertaking : deck.all()) {
			Dossiers.assessment(deck.context().dossier(), undertaking).ifPresent(assessment -> {
				for (Recommendation one : assessment.getRecommendations()) {
					if (one.getOrigin() == RecommendationOrigin.PANEL && !Wording.blank(one.getText())) {
						all.add(new Said(undertaking, one.getText(), one.getResponse()));
					}
				}
			});
		}
		slide(deck, all, "recommendations", "recommendation", "response");
	}

	static void prior(Deck deck) {
		List<Said> all = new ArrayList<>();
		for (Undertaking undertaking : deck.all()) {
			for (PriorFinding finding : undertaking.getPriorFindings()) {
				if (!Wording.blank(finding.getText())) {
					all.add(new Said(undertaking, finding.getText(), finding.getResponse()));
				}
			}
		}
		slide(deck, all, "prior", "prior.finding", "prior.response");
	}

	private static void slide(Deck deck, List<Said> all, String key, String left, String right) {
		if (all.isEmpty()) {
			return;
		}
		long answered = all.stream().filter(Said::answered).count();
		String title = answered == all.size() ? deck.say(key + ".all", all.size())
				: answered == 0 ? deck.say(key + ".only", all.size()) : deck.say(key + ".some", all.size(), answered);
		List<Said> chosen = chosen(all);
		int more = all.size() - chosen.size();
		deck.slide(title, List.of(table(deck, chosen, left, right)), more > 0 ? deck.say("more", more) : "", deck.say("notes.excerpt"));
	}

	/** Those of the whole first, then the first of each project, then the rest, as many as a slide holds; in their order. */
	private static List<Said> chosen(List<Said> all) {
		List<Said> first = new ArrayList<>();
		for (Said said : all) {
			if (first.stream().noneMatch(other -> other.about() == said.about())) {
				first.add(said);
			}
		}
		List<Said> order = new ArrayList<>(first);
		all.stream().filter(said -> !first.contains(said)).forEach(order::add);
		List<Said> kept = order.subList(0, Math.min(SHOWN, order.size()));
		return all.stream().filter(kept::contains).toList();
	}

	private static ReportTable table(Deck deck, List<Said> chosen, String left, String right) {
		Wording words = deck.words();
		boolean several = deck.all().size() > 1;
		List<Column> columns = new ArrayList<>(several ? List.of(Column.text(16)) : List.of());
		columns.addAll(List.of(Column.text(42), Column.text(42)));
		List<String> head = new ArrayList<>(several ? List.of(deck.say("about")) : List.of());
		head.addAll(List.of(words.say(left), words.say(right)));
		Overview table = new Overview(columns, head);
		for (Said said : chosen) {
			List<Cell> cells = new ArrayList<>();
			if (several) {
				cells.add(
						Cell.label(deck.main().filter(main -> main == said.about()).isPresent() ? deck.say("whole") : deck.label(said.about(), 36)));
			}
			cells.add(Cell.of(Gist.of(words.prose(said.text()), TEXT, words.locale())));
			cells.add(Cell.of(said.answered() ? Gist.of(words.prose(said.response().getText()), TEXT, words.locale()) : "-"));
			table.row(cells);
		}
		return table.single();
	}
}
