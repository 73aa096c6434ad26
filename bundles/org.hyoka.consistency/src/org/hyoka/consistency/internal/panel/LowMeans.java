// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.panel;

import java.math.BigDecimal;
import java.util.Optional;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Scale;

/** A low mean without a reason (rule 15: below 2 the report prints why). */
final class LowMeans extends Rule<Assessment> {
	LowMeans() {
		super("hyoka.score.low-mean", Severity.WARNING, PanelRules.BOOK, Literals.ASSESSMENT, Assessment.class,
				PanelRules.SCORES, 15);
	}

	@Override
	protected void check(Assessment assessment, ProblemReporter report) {
		for (ScoreRow row : PanelRules.table(assessment, report.context()).rows()) {
			if (row.low() && row.lowReason().isEmpty()) {
				ProblemReporter.Line line = box(assessment, row.criterion())
						.map(box -> report.at(box, Literals.CRITERION_ASSESSMENT__LOW_MEAN_REASON).and(assessment))
						.orElseGet(() -> report.at(assessment, Literals.ASSESSMENT__CRITERION_ASSESSMENTS));
				line.and(row.criterion()).sayAs(row.lessIsBetter() ? "above" : "", Naming.inSentence(assessment.getUndertaking()),
						Naming.inSentence(row.criterion()),
						Numbers.format(row.mean().orElse(BigDecimal.ZERO)),
						row.scale().map(Scale::getReasonBelow).map(Numbers::format).orElse("-"), PanelRules.aggregate(row));
			}
		}
	}

	private static Optional<CriterionAssessment> box(Assessment assessment, Criterion criterion) {
		return assessment.getCriterionAssessments().stream().filter(b -> b.getCriterion() == criterion).findFirst();
	}
}
