// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.panel;

import java.util.HashMap;
import java.util.Map;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.ScoreSheet;

/** A criterion that is judged twice on one sheet. */
final class DoubledScores extends Rule<ScoreSheet> {
	DoubledScores() {
		super("hyoka.score.doubled", Severity.ERROR, PanelRules.BOOK, Literals.SCORE_SHEET, ScoreSheet.class,
				Dependencies.on(Literals.SCORE_SHEET, Literals.SCORE));
	}

	@Override
	protected void check(ScoreSheet sheet, ProblemReporter report) {
		Map<Criterion, Score> seen = new HashMap<>();
		for (Score score : sheet.getScores()) {
			Score first = score.getCriterion() == null || score.getCriterion().isSeveralAnswers() ? null
					: seen.putIfAbsent(score.getCriterion(), score);
			if (first != null) {
				report.at(score).and(first).say(Naming.inSentence(sheet), Naming.inSentence(score.getCriterion()));
			}
		}
	}
}
