// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.slides;

import java.util.List;
import java.util.Objects;

import org.hyoka.model.hyoka.CouncilMeasure;
import org.hyoka.model.hyoka.CouncilTopic;
import org.hyoka.model.hyoka.ProgramSheet;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.wording.Wording;

/** What a council discusses with who does something about it, and what is requested for the programs. */
final class CouncilSlides {
	private static final int TOPIC = 90;
	private static final int WHO = 120;
	private static final int NAME = 80;

	private CouncilSlides() {
	}

	static void write(Deck deck) {
		topics(deck);
		requests(deck);
	}

	private static void topics(Deck deck) {
		Wording words = deck.words();
		List<CouncilTopic> topics = deck.context().dossier().getCouncilTopics();
		Overview table = new Overview(List.of(Column.centered(8), Column.text(46), Column.text(46)),
				List.of(deck.say("council.number"), words.say("council.topic"), deck.say("council.who")));
		for (CouncilTopic topic : topics) {
			List<String> who = topic.getMeasures().stream().map(CouncilMeasure::getMinistry).filter(Objects::nonNull).map(words::name).distinct()
					.toList();
			table.row(Cell.label(topic.getNumber()), Cell.of(Gist.cut(words.name(topic), TOPIC)),
					Cell.of(who.isEmpty() ? "-" : Gist.cut(words.join(who), WHO)));
		}
		if (table.size() > 0) {
			deck.slide(deck.say("council.topics", topics.size()), List.of(table.single()), deck.say("notes.dossier"));
		}
	}

	private static void requests(Deck deck) {
		Wording words = deck.words();
		List<ProgramSheet> sheets = deck.context().dossier().getProgramSheets().stream()
				.filter(sheet -> sheet.getProgram() != null && (sheet.getRequested() != null || sheet.getLastBudget() != null)).toList();
		Overview table = new Overview(List.of(Column.text(52), Column.centered(14), Column.number(17), Column.number(17)),
				List.of(deck.say("council.program"), words.say("sheet.year"), words.say("sheet.requested"), words.say("sheet.last")));
		for (ProgramSheet sheet : sheets) {
			table.row(Cell.label(Gist.cut(words.coded(sheet.getProgram().getCode(), words.name(sheet.getProgram())), NAME)),
					Cell.of(words.year(sheet.getYear())),
					Cell.of(sheet.getRequested() == null ? "-" : words.amount(sheet.getRequested(), sheet.getUnit())),
					Cell.of(sheet.getLastBudget() == null ? "-" : words.amount(sheet.getLastBudget(), sheet.getUnit())));
		}
		if (table.size() > 0) {
			deck.spare(deck.say("council.requests", sheets.size()), List.of(table.single()), deck.say("notes.dossier"));
		}
	}
}
