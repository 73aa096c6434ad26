// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.panel;

import java.util.HashMap;
import java.util.Map;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** Two criteria with the same number. */
final class CriterionCodes extends Rule<CriterionSet> {
	CriterionCodes() {
		super("hyoka.criterion.codes", Severity.ERROR, PanelRules.BOOK, Literals.CRITERION_SET, CriterionSet.class,
				Dependencies.on(Literals.CRITERION_SET, Literals.CRITERION));
	}

	@Override
	protected void check(CriterionSet set, ProblemReporter report) {
		Map<String, Criterion> seen = new HashMap<>();
		for (Criterion criterion : set.getCriteria()) {
			if (!Texts.isBlank(criterion.getCode())) {
				Criterion first = seen.putIfAbsent(criterion.getCode().strip(), criterion);
				if (first != null) {
					report.at(criterion, Literals.CRITERION__CODE).and(first).say(Naming.inSentence(set), criterion.getCode());
				}
			}
		}
	}
}
