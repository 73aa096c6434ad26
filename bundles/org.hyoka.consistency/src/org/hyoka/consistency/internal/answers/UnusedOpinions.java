// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.answers;

import java.util.List;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.OpinionUse;

/** Opinions of which nothing has become yet, once work on them has begun (rule 18: every opinion is used, answered or set aside). */
final class UnusedOpinions extends Rule<Assessment> {
	UnusedOpinions() {
		super("hyoka.opinion.open", Severity.INFO, AnswerRules.BOOK, Literals.ASSESSMENT, Assessment.class,
				Dependencies.on(Literals.ASSESSMENT, Literals.OPINION), 18);
	}

	@Override
	protected void check(Assessment assessment, ProblemReporter report) {
		List<Opinion> open = assessment.getOpinions().stream().filter(o -> o.getUse() == OpinionUse.OPEN).toList();
		if (!open.isEmpty() && open.size() < assessment.getOpinions().size()) {
			open.forEach(opinion -> report.at(opinion, Literals.OPINION__USE).say(Naming.inSentence(assessment), Labels.cut(opinion.getText())));
		} else if (!open.isEmpty()) {
			report.at(assessment, Literals.ASSESSMENT__OPINIONS).sayAs("all", Naming.inSentence(assessment), open.size());
		}
	}
}
