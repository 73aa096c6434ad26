// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.expenditure;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Parts;
import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.money.Sum;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.ReflectionVerdict;
import org.hyoka.model.hyoka.Review;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;

/** A program that a review has abolished, for which money is requested in the year after. */
final class AbolishedButRequested extends Rule<Undertaking> {
	AbolishedButRequested() {
		super("hyoka.review.abolished", Severity.WARNING, ExpenditureRules.BOOK, Literals.UNDERTAKING, Undertaking.class,
				Dependencies.on(Literals.REVIEW, Literals.BUDGET, Literals.BUDGET_ENTRY, Literals.UNIT).via(Literals.BUDGET__UNIT), 18);
	}

	@Override
	protected void check(Undertaking undertaking, ProblemReporter report) {
		if (undertaking.getBudget() == null) {
			return;
		}
		for (Review review : undertaking.getReviews()) {
			boolean gone = review.getReflection() == ReflectionVerdict.ABOLISHED || review.getReflection() == ReflectionVerdict.ENDED;
			if (gone && review.getYear() != null && review.getYear().year() < FiscalYear.MAX) {
				FiscalYear next = review.getYear().plus(1);
				Sum requested = BudgetSummary.of(undertaking.getBudget()).amount(next, MoneyKind.REQUESTED);
				if (requested.value().signum() > 0) {
					report.at(review, Literals.REVIEW__REFLECTION).and(undertaking.getBudget()).say(Naming.inSentence(undertaking),
							Labels.year(review.getYear()), Naming.inSentence(review.getReflection()), Labels.year(next),
							Parts.number(requested.value(), undertaking.getBudget().getUnit()));
				}
			}
		}
	}
}
