// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.money;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.figures.Verdict;
import org.hyoka.core.money.AllocationSums;
import org.hyoka.core.money.TotalsCheck;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** A printed grand total beside what the printed totals of the same table add up to (rule 2). */
final class TotalsOfTotals extends Rule<AllocationTable> {
	TotalsOfTotals() {
		super("hyoka.money.totals-of-totals", Severity.ERROR, MoneyRules.BOOK, Literals.ALLOCATION_TABLE,
				AllocationTable.class,
				Dependencies.on(Literals.ALLOCATION_TABLE, Literals.ALLOCATION, Literals.STATED_FIGURE, Literals.UNIT)
						.via(Literals.ALLOCATION_TABLE__UNIT, Literals.STATED_FIGURE__UNIT),
				2);
	}

	@Override
	protected void check(AllocationTable table, ProblemReporter report) {
		for (TotalsCheck check : AllocationSums.of(table).statedTotals()) {
			if (check.verdict() == Verdict.DIFFERENT) {
				report.at(check.stated(), Literals.STATED_FIGURE__VALUE).and(table).say(Naming.inSentence(table),
						check.stated().getPlace(), Numbers.format(check.printed()), Naming.inSentence(check.over()),
						Numbers.format(check.sum()), Numbers.format(check.bound()));
			}
		}
	}
}
