// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.names;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Organization;

/** A 法人番号 or ROR identifier that cannot be right (rule 14). */
final class OrganizationNumbers extends Rule<Organization> {
	OrganizationNumbers() {
		super("hyoka.name.organization-number", Severity.ERROR, NameRules.BOOK, Literals.ORGANIZATION, Organization.class,
				Dependencies.on(Literals.ORGANIZATION), 14);
	}

	@Override
	protected void check(Organization organization, ProblemReporter report) {
		String number = organization.getCorporateNumber();
		if (!Texts.isBlank(number) && !Identifiers.isCorporateNumber(number)) {
			report.at(organization, Literals.ORGANIZATION__CORPORATE_NUMBER).say(Naming.inSentence(organization), number);
		}
		String ror = organization.getRor();
		if (!Texts.isBlank(ror) && !Identifiers.isRor(ror)) {
			report.at(organization, Literals.ORGANIZATION__ROR).sayAs("ror", Naming.inSentence(organization), ror);
		}
	}
}
