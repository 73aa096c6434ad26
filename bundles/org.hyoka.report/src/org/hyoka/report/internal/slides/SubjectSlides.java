// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.Dossiers;
import org.hyoka.model.hyoka.Panel;
import org.hyoka.model.hyoka.Policy;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.wording.Wording;

/** What is evaluated, and why it is done. */
final class SubjectSlides {
	private static final int TITLE = 100;
	private static final int REASON = 150;
	private static final int REASONS = 4;
	private static final int POLICIES = 3;
	private static final List<String> WHY = List.of("background", "necessity");

	private SubjectSlides() {
	}

	static void write(Deck deck) {
		deck.main().ifPresent(subject -> {
			what(deck, subject);
			why(deck, subject);
		});
	}

	private static void what(Deck deck, Undertaking subject) {
		Wording words = deck.words();
		ReportTable.Builder table = ReportTable.columns(Column.text(22), Column.text(78)).style(ReportTable.Style.HEADER);
		row(table, words.say("header.department"), subject.getDepartment() == null ? words.name(subject.getMinistry()) : subject.getDepartment());
		row(table, words.say("header.period"), words.period(subject.getPeriod()));
		row(table, words.say("header.evaluatedPeriod"), words.period(subject.getEvaluatedPeriod()));
		row(table, words.say("header.policies"), policies(deck, subject.getPolicies()));
		row(table, deck.say("subject.projects"),
				deck.parts().isEmpty() ? "" : deck.say(deck.parts().size() == 1 ? "subject.project" : "subject.counted", deck.parts().size()));
		row(table, words.say("panel"), panel(deck));
		String kind = words.label(Dossiers.kind(deck.context().dossier(), subject));
		String title = deck.say(kind.isEmpty() ? "subject.title.any" : "subject.title", Gist.cut(words.name(subject), TITLE), kind);
		if (!table.isEmpty()) {
			deck.slide(title, List.of(table.build()), deck.say("notes.dossier"));
		}
	}

	private static void row(ReportTable.Builder table, String label, String text) {
		if (!Wording.blank(text)) {
			table.row(Cell.label(label), Cell.of(text));
		}
	}

	private static String policies(Deck deck, List<Policy> policies) {
		String names = String.join("\n", policies.stream().limit(POLICIES).map(deck.words()::name).toList());
		int more = policies.size() - POLICIES;
		return more > 0 ? names + '\n' + deck.say("more", more) : names;
	}

	/** How many judge, and when they met; no names. */
	private static String panel(Deck deck) {
		Panel panel = deck.context().dossier().getPanel();
		if (panel == null) {
			return "";
		}
		List<String> facts = new ArrayList<>();
		int members = panel.getMembers().isEmpty() ? Optional.ofNullable(panel.getStatedSize()).orElse(0) : panel.getMembers().size();
		facts.add(members == 0 ? "" : deck.say("subject.members", members));
		List<String> days = panel.getMeetings().stream()
				.map(m -> deck.words().day(m.getStart() != null ? m.getStart().toLocalDate() : m.getResolvedOn())).filter(day -> !day.isEmpty())
				.toList();
		facts.add(days.isEmpty() ? "" : deck.say("subject.meetings", deck.words().join(days)));
		return deck.words().join(facts);
	}

	private static void why(Deck deck, Undertaking subject) {
		Wording words = deck.words();
		List<String> purpose = Gist.points(words.prose(subject, "purpose"));
		List<String> reasons = new ArrayList<>();
		for (String key : WHY) {
			List<String> own = new ArrayList<>();
			subject.getSections().stream().filter(section -> key.equals(section.getKey())).forEach(section -> collect(section, words, own));
			reasons.addAll(own.stream().limit(REASONS / 2).map(text -> Gist.of(text, REASON, words.locale())).toList());
		}
		String message = purpose.isEmpty() ? "" : Gist.message(purpose.getFirst(), Deck.TITLE, words.locale());
		List<String> more = message.isEmpty() ? purpose : Gist.rest(purpose, words.locale());
		more.stream().limit(2).map(text -> Gist.of(text, REASON, words.locale())).toList().reversed().forEach(reasons::addFirst);
		deck.slide(message.isEmpty() ? deck.say("subject.why") : message, Deck.bullets(reasons), deck.say("notes.excerpt"));
	}

	private static void collect(Section section, Wording words, List<String> out) {
		out.addAll(Gist.points(words.prose(section, "body")));
		section.getSubsections().forEach(part -> collect(part, words, out));
	}
}
