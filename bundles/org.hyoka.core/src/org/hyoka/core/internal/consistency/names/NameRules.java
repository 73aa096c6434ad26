// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.names;

import java.util.List;

import org.hyoka.core.consistency.ConsistencyRule;
import org.hyoka.core.text.PhraseBook;

/** Rules on names and the registry (rule 14: names are registered once). */
public final class NameRules {
	static final PhraseBook BOOK = PhraseBook.of(NameRules.class);

	private NameRules() {
	}

	/** All of them. */
	public static List<ConsistencyRule> all() {
		return List.of(new NearOrganizations(), new NearPersons(), new NearPrograms(), new Variants(), new LooseBlanks(),
				new MixedDigits(), new UnusedOrganizations(), new UnusedPersons(), new OrganizationNumbers(),
				new PersonNumbers(), new SharedNumbers());
	}
}
