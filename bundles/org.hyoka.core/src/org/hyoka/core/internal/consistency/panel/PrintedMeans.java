// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.panel;

import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.internal.consistency.StatedReport;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** A printed mean that the points do not give (rule 1: means are computed, never typed). */
final class PrintedMeans extends Rule<Assessment> {
	PrintedMeans() {
		super("hyoka.score.printed-mean", Severity.ERROR, PanelRules.BOOK, Literals.ASSESSMENT, Assessment.class,
				PanelRules.SCORES, 1);
	}

	@Override
	protected void check(Assessment assessment, Report report) {
		PanelRules.table(assessment, report.context()).stated().forEach(mean -> StatedReport.of(mean.comparison(), report));
	}
}
