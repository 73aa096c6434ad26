// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.money;

import java.util.List;

import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.core.text.PhraseBook;

/** Rules on amounts of money. */
public final class MoneyRules {
	static final PhraseBook BOOK = PhraseBook.of(MoneyRules.class);

	private MoneyRules() {
	}

	/** All of them. */
	public static List<ConsistencyRule> all() {
		return List.of(new AllocationTotals(), new TotalsOfTotals(), new BudgetFigures(), new Overruns(),
				new AllocationsBesideBudget(), new ProjectsBesideProgram(), new AllocationYears(), new BudgetYears(),
				new MissingAmounts(), new ItemsWithoutAllocation(), new ForeignItems(), new DoubledAllocations(), new DoubledEntries(),
				new NegativeAmounts(), new MoneyUnits(), new CarriedOver(), new SheetLines(), new PrintedKinds(), new FundingForms(),
				new OpenBudgets(), new YearTotals());
	}
}
