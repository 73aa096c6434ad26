// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.hyoka.core.Dossiers;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.Polarity;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.judgement.AnonymousOrder;
import org.hyoka.report.internal.wording.Wording;

/**
 * What the panel judged: of each project its strengths beside its problems, of many projects a table, of the whole the overall
 * assessment. Remarks stand without authors, in the order of the report (rule 7).
 */
final class JudgementSlides {
	private static final int PAIRS = 4;
	private static final int REMARK = 116;
	private static final int SUMMARY = 180;
	private static final int POINTS = 6;
	private static final int PER_SLIDE = 8;
	private static final int MOST_SLIDES = 4;

	private JudgementSlides() {
	}

	static void parts(Deck deck) {
		List<Undertaking> judged = deck.parts().stream().filter(part -> Dossiers.assessment(deck.context().dossier(), part).isPresent()).toList();
		if (judged.size() > Deck.ALONE) {
			overview(deck, judged);
		} else {
			judged.forEach(part -> remarks(deck, part, true));
		}
	}

	static void main(Deck deck) {
		deck.main().ifPresent(main -> {
			List<String> text = summary(deck, main);
			boolean scored = PointsSlides.outcome(deck, main).isPresent();
			String message = scored || text.isEmpty() ? "" : Gist.message(text.getFirst(), Deck.TITLE, deck.words().locale());
			List<String> points = message.isEmpty() ? text : Gist.rest(text, deck.words().locale());
			deck.slide(message.isEmpty() || points.isEmpty() ? title(deck, main, "overall.title") : message,
					Deck.bullets((points.isEmpty() ? text : points).stream().limit(POINTS)
							.map(point -> Gist.of(point, SUMMARY, deck.words().locale())).toList()),
					points.size() > POINTS ? deck.say("more", points.size() - POINTS) : "", deck.say("notes.excerpt"));
			remarks(deck, main, false);
		});
	}

	private static List<String> summary(Deck deck, Undertaking undertaking) {
		return Dossiers.assessment(deck.context().dossier(), undertaking).stream().flatMap(a -> a.getCriterionAssessments().stream())
				.filter(judged -> judged.getCriterion() != null && judged.getCriterion().isOverall())
				.flatMap(judged -> Gist.points(deck.words().prose(judged, "text")).stream()).toList();
	}

	private static String title(Deck deck, Undertaking undertaking, String key) {
		String about = deck.main().filter(main -> main == undertaking).isPresent() ? "" : deck.label(undertaking, 50);
		String title = PointsSlides.outcome(deck, undertaking).map(o -> deck.say(key + ".result", o.name(), o.value()))
				.orElseGet(() -> deck.say(key));
		return about.isEmpty() ? title : deck.words().labelled(about, title);
	}

	private static List<Opinion> opinions(Deck deck, Undertaking undertaking, Polarity polarity) {
		Optional<Assessment> assessment = Dossiers.assessment(deck.context().dossier(), undertaking);
		return AnonymousOrder.of(assessment.stream().flatMap(a -> a.getOpinions().stream())
				.filter(o -> o.getPolarity() == polarity && !Wording.blank(o.getText())).toList(), Opinion::getText, deck.context());
	}

	private static void remarks(Deck deck, Undertaking undertaking, boolean withSummary) {
		Wording words = deck.words();
		List<Opinion> good = opinions(deck, undertaking, Polarity.POSITIVE);
		List<Opinion> bad = opinions(deck, undertaking, Polarity.ISSUE);
		List<Block> blocks = new ArrayList<>();
		decision(deck, undertaking).ifPresent(blocks::add);
		String summary = withSummary ? String.join(" ", summary(deck, undertaking)) : "";
		if (!summary.isEmpty()) {
			blocks.add(Paragraph.of(Gist.of(summary, SUMMARY, words.locale())));
		}
		if (!good.isEmpty() || !bad.isEmpty()) {
			blocks.add(pairs(deck, good, bad));
		}
		int more = Math.max(0, good.size() - PAIRS) + Math.max(0, bad.size() - PAIRS);
		List<String> counts = new ArrayList<>();
		counts.add(good.isEmpty() ? "" : deck.say("remarks.good", good.size()));
		counts.add(bad.isEmpty() ? "" : deck.say("remarks.bad", bad.size()));
		String said = words.join(counts);
		boolean whole = !withSummary && !said.isEmpty() && !summary(deck, undertaking).isEmpty(); // a slide of its own says what came out
		String title = whole ? deck.say("remarks.title", said) : title(deck, undertaking, "judgement.title") + words.bracket(said);
		deck.slide(title, blocks, more > 0 ? deck.say("more", more) : "", deck.say("notes.remarks"));
	}

