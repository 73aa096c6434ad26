// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.money;

import java.util.HashSet;
import java.util.Set;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Parts;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Undertaking;

/** A research item of an undertaking that the table of allocations leaves out. */
final class ItemsWithoutAllocation extends Rule<Undertaking> {
	ItemsWithoutAllocation() {
		super("hyoka.money.item-without-allocation", Severity.WARNING, MoneyRules.BOOK, Literals.UNDERTAKING,
				Undertaking.class,
				Dependencies.on(Literals.UNDERTAKING, Literals.RESEARCH_ITEM, Literals.ALLOCATION_TABLE, Literals.ALLOCATION));
	}

	@Override
	protected void check(Undertaking undertaking, ProblemReporter report) {
		Set<ResearchItem> paid = new HashSet<>();
		for (AllocationTable table : undertaking.getAllocations()) {
			table.getAllocations().forEach(allocation -> paid.add(allocation.getItem()));
		}
		if (!paid.isEmpty()) {
			undertaking.getResearchItems().stream().filter(item -> !isPaid(item, paid) && !isInsidePaid(item, paid))
					.forEach(item -> report.at(item).and(undertaking.getAllocations().getFirst())
							.say(Naming.inSentence(undertaking), Parts.item(item)));
		}
	}

	private static boolean isPaid(ResearchItem item, Set<ResearchItem> paid) {
		return paid.contains(item) || item.getItems().stream().anyMatch(part -> isPaid(part, paid));
	}

	private static boolean isInsidePaid(ResearchItem item, Set<ResearchItem> paid) {
		return item.eContainer() instanceof ResearchItem outer && paid.contains(outer);
	}
}
