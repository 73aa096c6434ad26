// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.money;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Parts;
import org.hyoka.core.naming.Naming;
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
	protected void check(AllocationTable table, ProblemReporter report) {
		EObject undertaking = table.eContainer();
		for (Allocation allocation : table.getAllocations()) {
			ResearchItem item = allocation.getItem();
			if (item != null && undertaking != null && !EcoreUtil.isAncestor(undertaking, item)) {
				report.at(allocation, Literals.ALLOCATION__ITEM).and(item).say(Naming.inSentence(table), Parts.item(item),
						Naming.inSentence(undertaking));
			}
		}
	}
}
