// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.panel;

import java.math.BigDecimal;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Total;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** A mean below the criterion's threshold, or a total below that of the criteria. */
final class FailedThresholds extends Rule<Assessment> {
	FailedThresholds() {
		super("hyoka.score.threshold", Severity.INFO, PanelRules.BOOK, Literals.ASSESSMENT, Assessment.class,
				PanelRules.SCORES);
	}

	@Override
	protected void check(Assessment assessment, ProblemReporter report) {
		ScoreTable table = PanelRules.table(assessment, report.context());
		table.total().filter(Total::failed).ifPresent(total -> report.at(assessment).and(assessment.getCriterionSet())
				.sayAs(total.lessIsBetter() ? "total.above" : "total", Naming.inSentence(assessment.getUndertaking()),
						Numbers.format(total.apart(assessment.getCriterionSet().getThreshold())),
						Numbers.format(assessment.getCriterionSet().getThreshold())));
		for (ScoreRow row : table.rows()) {
			if (row.belowThreshold()) {
				BigDecimal threshold = row.criterion().getThreshold();
				report.at(assessment).and(row.criterion()).sayAs(row.lessIsBetter() ? "above" : "", Naming.inSentence(assessment.getUndertaking()),
						Naming.inSentence(row.criterion()), Numbers.format(row.aggregate().orElseThrow().apart(threshold)),
						Numbers.format(threshold), PanelRules.aggregate(row));
			}
		}
	}
}
