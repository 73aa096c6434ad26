// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import java.util.List;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.EvaluationEvent;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.EvaluationState;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;

/** An evaluated undertaking whose header does not have the present evaluation, has two, or another kind or year. */
final class CurrentEvaluation extends Rule<Undertaking> {
	CurrentEvaluation() {
		super("hyoka.evaluation.current", Severity.WARNING, StructureRules.BOOK, Literals.UNDERTAKING, Undertaking.class,
				Dependencies.on(Literals.UNDERTAKING, Literals.EVALUATION_EVENT).within(Literals.DOSSIER__FISCAL_YEAR));
	}

	@Override
	protected void check(Undertaking undertaking, ProblemReporter report) {
		List<EvaluationEvent> current = undertaking.getEvaluations().stream()
				.filter(e -> e.getState() == EvaluationState.CURRENT).toList();
		if (!undertaking.isEvaluated() || undertaking.getEvaluations().isEmpty()) {
			return;
		}
		if (current.size() != 1) {
			report.at(undertaking, Literals.UNDERTAKING__EVALUATIONS).sayAs(current.isEmpty() ? "none" : "two",
					Naming.inSentence(undertaking));
			return;
		}
		EvaluationEvent now = current.getFirst();
		if (undertaking.getEvaluationKind() != EvaluationKind.UNSPECIFIED && now.getKind() != EvaluationKind.UNSPECIFIED
				&& now.getKind() != undertaking.getEvaluationKind()) {
			report.at(now, Literals.EVALUATION_EVENT__KIND).and(undertaking).sayAs("kind", Naming.inSentence(undertaking),
					Naming.inSentence(now.getKind()), Naming.inSentence(undertaking.getEvaluationKind()));
		}
		FiscalYear year = report.context().dossier().getFiscalYear();
		if (year != null && now.getAt() != null && !now.getAt().fiscalYear().equals(year)) {
			report.at(now, Literals.EVALUATION_EVENT__AT).and(report.context().dossier()).sayAs("year",
					Naming.inSentence(undertaking), Labels.point(now.getAt()), Labels.year(year));
		}
	}
}
