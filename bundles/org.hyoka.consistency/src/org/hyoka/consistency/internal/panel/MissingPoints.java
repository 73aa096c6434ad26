// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.panel;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** Criteria on which a sheet that was handed in gives no point (rule 1: no points is not 0). */
final class MissingPoints extends Rule<Assessment> {
	MissingPoints() {
		super("hyoka.score.missing", Severity.WARNING, PanelRules.BOOK, Literals.ASSESSMENT, Assessment.class,
				PanelRules.SCORES, 1);
	}

	@Override
	protected void check(Assessment assessment, ProblemReporter report) {
		ScoreTable table = PanelRules.table(assessment, report.context());
		if (assessment.isScored() && !table.commentsOnly()) {
			for (ScoreRow row : table.rows()) {
				if (row.scale().isPresent() && row.missing() > 0 && row.given() > 0) {
					report.at(assessment).and(row.criterion()).say(Naming.inSentence(assessment.getUndertaking()),
							Naming.inSentence(row.criterion()), row.missing(), row.cells().size());
				}
			}
		}
	}
}
