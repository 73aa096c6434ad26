// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.names;

import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Person;

/** Persons whose names are the same or differ by one letter that looks like another (rule 14). */
final class NearPersons extends NearRule<Person> {
	NearPersons() {
		super("hyoka.name.near-person", Literals.PERSON, Person.class);
	}

	@Override
	boolean near(Person first, Person second) {
		return Nearness.lookAlike(first.getName(), second.getName());
	}

	@Override
	boolean apart(Person first, Person second) {
		return Identifiers.differ(first.getOrcid(), second.getOrcid(), Identifiers::isOrcid);
	}
}
