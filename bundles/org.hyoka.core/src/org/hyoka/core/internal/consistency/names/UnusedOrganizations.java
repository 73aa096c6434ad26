// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.names;

import org.hyoka.core.consistency.Dependencies;
import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Sentence;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.internal.consistency.Fixes;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Organization;

/** A registered organization that nothing points at. */
final class UnusedOrganizations extends Rule<Organization> {
	UnusedOrganizations() {
		super("hyoka.name.unused-organization", Severity.INFO, NameRules.BOOK, Literals.ORGANIZATION, Organization.class,
				Dependencies.on(Literals.ORGANIZATION).pointedAtBy(References.to(Literals.ORGANIZATION)), 14);
	}

	@Override
	protected void check(Organization object, Report report) {
		if (report.context().referrers(object).isEmpty()) {
			report.at(object).fix("hyoka.name.unused-organization.fix", Fixes.delete(object)).say(Sentence.name(object));
		}
	}
}
