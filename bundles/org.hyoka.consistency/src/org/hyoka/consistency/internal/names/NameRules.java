// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.names;

import java.util.List;

import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Person;

/** Rules on names and the registry (rule 14: names are registered once). */
public final class NameRules {
	static final PhraseBook BOOK = PhraseBook.of(NameRules.class);

	private NameRules() {
	}

	/** All of them. */
	public static List<ConsistencyRule> all() {
		return List.of(new NearOrganizations(), new NearPersons(), new NearPrograms(), new Variants(), new LooseBlanks(),
				new MixedDigits(),
				new UnusedRule<>("hyoka.name.unused-organization", Literals.ORGANIZATION, Organization.class, Dossier::getOrganizations),
				new UnusedRule<>("hyoka.name.unused-person", Literals.PERSON, Person.class, Dossier::getPersons), new OrganizationNumbers(),
				new PersonNumbers(), new SharedNumbers());
	}
}
