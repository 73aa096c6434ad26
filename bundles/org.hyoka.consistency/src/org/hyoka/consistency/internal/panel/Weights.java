// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.panel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** Weights of criteria that add up to neither 1 nor 100. */
final class Weights extends Rule<CriterionSet> {
	Weights() {
		super("hyoka.criterion.weights", Severity.INFO, PanelRules.BOOK, Literals.CRITERION_SET, CriterionSet.class,
				Dependencies.on(Literals.CRITERION_SET, Literals.CRITERION));
	}

	@Override
	protected void check(CriterionSet set, ProblemReporter report) {
		List<BigDecimal> weights = set.getCriteria().stream().map(Criterion::getWeight).filter(Objects::nonNull)
				.filter(Numbers::isReasonable).toList();
		if (weights.size() < 2) {
			return;
		}
		BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		if (weights.stream().distinct().count() > 1 && sum.compareTo(BigDecimal.ONE) != 0
				&& sum.compareTo(BigDecimal.valueOf(100)) != 0) {
			report.at(set, Literals.CRITERION_SET__CRITERIA).say(Naming.inSentence(set), Numbers.format(sum));
		}
	}
}
