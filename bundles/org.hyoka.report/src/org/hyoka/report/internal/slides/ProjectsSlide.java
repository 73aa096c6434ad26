// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.slides;

import java.util.List;

import org.hyoka.core.Dossiers;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.wording.Wording;

/** A program and its projects: letter, name, period, and whether and how they are evaluated this time. */
final class ProjectsSlide {
	private static final int NAME = 34;

	private ProjectsSlide() {
	}

	static void write(Deck deck) {
		Wording words = deck.words();
		List<Undertaking> all = deck.main()
				.map(main -> main instanceof Program program ? List.<Undertaking>copyOf(program.getProjects()) : deck.parts())
				.orElseGet(deck::parts);
		if (all.isEmpty()) {
			return;
		}
		boolean many = all.size() > Deck.ROWS;
		Overview table = many
				? new Overview(List.of(Column.centered(12), Column.text(88)), List.of(words.say("projects.code"), words.say("projects.name")))
				: new Overview(List.of(Column.centered(8), Column.text(50), Column.text(26), Column.centered(16)), List.of(words.say("projects.code"),
						words.say("projects.name"), words.say("header.period"), words.say("projects.evaluation")));
		for (Undertaking project : all) {
			if (many) {
				table.row(Cell.of(project.getCode()), Cell.of(Gist.cut(words.name(project), NAME)));
			} else {
				table.row(Cell.of(project.getCode()), Cell.of(words.name(project)), Cell.of(words.period(project.getPeriod())),
						Cell.of(project.isEvaluated() ? words.label(Dossiers.kind(deck.context().dossier(), project))
								: words.say("projects.notEvaluated")));
			}
		}
		long evaluated = all.stream().filter(Undertaking::isEvaluated).count();
		deck.slide(evaluated == all.size() ? deck.say("projects.all", all.size()) : deck.say("projects.some", all.size(), evaluated),
				List.of(table.folded()), deck.say("notes.dossier"));
	}
}
