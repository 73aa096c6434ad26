// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.answers;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Response;

/** Rules on what was said and how it was answered (rules 8 and 18). */
public final class AnswerRules {
	static final PhraseBook BOOK = PhraseBook.of(AnswerRules.class);

	private AnswerRules() {
	}

	/** All of them. */
	public static List<ConsistencyRule> all() {
		return List.of(new UnansweredRecommendations(), new UnansweredFindings(), new AwaitedFindings(),
				new UnansweredPriorFindings(), new UnreportedPriorFindings(), new DraftResponses(), new OverdueResponses(),
				new UnusedOpinions(), new OpinionsWithoutReason(), new MissingAssessments(), new EmptyBoxes(),
				new DoubledBoxes(), new DoubledAssessments(), new AssessmentKinds());
	}

	/** Adds an empty response to what has none, so that it can be written. */
	static Function<EditingDomain, Command> addResponse(EObject said, EReference feature) {
		return domain -> SetCommand.create(domain, said, feature, HyokaFactory.eINSTANCE.createResponse());
	}

	/** Whether there is no answer in words. */
	static boolean isUnanswered(Response response) {
		return response == null || Texts.isBlank(response.getText());
	}
}
