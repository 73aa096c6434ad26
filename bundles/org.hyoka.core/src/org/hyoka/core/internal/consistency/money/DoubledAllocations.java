// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.money;

import java.util.HashMap;
import java.util.Map;

import org.hyoka.core.consistency.Dependencies;
import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Sentence;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.internal.consistency.Fixes;
import org.hyoka.core.internal.consistency.Labels;
import org.hyoka.core.internal.consistency.Parts;
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
	protected void check(AllocationTable table, Report report) {
		Map<Cell, Allocation> seen = new HashMap<>();
		for (Allocation allocation : table.getAllocations()) {
			if (allocation.getItem() != null && allocation.getYear() != null) {
				Allocation first = seen.putIfAbsent(
						new Cell(allocation.getItem(), allocation.getYear(), allocation.getForm()), allocation);
				if (first != null) {
					Fixes.offerJoin(report.at(allocation).and(first), "hyoka.money.doubled-allocation.fix", allocation, first)
							.say(Sentence.name(table), Parts.item(allocation.getItem()), Labels.year(allocation.getYear()));
				}
			}
		}
	}
}
