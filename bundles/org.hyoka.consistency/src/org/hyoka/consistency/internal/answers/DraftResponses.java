// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.answers;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Fixes;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.PriorFinding;
import org.hyoka.model.hyoka.Response;
import org.hyoka.model.hyoka.ResponseState;

/** A response that is still a draft in a dossier that is about to be printed. */
final class DraftResponses extends Rule<Response> {
	DraftResponses() {
		super("hyoka.response.draft", Severity.INFO, AnswerRules.BOOK, Literals.RESPONSE, Response.class,
				Dependencies.on(Literals.RESPONSE), 18);
	}

	@Override
	protected void check(Response response, ProblemReporter report) {
		if (response.getState() == ResponseState.DRAFT && !Texts.isBlank(response.getText())
				&& !(response.eContainer() instanceof PriorFinding)) {
			report.at(response, Literals.RESPONSE__STATE)
					.fix("hyoka.response.draft.fix", Fixes.set(response, Literals.RESPONSE__STATE, ResponseState.FINAL))
					.say(Naming.where(response.eContainer()));
		}
	}
}
