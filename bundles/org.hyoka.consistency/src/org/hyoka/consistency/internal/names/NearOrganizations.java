// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.names;

import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Organization;

/** Organizations with nearly equal names (rule 14). Universities need equal ones: 東京大学 is not 東京理科大学. */
final class NearOrganizations extends NearRule<Organization> {
	NearOrganizations() {
		super("hyoka.name.near-organization", Literals.ORGANIZATION, Organization.class);
	}

	@Override
	boolean near(Organization first, Organization second) {
		return !first.getName().endsWith("大学") && !second.getName().endsWith("大学")
				&& Nearness.near(first.getName(), second.getName());
	}

	@Override
	boolean apart(Organization first, Organization second) {
		return Identifiers.differ(first.getCorporateNumber(), second.getCorporateNumber(), Identifiers::isCorporateNumber)
				|| Identifiers.differ(first.getRor(), second.getRor(), Identifiers::isRor) || first.getParent() == second
				|| second.getParent() == first || first.getSuccessorOf().contains(second)
				|| second.getSuccessorOf().contains(first);
	}
}
