// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.money;

import java.util.HashMap;
import java.util.Map;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Fixes;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Parts;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.time.FiscalYear;

/** Two amounts for one research item, year and contract form in one table. */
final class DoubledAllocations extends Rule<AllocationTable> {
	private record Cell(ResearchItem item, FiscalYear year, ContractForm form) {
	}

	DoubledAllocations() {
		super("hyoka.money.doubled-allocation", Severity.WARNING, MoneyRules.BOOK, Literals.ALLOCATION_TABLE,
				AllocationTable.class, Dependencies.on(Literals.ALLOCATION_TABLE, Literals.ALLOCATION));
	}

	@Override
	protected void check(AllocationTable table, ProblemReporter report) {
		Map<Cell, Allocation> seen = new HashMap<>();
		for (Allocation allocation : table.getAllocations()) {
			if (allocation.getItem() != null && allocation.getYear() != null) {
				Allocation first = seen.putIfAbsent(
						new Cell(allocation.getItem(), allocation.getYear(), allocation.getForm()), allocation);
				if (first != null) {
					Fixes.offerJoin(report.at(allocation).and(first), "hyoka.money.doubled-allocation.fix", allocation, first)
							.say(Naming.inSentence(table), Parts.item(allocation.getItem()), Labels.year(allocation.getYear()));
				}
			}
		}
	}
}
