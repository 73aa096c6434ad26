// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.panel;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.ScoreSheet;

/** Points on a criterion that is not among those the undertaking is judged by. */
final class ForeignCriteria extends Rule<Assessment> {
	ForeignCriteria() {
		super("hyoka.score.foreign-criterion", Severity.WARNING, PanelRules.BOOK, Literals.ASSESSMENT, Assessment.class,
				PanelRules.SCORES);
	}

	@Override
	protected void check(Assessment assessment, ProblemReporter report) {
		CriterionSet set = assessment.getCriterionSet();
		if (set == null) {
			return;
		}
		for (ScoreSheet sheet : report.context().dossier().getScoreSheets()) {
			if (sheet.getUndertaking() == assessment.getUndertaking()) {
				sheet.getScores().stream().filter(s -> s.getCriterion() != null && s.getCriterion().eContainer() != set)
						.forEach(s -> report.at(s, Literals.SCORE__CRITERION).say(Naming.inSentence(sheet),
								Naming.inSentence(s.getCriterion()), Naming.inSentence(set)));
			}
		}
	}
}
