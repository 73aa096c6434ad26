// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.answers;

import org.hyoka.core.consistency.Dependencies;
import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Sentence;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.internal.consistency.Fixes;
import org.hyoka.core.internal.consistency.Texts;
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
	protected void check(Response response, Report report) {
		if (response.getState() == ResponseState.DRAFT && !Texts.isBlank(response.getText())
				&& !(response.eContainer() instanceof PriorFinding)) {
			report.at(response, Literals.RESPONSE__STATE)
					.fix("hyoka.response.draft.fix", Fixes.set(response, Literals.RESPONSE__STATE, ResponseState.FINAL))
					.say(Sentence.where(response.eContainer()));
		}
	}
}
