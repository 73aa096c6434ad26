// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.answers;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import org.hyoka.consistency.ComparingRule;
import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.RuleContext;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Undertaking;

/** Two assessments of one undertaking. */
final class DoubledAssessments extends Rule<Assessment> implements ComparingRule {
	DoubledAssessments() {
		super("hyoka.assessment.doubled", Severity.WARNING, AnswerRules.BOOK, Literals.ASSESSMENT, Assessment.class,
				Dependencies.on(Literals.ASSESSMENT));
	}

	@Override
	protected void check(Assessment assessment, ProblemReporter report) {
		// alone it is never doubled
	}

	@Override
	public Collection<?> keys(EObject anchor, RuleContext context) {
		Undertaking undertaking = cast(anchor).getUndertaking();
		return undertaking == null ? List.of() : List.of(undertaking);
	}

	@Override
	public void compare(Object key, List<EObject> group, RuleContext context, Consumer<Problem> findings) {
		report(context, findings).at(group.get(1)).and(group.getFirst()).say(Naming.inSentence((Undertaking) key), group.size());
	}
}
