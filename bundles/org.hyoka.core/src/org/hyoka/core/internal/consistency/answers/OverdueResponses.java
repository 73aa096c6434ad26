// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.answers;

import org.hyoka.core.consistency.Dependencies;
import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Sentence;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.internal.consistency.JudgedBy;
import org.hyoka.core.internal.consistency.Labels;
import org.hyoka.core.internal.consistency.Periods;
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
	protected void check(Response response, Report report) {
		if (response.getState() != ResponseState.DONE && Periods.isOver(response.getDue(), report.context().asOf())) {
			report.at(response, Literals.RESPONSE__DUE).say(Sentence.where(response.eContainer()),
					Labels.point(response.getDue()), Labels.literal(response.getState()));
		}
	}
}
