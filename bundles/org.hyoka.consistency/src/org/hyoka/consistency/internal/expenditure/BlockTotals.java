// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.expenditure;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Parts;
import org.hyoka.core.money.ExpenditureSums;
import org.hyoka.core.money.ExpenditureSums.Gap;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Expenditure;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** A block whose payees got more than the block, or less although all are listed (rule 2). */
final class BlockTotals extends Rule<Expenditure> {
	static final Dependencies DEPENDENCIES = Dependencies
			.on(Literals.EXPENDITURE, Literals.PAYEE_BLOCK, Literals.BLOCK_LINK, Literals.PAYEE, Literals.CONTRACT, Literals.EXPENSE_ITEM,
					Literals.UNIT)
			.via(Literals.EXPENDITURE__UNIT);

	BlockTotals() {
		super("hyoka.expenditure.block", Severity.WARNING, ExpenditureRules.BOOK, Literals.EXPENDITURE, Expenditure.class, DEPENDENCIES, 2);
	}

	@Override
	protected void check(Expenditure expenditure, ProblemReporter report) {
		for (Gap gap : ExpenditureSums.of(expenditure).blocks()) {
			report.at(gap.object(), Literals.PAYEE_BLOCK__AMOUNT).say(Naming.where(gap.object()), Parts.number(gap.whole(), expenditure.getUnit()),
					Parts.number(gap.parts(), expenditure.getUnit()));
		}
	}
}
