// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.check;

import java.util.List;

import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.core.text.PhraseBook;

/** The rules of this bundle. */
public final class AllRules {
	static final PhraseBook BOOK = PhraseBook.of(AllRules.class);

	private AllRules() {
	}

	/** New instances of all. */
	public static List<ConsistencyRule> all() {
		return List.of(new BarsOutside(), new UnreachedTargets(), new BackwardLinks(), new UnlistedEvaluations(), new OverlappingPhases(),
				new SlippedPlans());
	}
}
