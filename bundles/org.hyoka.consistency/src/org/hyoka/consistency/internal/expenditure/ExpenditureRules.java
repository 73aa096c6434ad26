// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.expenditure;

import java.util.List;

import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.core.text.PhraseBook;

/** Rules on whom the money went to, and on the yearly reviews that tell of it. */
public final class ExpenditureRules {
	static final PhraseBook BOOK = PhraseBook.of(ExpenditureRules.class);

	private ExpenditureRules() {
	}

	/** All of them. */
	public static List<ConsistencyRule> all() {
		return List.of(new BlockTotals(), new PayeeTotals(), new PaidBesideExecuted(), new PassedOn(), new FlowCircles(), new NegativePayments(),
				new AwardRates(), new SingleBidders(), new AbolishedButRequested());
	}
}
