// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.panel;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.scoring.StatedMean;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.StatedFigure;

/** A printed mean that no points of so many members can give (rule 16). */
final class ImpossibleMeans extends Rule<Assessment> {
	ImpossibleMeans() {
		super("hyoka.score.impossible-mean", Severity.ERROR, PanelRules.BOOK, Literals.ASSESSMENT, Assessment.class,
				PanelRules.SCORES, 16);
	}

	@Override
	protected void check(Assessment assessment, ProblemReporter report) {
		for (StatedMean mean : PanelRules.table(assessment, report.context()).stated()) {
			if (!mean.possible()) {
				StatedFigure stated = mean.comparison().stated();
				report.at(stated, Literals.STATED_FIGURE__VALUE).and(assessment).say(
						Naming.inSentence(assessment.getUndertaking()),
						Naming.inSentence(mean.criterion().orElse(null)), stated.getValue(), stated.getPlace(), mean.size());
			}
		}
	}
}
