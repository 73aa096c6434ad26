// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.panel;

import java.util.HashMap;
import java.util.Map;

import org.hyoka.core.consistency.Dependencies;
import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Sentence;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.internal.consistency.Texts;
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
	protected void check(CriterionSet set, Report report) {
		Map<String, Criterion> seen = new HashMap<>();
		for (Criterion criterion : set.getCriteria()) {
			if (!Texts.isBlank(criterion.getCode())) {
				Criterion first = seen.putIfAbsent(criterion.getCode().strip(), criterion);
				if (first != null) {
					report.at(criterion, Literals.CRITERION__CODE).and(first).say(Sentence.name(set), criterion.getCode());
				}
			}
		}
	}
}
