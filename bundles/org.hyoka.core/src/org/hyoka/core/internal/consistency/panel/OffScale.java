// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.panel;

import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Sentence;
import org.hyoka.core.consistency.Severity;
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
	protected void check(Assessment assessment, Report report) {
		for (ScoreRow row : PanelRules.table(assessment, report.context()).rows()) {
			for (ScoreCell cell : row.cells()) {
				if (cell.state() == ScoreCell.State.INVALID && cell.score().isPresent()) {
					report.at(cell.score().get(), Literals.SCORE__VALUE).and(row.criterion()).say(
							Sentence.name(assessment.getUndertaking()), Sentence.name(row.criterion()), Sentence.name(cell.member()),
							cell.text(), cell.problem().orElse(Phrase.same("")));
				}
			}
		}
	}
}
