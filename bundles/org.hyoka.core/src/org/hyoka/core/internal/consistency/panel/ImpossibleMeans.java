// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.panel;

import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Sentence;
import org.hyoka.core.consistency.Severity;
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
	protected void check(Assessment assessment, Report report) {
		for (StatedMean mean : PanelRules.table(assessment, report.context()).stated()) {
			if (!mean.possible()) {
				StatedFigure stated = mean.comparison().stated();
				report.at(stated, Literals.STATED_FIGURE__VALUE).and(assessment).say(
						Sentence.name(assessment.getUndertaking()),
						Sentence.name(mean.criterion().orElse(null)), stated.getValue(), stated.getPlace(), mean.size());
			}
		}
	}
}
