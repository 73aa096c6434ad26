// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.money;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.hyoka.core.consistency.Dependencies;
import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Sentence;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.internal.consistency.Parts;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.ResearchItem;

/** An allocation for a research item of another undertaking, or for none. */
final class ForeignItems extends Rule<AllocationTable> {
	ForeignItems() {
		super("hyoka.money.foreign-item", Severity.ERROR, MoneyRules.BOOK, Literals.ALLOCATION_TABLE, AllocationTable.class,
				Dependencies.on(Literals.ALLOCATION_TABLE, Literals.ALLOCATION, Literals.RESEARCH_ITEM)
						.via(Literals.ALLOCATION__ITEM));
	}

	@Override
	protected void check(AllocationTable table, Report report) {
		EObject undertaking = table.eContainer();
		for (Allocation allocation : table.getAllocations()) {
			ResearchItem item = allocation.getItem();
			if (item != null && undertaking != null && !EcoreUtil.isAncestor(undertaking, item)) {
				report.at(allocation, Literals.ALLOCATION__ITEM).and(item).say(Sentence.name(table), Parts.item(item),
						Sentence.name(undertaking));
			}
		}
	}
}
