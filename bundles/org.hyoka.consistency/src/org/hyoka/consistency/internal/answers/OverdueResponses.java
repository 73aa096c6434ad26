// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.answers;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.JudgedBy;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Periods;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Response;
import org.hyoka.model.hyoka.ResponseState;

/** A response that was to be carried out by a day that has passed. */
final class OverdueResponses extends Rule<Response> {
	OverdueResponses() {
		super("hyoka.response.overdue", Severity.WARNING, AnswerRules.BOOK, Literals.RESPONSE, Response.class,
				JudgedBy.day(Dependencies.on(Literals.RESPONSE)), 18);
	}

	@Override
	protected void check(Response response, ProblemReporter report) {
		if (response.getState() != ResponseState.DONE && Periods.isOver(response.getDue(), report.context().asOf())) {
			report.at(response, Literals.RESPONSE__DUE).say(Naming.where(response.eContainer()),
					Labels.point(response.getDue()), Naming.inSentence(response.getState()));
		}
	}
}
