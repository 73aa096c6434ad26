// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.names;

import org.hyoka.core.consistency.Dependencies;
import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Sentence;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.internal.consistency.Fixes;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Person;

/** A registered person whom nothing points at. */
final class UnusedPersons extends Rule<Person> {
	UnusedPersons() {
		super("hyoka.name.unused-person", Severity.INFO, NameRules.BOOK, Literals.PERSON, Person.class,
				Dependencies.on(Literals.PERSON).pointedAtBy(References.to(Literals.PERSON)), 14);
	}

	@Override
	protected void check(Person object, Report report) {
		if (report.context().referrers(object).isEmpty()) {
			report.at(object).fix("hyoka.name.unused-person.fix", Fixes.delete(object)).say(Sentence.name(object));
		}
	}
}
