// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.expenditure;

import java.math.BigDecimal;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Contract;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** A contract at more than the estimated price, or at none: a tender at such a price is not accepted. */
final class AwardRates extends Rule<Contract> {
	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	AwardRates() {
		super("hyoka.expenditure.rate", Severity.WARNING, ExpenditureRules.BOOK, Literals.CONTRACT, Contract.class, 12);
	}

	@Override
	protected void check(Contract contract, ProblemReporter report) {
		BigDecimal rate = contract.getRate();
		if (rate != null && (rate.signum() <= 0 || rate.compareTo(WHOLE) > 0)) {
			report.at(contract, Literals.CONTRACT__RATE).say(Naming.where(contract), Numbers.format(rate));
		}
	}
}
