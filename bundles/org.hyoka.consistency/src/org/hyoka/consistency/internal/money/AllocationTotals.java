// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.money;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.StatedFigureReporter;
import org.hyoka.core.money.AllocationSums;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** Printed totals of a table of allocations beside the computed sums (rule 2). */
final class AllocationTotals extends Rule<AllocationTable> {
	AllocationTotals() {
		super("hyoka.money.total", Severity.ERROR, MoneyRules.BOOK, Literals.ALLOCATION_TABLE, AllocationTable.class,
				Dependencies.on(Literals.ALLOCATION_TABLE, Literals.ALLOCATION, Literals.STATED_FIGURE, Literals.UNIT)
						.via(Literals.ALLOCATION_TABLE__UNIT, Literals.STATED_FIGURE__UNIT),
				2);
	}

	@Override
	protected void check(AllocationTable table, ProblemReporter report) {
		AllocationSums.of(table).stated().forEach(comparison -> StatedFigureReporter.of(comparison, report));
	}
}
