// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.panel;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.scoring.ScoreCell;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** A point that is not on the scale (rule 1: whole numbers 0 to 3 on METI's). */
final class OffScale extends Rule<Assessment> {
	OffScale() {
		super("hyoka.score.off-scale", Severity.ERROR, PanelRules.BOOK, Literals.ASSESSMENT, Assessment.class,
				PanelRules.SCORES, 1);
	}

	@Override
	protected void check(Assessment assessment, ProblemReporter report) {
		for (ScoreRow row : PanelRules.table(assessment, report.context()).rows()) {
			for (ScoreCell cell : row.cells()) {
				if (cell.state() == ScoreCell.State.INVALID && cell.score().isPresent()) {
					report.at(cell.score().get(), Literals.SCORE__VALUE).and(row.criterion()).say(
							Naming.inSentence(assessment.getUndertaking()), Naming.inSentence(row.criterion()), Naming.inSentence(cell.member()),
							cell.text(), cell.problem().orElse(Phrase.same("")));
				}
			}
		}
	}
}
