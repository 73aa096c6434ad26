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
import org.hyoka.model.hyoka.Organization;

/** A 法人番号 or ROR identifier that cannot be right (rule 14). */
final class OrganizationNumbers extends Rule<Organization> {
	OrganizationNumbers() {
		super("hyoka.name.organization-number", Severity.ERROR, NameRules.BOOK, Literals.ORGANIZATION, Organization.class,
				Dependencies.on(Literals.ORGANIZATION), 14);
	}

	@Override
	protected void check(Organization organization, Report report) {
		String number = organization.getCorporateNumber();
		if (!Texts.isBlank(number) && !Identifiers.isCorporateNumber(number)) {
			report.at(organization, Literals.ORGANIZATION__CORPORATE_NUMBER).say(Sentence.name(organization), number);
		}
		String ror = organization.getRor();
		if (!Texts.isBlank(ror) && !Identifiers.isRor(ror)) {
			report.at(organization, Literals.ORGANIZATION__ROR).sayAs("ror", Sentence.name(organization), ror);
		}
	}
}
