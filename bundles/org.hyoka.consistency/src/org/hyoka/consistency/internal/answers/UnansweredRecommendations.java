// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.answers;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Recommendation;
import org.hyoka.model.hyoka.RecommendationOrigin;

/** A recommendation of the panel without a response (rule 18: every recommendation has a complete response). */
final class UnansweredRecommendations extends Rule<Recommendation> {
	UnansweredRecommendations() {
		super("hyoka.recommendation.no-response", Severity.WARNING, AnswerRules.BOOK, Literals.RECOMMENDATION, Recommendation.class,
				Dependencies.on(Literals.RECOMMENDATION, Literals.RESPONSE), 18);
	}

	@Override
	protected void check(Recommendation recommendation, ProblemReporter report) {
		if (recommendation.getOrigin() == RecommendationOrigin.PANEL && AnswerRules.isUnanswered(recommendation.getResponse())) {
			ProblemReporter.Line line = report.at(recommendation, Literals.RECOMMENDATION__RESPONSE);
			if (recommendation.getResponse() == null) {
				line.fix("hyoka.response.add", AnswerRules.addResponse(recommendation, Literals.RECOMMENDATION__RESPONSE));
			}
			line.say(Naming.where(recommendation));
		}
	}
}
