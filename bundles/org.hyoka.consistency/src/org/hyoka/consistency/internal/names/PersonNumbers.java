// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.names;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Person;

/** An ORCID iD that cannot be right (rule 14). */
final class PersonNumbers extends Rule<Person> {
	PersonNumbers() {
		super("hyoka.name.person-number", Severity.ERROR, NameRules.BOOK, Literals.PERSON, Person.class,
				Dependencies.on(Literals.PERSON), 14);
	}

	@Override
	protected void check(Person person, ProblemReporter report) {
		if (!Texts.isBlank(person.getOrcid()) && !Identifiers.isOrcid(person.getOrcid())) {
			report.at(person, Literals.PERSON__ORCID).say(Naming.inSentence(person), person.getOrcid());
		}
	}
}
