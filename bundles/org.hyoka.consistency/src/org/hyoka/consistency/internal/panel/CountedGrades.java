// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.panel;

import java.math.BigDecimal;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.GradeCount;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.ScalePoint;

/** Numbers of members for a point, or a point that was agreed upon, that are not on the scale, or not what the score sheets say. */
final class CountedGrades extends Rule<Assessment> {
	CountedGrades() {
		super("hyoka.score.counts", Severity.ERROR, PanelRules.BOOK, Literals.ASSESSMENT, Assessment.class, PanelRules.SCORES, 1);
	}

	@Override
	protected void check(Assessment assessment, ProblemReporter report) {
		ScoreTable table = PanelRules.table(assessment, report.context());
		for (CriterionAssessment box : assessment.getCriterionAssessments()) {
			ScoreRow row = box.getCriterion() == null ? null : table.row(box.getCriterion()).orElse(null);
			if (row != null && row.scale().isPresent()) {
				Scale scale = row.scale().get();
				offScale(box, Literals.CRITERION_ASSESSMENT__CONSENSUS, box.getConsensus(), box.getConsensusPoint(), scale, report);
				for (GradeCount count : box.getCounts()) {
					boolean off = offScale(count, Literals.GRADE_COUNT__VALUE, count.getValue(), count.getPoint(), scale, report);
					if (!off && row.given() > 0 && !row.isCounted() && count.getCount() != null) {
						compare(count, given(row, count), row, report);
					}
				}
			}
		}
	}

	private static boolean offScale(EObject where, EStructuralFeature feature, BigDecimal value,
			ScalePoint point, Scale scale, ProblemReporter report) {
		boolean off = (value != null || point != null) && Scoring.problem(scale, value, point).isPresent();
		if (off) {
			report.at(where, feature).sayAs("off-scale", Naming.where(where), value == null ? Naming.inSentence(point) : Numbers.format(value));
		}
		return off;
	}

	private static int given(ScoreRow row, GradeCount count) {
		BigDecimal value = count.getValue() == null && count.getPoint() != null ? count.getPoint().getValue() : count.getValue();
		return row.distribution().stream().filter(step -> value == null ? step.point().orElse(null) == count.getPoint()
				: step.value().filter(v -> v.compareTo(value) == 0).isPresent()).mapToInt(step -> step.count()).sum();
	}

	private static void compare(GradeCount count, int given, ScoreRow row, ProblemReporter report) {
		if (given != count.getCount()) {
			Object point = count.getValue() == null ? Naming.inSentence(Objects.requireNonNull(count.getPoint())) : Numbers.format(count.getValue());
			report.at(count, Literals.GRADE_COUNT__COUNT).say(Naming.inSentence(row.criterion()), point, count.getCount(), given);
		}
	}
}