	/** What the panel decided, in words: 評価結果：採択. */
	private static Optional<Block> decision(Deck deck, Undertaking undertaking) {
		return decided(deck, undertaking)
				.map(d -> Paragraph.of(List.of(Inline.strong(deck.words().labelled(deck.words().say("points.decision"), d)))));
	}

	private static Optional<String> decided(Deck deck, Undertaking undertaking) {
		return Dossiers.assessment(deck.context().dossier(), undertaking).map(Assessment::getDecision).filter(d -> !Wording.blank(d));
	}

	private static ReportTable pairs(Deck deck, List<Opinion> good, List<Opinion> bad) {
		ReportTable.Builder table = ReportTable.columns(Column.text(1), Column.text(1)).head(Cell.head(deck.say("remarks.strengths")),
				Cell.head(deck.say("remarks.problems")));
		for (int i = 0; i < Math.min(PAIRS, Math.max(good.size(), bad.size())); i++) {
			table.row(Cell.of(remark(deck, good, i)), Cell.of(remark(deck, bad, i)));
		}
		return table.build();
	}

	private static String remark(Deck deck, List<Opinion> remarks, int index) {
		return index < remarks.size() ? Gist.of(deck.words().prose(remarks.get(index).getText()), REMARK, deck.words().locale()) : "";
	}

	private static void overview(Deck deck, List<Undertaking> judged) {
		Set<String> names = judged.stream().flatMap(part -> PointsSlides.outcome(deck, part).stream()).map(Outcome::name).collect(Collectors.toSet());
		boolean decided = judged.stream().anyMatch(part -> decided(deck, part).isPresent());
		int slides = Math.min(MOST_SLIDES, (judged.size() + PER_SLIDE - 1) / PER_SLIDE);
		for (int i = 0; i < slides; i++) {
			List<Undertaking> some = judged.subList(i * PER_SLIDE, Math.min(judged.size(), (i + 1) * PER_SLIDE));
			List<Column> columns = new ArrayList<>(List.of(Column.text(30), Column.centered(names.size() > 1 ? 20 : 12), Column.text(50)));
			List<String> head = new ArrayList<>(List.of(deck.words().say("indicators.project"),
					names.size() == 1 ? names.iterator().next() : deck.words().say("points.mean"), deck.say("judgement.gist")));
			if (decided) {
				columns.add(2, Column.centered(14));
				head.add(2, deck.words().say("points.decision"));
			}
			Overview table = new Overview(columns, head);
			for (Undertaking part : some) {
				String outcome = PointsSlides.outcome(deck, part)
						.map(o -> names.size() > 1 ? o.name() + "\n" + o.value() : o.value()).orElse("-");
				List<Cell> cells = new ArrayList<>(List.of(Cell.label(deck.label(part, 52)), Cell.of(outcome), Cell.of(gist(deck, part))));
				if (decided) {
					cells.add(2, Cell.of(decided(deck, part).orElse("-")));
				}
				table.row(cells);
			}
			int more = i == slides - 1 ? judged.size() - slides * PER_SLIDE : 0;
			deck.slide(deck.say("judgement.overview", i * PER_SLIDE + 1, i * PER_SLIDE + some.size(), judged.size()), List.of(table.single()),
					more > 0 ? deck.say("more", more) : "", deck.say("notes.excerpt"));
		}
	}

	/** The overall judgement, else the first strength and the first problem. */
	private static String gist(Deck deck, Undertaking part) {
		String summary = String.join(" ", summary(deck, part));
		if (!summary.isEmpty()) {
			return Gist.of(summary, REMARK, deck.words().locale());
		}
		String remarks = String
				.join("\n", List.of(remark(deck, opinions(deck, part, Polarity.POSITIVE), 0), remark(deck, opinions(deck, part, Polarity.ISSUE), 0)))
				.strip();
		return remarks.isEmpty() ? "-" : remarks;
	}
}
