// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.panel;

import java.util.Optional;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Fixes;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.scoring.Excluded;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.SheetState;

/** A score sheet that does not count: of a recused or absent member, of one who is not on the panel, or a second one. */
final class SetAsideSheets extends Rule<Assessment> {
	SetAsideSheets() {
		super("hyoka.score.set-aside", Severity.ERROR, PanelRules.BOOK, Literals.ASSESSMENT, Assessment.class,
				PanelRules.SCORES, 1);
	}

	@Override
	protected void check(Assessment assessment, ProblemReporter report) {
		ScoreTable table = PanelRules.table(assessment, report.context());
		for (ScoreSheet sheet : table.setAside()) {
			Optional<Excluded> excluded = table.excluded().stream().filter(e -> e.member() == sheet.getMember()).findFirst();
			String why = excluded.isPresent() ? "excluded" : table.eligible().contains(sheet.getMember()) ? "second" : "stranger";
			ProblemReporter.Line line = report.at(sheet).and(assessment);
			offer(line, sheet, table, report.context().dossier());
			line.sayAs(why, Naming.inSentence(assessment.getUndertaking()), Naming.inSentence(sheet.getMember()),
					excluded.map(e -> Naming.inSentence(e.kind())).orElse(Phrase.same("")));
		}
	}

	/**
	 * Offers to delete the sheet only where nothing is lost by it (rule 9): what else a member wrote is kept nowhere in the
	 * dossier, so people read it and decide.
	 */
	private static void offer(ProblemReporter.Line line, ScoreSheet sheet, ScoreTable table, Dossier dossier) {
		if (SheetContent.isEmpty(sheet)) {
			line.fix("hyoka.score.set-aside.fix.empty", Fixes.delete(sheet));
		} else if (dossier.getScoreSheets().stream().anyMatch(s -> s != sheet && s.getState() == SheetState.RECEIVED
				&& s.getMember() == sheet.getMember() && s.getUndertaking() == sheet.getUndertaking()
				&& s.getRound() == sheet.getRound() && !table.setAside().contains(s) && SheetContent.isRepeated(sheet, s))) {
			line.fix("hyoka.score.set-aside.fix.repeated", Fixes.delete(sheet));
		}
	}
}
