// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.claims;

import org.eclipse.emf.ecore.EAttribute;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Fixes;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** A name in prose that is one letter from the registered one of an organization, person, program or policy (rule 14). */
final class NamesInProse extends ProseClaims {
	NamesInProse() {
		super("hyoka.claim.name", Severity.WARNING, 14, Literals.NAMED_ELEMENT__NAME, Literals.ALIAS__NAME, Literals.NAMED_ELEMENT__ALIASES,
				Literals.DOSSIER__ORGANIZATIONS, Literals.DOSSIER__PERSONS, Literals.DOSSIER__POLICIES, Literals.DOSSIER__RELATED_PROGRAMS,
				Literals.DOSSIER__UNDERTAKINGS, Literals.PROGRAM__PROJECTS);
	}

	@Override
	void check(Element object, EAttribute feature, String text, ProblemReporter report) {
		KnownNames names = report.context().computed(KnownNames.class, report.context().dossier(), KnownNames::new);
		for (KnownNames.Near one : names.nearIn(HalfWidth.of(text))) {
			String printed = text.substring(one.start(), one.end());
			report.at(object, feature, one.start(), one.end()).and(one.bearer(), Literals.NAMED_ELEMENT__NAME)
					.fix("hyoka.claim.name.fix",
							Fixes.set(object, feature, () -> text.substring(0, one.start()) + one.name() + text.substring(one.end())),
							one.name())
					.say(Naming.where(object), printed, Naming.inSentence(one.bearer()));
		}
	}
}
