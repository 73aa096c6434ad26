// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.panel;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.StatedFigureReporter;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** A printed mean that the points do not give (rule 1: means are computed, never typed). */
final class PrintedMeans extends Rule<Assessment> {
	PrintedMeans() {
		super("hyoka.score.printed-mean", Severity.ERROR, PanelRules.BOOK, Literals.ASSESSMENT, Assessment.class,
				PanelRules.SCORES, 1);
	}

	@Override
	protected void check(Assessment assessment, ProblemReporter report) {
		PanelRules.table(assessment, report.context()).stated().forEach(mean -> StatedFigureReporter.of(mean.comparison(), report));
	}
}
