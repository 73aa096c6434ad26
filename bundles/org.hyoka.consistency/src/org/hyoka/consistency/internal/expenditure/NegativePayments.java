// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.expenditure;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Parts;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Expenditure;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Payee;
import org.hyoka.model.hyoka.PayeeBlock;

/** Payments below zero. */
final class NegativePayments extends Rule<Expenditure> {
	NegativePayments() {
		super("hyoka.expenditure.negative", Severity.WARNING, ExpenditureRules.BOOK, Literals.EXPENDITURE, Expenditure.class,
				BlockTotals.DEPENDENCIES, 12);
	}

	@Override
	protected void check(Expenditure expenditure, ProblemReporter report) {
		for (PayeeBlock block : expenditure.getBlocks()) {
			check(expenditure, block, Literals.PAYEE_BLOCK__AMOUNT, report);
			for (Payee payee : block.getPayees()) {
				check(expenditure, payee, Literals.PAYEE__AMOUNT, report);
				payee.getContracts().forEach(contract -> check(expenditure, contract, Literals.CONTRACT__AMOUNT, report));
			}
		}
	}

	private static void check(Expenditure expenditure, EObject object, EStructuralFeature amount, ProblemReporter report) {
		if (object.eGet(amount) instanceof BigDecimal value && value.signum() < 0) {
			report.at(object, amount).say(Naming.where(object), Parts.number(value, expenditure.getUnit()));
		}
	}
}
