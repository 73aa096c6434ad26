// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.money;

import java.util.Optional;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Parts;
import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.money.Sum;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Amounts;
import org.hyoka.core.text.Span;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;

/** Money carried out of a year that does not arrive in the next (rule 12); what came before the undertaking began was carried by another. */
final class CarriedOver extends Rule<Budget> {
	CarriedOver() {
		super("hyoka.money.carried-over", Severity.WARNING, MoneyRules.BOOK, Literals.BUDGET, Budget.class,
				Dependencies.on(Literals.BUDGET, Literals.BUDGET_ENTRY).within(Literals.PROGRAM_NODE__PERIOD), 12);
	}

	@Override
	protected void check(Budget budget, ProblemReporter report) {
		BudgetSummary summary = BudgetSummary.of(budget);
		Optional<FiscalYear> begin = budget.eContainer() instanceof Undertaking undertaking
				? Span.of(undertaking.getPeriod()).map(Span::start)
				: Optional.empty();
		for (FiscalYear year : summary.years()) {
			FiscalYear next = year.plus(1);
			Sum out = summary.amount(year, MoneyKind.CARRIED_OUT);
			Sum in = summary.amount(next, MoneyKind.CARRIED_IN);
			boolean before = begin.isPresent() && year.compareTo(begin.get()) < 0;
			if (!before && out.complete() && in.complete()
					&& !Amounts.agree(out.value(), budget.getUnit(), in.value(), budget.getUnit())) {
				report.at(budget).say(Naming.inSentence(budget.eContainer()), Labels.year(year),
						Parts.number(out.value(), budget.getUnit()), Labels.year(next),
						Parts.number(in.value(), budget.getUnit()));
			}
		}
	}
}
