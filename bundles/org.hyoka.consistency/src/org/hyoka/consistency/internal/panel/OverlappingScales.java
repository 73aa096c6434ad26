// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.panel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Scale;

/** Two scales of a criterion for the same kind of evaluation (rule 6: the kind chooses the scale). */
final class OverlappingScales extends Rule<Criterion> {
	OverlappingScales() {
		super("hyoka.scale.overlap", Severity.WARNING, PanelRules.BOOK, Literals.CRITERION, Criterion.class,
				Dependencies.on(Literals.CRITERION, Literals.SCALE).via(Literals.CRITERION__SCALES), 6);
	}

	@Override
	protected void check(Criterion criterion, ProblemReporter report) {
		Map<EvaluationKind, Scale> seen = new EnumMap<>(EvaluationKind.class);
		for (Scale scale : criterion.getScales()) {
			List<EvaluationKind> kinds = scale.getKinds().isEmpty() ? List.of(EvaluationKind.UNSPECIFIED) : scale.getKinds();
			for (EvaluationKind kind : kinds) {
				Scale first = seen.putIfAbsent(kind, scale);
				if (first != null && first != scale) {
					report.at(criterion, Literals.CRITERION__SCALES).and(first).and(scale).say(Naming.inSentence(criterion),
							Naming.inSentence(first), Naming.inSentence(scale), Naming.inSentence(kind));
				}
			}
		}
	}
}
