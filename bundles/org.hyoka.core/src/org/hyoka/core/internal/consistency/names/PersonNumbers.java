// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.names;

import org.hyoka.core.consistency.Dependencies;
import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Sentence;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.internal.consistency.Texts;
import org.hyoka.core.internal.consistency.names.Identifiers;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Person;

/** An ORCID iD that cannot be right (rule 14). */
final class PersonNumbers extends Rule<Person> {
	PersonNumbers() {
		super("hyoka.name.person-number", Severity.ERROR, NameRules.BOOK, Literals.PERSON, Person.class,
				Dependencies.on(Literals.PERSON), 14);
	}

	@Override
	protected void check(Person person, Report report) {
		if (!Texts.isBlank(person.getOrcid()) && !Identifiers.isOrcid(person.getOrcid())) {
			report.at(person, Literals.PERSON__ORCID).say(Sentence.name(person), person.getOrcid());
		}
	}
}
