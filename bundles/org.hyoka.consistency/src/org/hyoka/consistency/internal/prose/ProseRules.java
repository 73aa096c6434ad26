// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.prose;

import java.util.List;

import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.core.text.PhraseBook;

/** Lints of prose (rule 18: before publication a lint looks for what embarrasses). */
public final class ProseRules {
	static final PhraseBook BOOK = PhraseBook.of(ProseRules.class);

	private ProseRules() {
	}

	/** All of them. */
	public static List<ConsistencyRule> all() {
		return List.of(new Placeholders(), new DoubledPhrases(), new Brackets(), new BreaksOff(), new Slips(), new LookAlikes(),
				new GraduateSchools(),
				new Punctuation(), new TornWords(), new MixedStyle(), new MixedTerms(), new NearWords(), new Copies(),
				new BrokenReferences());
	}
}
