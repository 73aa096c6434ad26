// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.claims;

import java.util.List;

import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.core.text.PhraseBook;

/** What prose says beside what the dossier keeps, and beside itself (rule 3: one fact, one place). */
public final class ClaimRules {
	static final PhraseBook BOOK = PhraseBook.of(ClaimRules.class);

	private ClaimRules() {
	}

	/** All of them. */
	public static List<ConsistencyRule> all() {
		return List.of(new EraYears(), new Intervals(), new Days(), new Additions(), new ExhibitNumbers(), new NamesInProse(), new AmountsInProse(),
				new IndicatorsInProse(), new PeriodsInProse(), new CountsInProse());
	}
}
