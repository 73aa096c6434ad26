// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.money;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Parts;
import org.hyoka.consistency.internal.Periods;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Span;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Undertaking;

/** Money allocated in a year in which the undertaking does not run. A dash or 0 there is no money. */
final class AllocationYears extends Rule<AllocationTable> {
	AllocationYears() {
		super("hyoka.money.allocation-outside-period", Severity.WARNING, MoneyRules.BOOK, Literals.ALLOCATION_TABLE,
				AllocationTable.class,
				Dependencies.on(Literals.ALLOCATION_TABLE, Literals.ALLOCATION).within(Literals.PROGRAM_NODE__PERIOD));
	}

	@Override
	protected void check(AllocationTable table, ProblemReporter report) {
		if (!(table.eContainer() instanceof Undertaking undertaking)) {
			return;
		}
		Span.of(undertaking.getPeriod()).ifPresent(period -> {
			for (Allocation allocation : table.getAllocations()) {
				if (allocation.getYear() != null && allocation.getAmount() != null && allocation.getAmount().signum() != 0
						&& !period.contains(allocation.getYear())) {
					report.at(allocation, Literals.ALLOCATION__YEAR).and(undertaking, Literals.PROGRAM_NODE__PERIOD).say(
							Naming.inSentence(undertaking), Parts.item(allocation.getItem()), Labels.year(allocation.getYear()),
							Periods.phrase(undertaking.getPeriod()));
				}
			}
		});
	}
}
