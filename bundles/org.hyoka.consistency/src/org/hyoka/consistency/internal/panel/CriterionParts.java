// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.panel;

import java.util.List;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** A criterion that is a part of one that does not stand before it among the same criteria, so that nothing can be added up. */
final class CriterionParts extends Rule<CriterionSet> {
	CriterionParts() {
		super("hyoka.criterion.parts", Severity.ERROR, PanelRules.BOOK, Literals.CRITERION_SET, CriterionSet.class,
				Dependencies.on(Literals.CRITERION_SET, Literals.CRITERION));
	}

	@Override
	protected void check(CriterionSet set, ProblemReporter report) {
		List<Criterion> criteria = set.getCriteria();
		for (int i = 0; i < criteria.size(); i++) {
			Criterion whole = criteria.get(i).getPartOf();
			if (whole != null && !criteria.subList(0, i).contains(whole)) {
				report.at(criteria.get(i), Literals.CRITERION__PART_OF).and(whole).say(Naming.inSentence(criteria.get(i)), Naming.inSentence(whole));
			}
		}
	}
}
